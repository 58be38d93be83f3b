import type { Newsroom } from '../newsrooms';
import type { Shot } from '../processes/load-generator';
import { median } from '../statistics/quantile';

/** How many statements a request sends, by the median: requests are made one by one, apart from everything that is timed. */
export async function countPerRequest({ url, call }: Newsroom, shots: readonly Shot[]): Promise<number> {
  const counts: number[] = [];
  for (const { path, body, headers = {} } of shots) {
    await call('takeStatements');
    const json = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(url + path, { ...init, headers: { ...json, ...headers } });
    const answer = (await response.json()) as { errors?: unknown };
    // GraphQL answers 200 whatever happens.
    if (response.status !== 200 || answer.errors !== undefined) {
      throw new Error(`${path} answers ${response.status}: ${JSON.stringify(answer).slice(0, 500)}`);
    }
    counts.push((await call('takeStatements')).length);
  }
  return median(counts);
}
