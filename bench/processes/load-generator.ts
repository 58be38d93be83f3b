import autocannon from 'autocannon';
import { quantile } from '../statistics/quantile';
import { serveCommands } from './serve-commands';

/** One request, in the order in which they are made. */
export interface Shot {
  path: string;
  /** Sent as JSON by POST. */
  body?: unknown;
  headers?: Record<string, string>;
}

interface Volley {
  url: string;
  shots: readonly Shot[];
  connections: number;
  seconds: number;
}

export interface Hits {
  requestsPerSecond: number;
  /** Milliseconds from the request to the end of its answer. */
  p50: number;
  p99: number;
}

/**
 * Makes the requests over and over for some seconds, on several connections at once, which share them out among themselves.
 *
 * @throws {Error} when anything but 200 is answered: an error is answered fast and measures nothing.
 */
async function fire({ url, shots, connections, seconds }: Volley): Promise<Hits> {
  const requests = shots.map(({ path, body }): autocannon.Request =>
    body === undefined
      ? { path }
      : { path, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const shares = Math.min(connections, requests.length);
  let seen = 0;
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections,
        duration: seconds,
        timeout: 60,
        setupClient(client) {
          const turn = seen;
          seen += 1;
          // Each has its share, so that what is drawn is asked for as a whole, over and over.
          client.setRequests(requests.filter((_, index) => index % shares === turn % shares));
        },
      },
      (error, done) => (error ? reject(new Error(String(error))) : resolve(done)),
    );
    instance.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${times.length} requests to ${url} failed: ${shots[0]?.path}`);
  // So slow that nothing was answered in time.
  if (times.length === 0) return fire({ url, shots, connections, seconds: seconds * 2 });
  return { requestsPerSecond: times.length / result.duration, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const commands = { fire };
export type LoadGeneratorCommands = typeof commands;
serveCommands(commands);
