import type { OpenedNewsroom } from './open-newsroom';
import type { FuzzOptions } from './options';
import { assessAnswer, inTime } from './outcome/assess-answer';
import { formatFailure } from './outcome/format-report';
import { collectFailures, type Found } from './outcome/collect-failures';
import type { Outcome } from './outcome/outcome';
import { sendRequest } from './outcome/send-request';
import type { NewsroomDescription } from './newsroom-description';
import type { FuzzRequest, Identity } from './requests/fuzz-request';
import { createRequests } from './requests/make-request';

/** How long a request is waited for that is sent beside others, and one by itself, in milliseconds. */
const patience = { among: 60_000, alone: inTime };
/** Requests that are sent before failures among them are looked into, one by one. */
const round = 200;
/** The share of a run, and the most requests, after which caches are taken to be filled. */
const warmUp = { share: 0.2, most: 10_000 };

/** Sends the requests of a run until it is stopped, and watches what the newsroom makes of them. */
export async function attack(
  newsroom: OpenedNewsroom,
  options: FuzzOptions,
  { log, isStopped }: { log: (sentence: string) => void; isStopped: () => boolean },
): Promise<Outcome> {
  const description = await newsroom.call('describe');
  const makeRequest = createRequests(options.seed, description);
  const begun = Date.now();
  const statuses: Outcome['statuses'] = new Map();
  const slowest = { milliseconds: 0, door: '' };
  const memory = { warm: 0, end: 0 };

  const send = async (request: FuzzRequest, waiting: number) => {
    const answer = await sendRequest(description, request, waiting);
    return { answer, reason: assessAnswer(request, answer) };
  };
  const failures = collectFailures({
    assess: async (request) => (await send(request, patience.alone)).reason,
    takeErrors: () => newsroom.call('takeErrors'),
  });

  let sent = 0;
  let known = 0;
  const summarise = (): Outcome => {
    const seconds = (Date.now() - begun) / 1_000;
    return {
      sent,
      seconds,
      statuses,
      failures: failures.list,
      late: failures.late(),
      slowest,
      memory,
      shutOut: [],
      ended: undefined,
    };
  };
  while (sent < options.requests && !isStopped()) {
    const numbers = Array.from(
      { length: Math.min(round, options.requests - sent) },
      (_none, index) => options.from + sent + index,
    );
    const found: Found[] = [];
    await atOnce(options.concurrency, numbers, async (number) => {
      const request = makeRequest(number);
      const { answer, reason } = await send(request, patience.among);
      const key = `${request.identity} ${answer.status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      if (answer.milliseconds > slowest.milliseconds)
        Object.assign(slowest, { milliseconds: answer.milliseconds, door: request.door });
      if (reason !== undefined) found.push({ number, request, reason, isAnswered: answer.status > 0 });
    });
    if (await hasEnded(newsroom)) {
      const onTheirWay = found.filter(({ reason }) => reason === 'connection cut');
      return { ...summarise(), ended: onTheirWay.map(({ number, request }) => ({ number, request })) };
    }
    for (const one of found.sort((a, b) => a.number - b.number)) await failures.add(one);
    for (const one of failures.list.slice(known)) log(formatFailure(one));
    known = failures.list.length;
    sent += numbers.length;

    const isWarm = sent >= Math.min(options.requests * warmUp.share, warmUp.most);
    if (isWarm && memory.warm === 0) memory.warm = await newsroom.call('measureMemory');
    if (sent % 5_000 < numbers.length || sent === options.requests) {
      memory.end = await newsroom.call('measureMemory');
      const rate = Math.round((sent * 1_000) / (Date.now() - begun));
      log(
        `${sent} of ${options.requests}, ${rate} a second, ${failures.list.length} ways to fail, ${Math.round(memory.end / 2 ** 20)} MB`,
      );
    }
  }
  return { ...summarise(), shutOut: await findShutOut(description) };
}

async function hasEnded(newsroom: OpenedNewsroom): Promise<boolean> {
  try {
    await newsroom.call('takeErrors');
    return false;
  } catch {
    return true;
  }
}

/** Works through a list, on so many items at once. */
async function atOnce<T>(concurrency: number, list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = list.values();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

/** Where each identity is known, and may come in. */
const entrances: Record<Exclude<Identity, 'anonymous'>, string> = {
  administrator: '/admin/users',
  author: '/copydesk/types',
  token: '/api/articles',
  reader: '/api/articles',
};

async function findShutOut({ url, tokens }: NewsroomDescription): Promise<string[]> {
  const shutOut: string[] = [];
  for (const [identity, path] of Object.entries(entrances)) {
    const { status } = await fetch(url + path, {
      headers: { authorization: `Bearer ${tokens[identity as Identity]}` },
    });
    // A reader with an account reads less than the public: Strapi's role has no permissions.
    if (status !== 200 && !(identity === 'reader' && status === 403)) shutOut.push(`${identity} (${status})`);
  }
  return shutOut;
}
