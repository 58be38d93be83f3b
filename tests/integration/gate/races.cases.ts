import { setTimeout as wait } from 'node:timers/promises';
import { verifyModel } from '../../../src/delivery/read-model/verify';
import { copydesk } from '../../helpers/copydesk';
import { type Answer, article, askCode, type Data, enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';
import { ask, until } from '../delivery/reader';
import { makeProp, type Story, writeStory } from './every-door/story';

/** How often each race is run; `RACES=40 npm run test:integration -- -t races gate/gate` runs several hundred. */
const rounds = Number(process.env.RACES ?? 1);
const locales = ['uk', 'en', 'ru'] as const;

let newsroom: Newsroom;
let visitor: Visitor;
/** What no race touches. */
let leant: Pick<Story, 'source' | 'background'>;
/** What all races so far were about. */
const raced = new Set<string>();

/** How often both sides came out how. */
const counts = new Map<string, number>();

/** A story with an author, a picture and a file that nothing else shows. */
interface Stage extends Story {
  file: number;
}

/** What has come of the two, and what readers see then, by language. */
interface Result {
  published: boolean;
  other: boolean;
  seen: Record<string, Seen>;
  stage: Stage;
}

interface Seen {
  byline: string | null;
  headline: string;
  illustration: { credit: string | null; image: { url: string } | null } | null;
  translation: { method: string | null; translators: unknown[] };
}

interface Race {
  /** What is done beside the publication. */
  beside: string;
  /** Whether readers have seen the story before. */
  begins?: 'draft' | 'published' | 'withdrawn';
  prepare?: (stage: Stage) => Promise<unknown>;
  /** What publishes: all languages, unless it says otherwise. */
  publish?: (stage: Stage) => Promise<Answer>;
  other: (stage: Stage) => Promise<Answer>;
  /** Says what must not have come of it. */
  findFault: (result: Result) => string | false;
}

const panelPath = (documentId: string) => `/content-manager/collection-types/${article}/${documentId}`;
const askPanel = async (method: string, path: string, body?: object): Promise<Answer> => {
  const answer = await send(`${visitor.url}${path}`, method, body, visitor.adminToken);
  const { error } = (answer.body ?? {}) as { error?: { name: string; message: string; details: unknown } };
  return error ? { refusal: { ...error, status: answer.status } } : { documentId: 'done' };
};
const publishIn = (locale: string) => (stage: Stage) =>
  askCode(() => stage.strapi.documents(article).publish({ documentId: stage.documentId, locale }));
const publishAll = publishIn('*');
const save = (uid: string, documentId: string, locale: string, data: Data) =>
  askCode(() => newsroom.strapi.documents(uid as typeof article).update({ documentId, locale, data }));
const withdrawal = (documentId: string) => `/copydesk/withdrawals/${article}/${documentId}`;
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const all = ({ seen }: Result) => locales.every((locale) => seen[locale]);
const none = ({ seen }: Result) => Object.keys(seen).length === 0;
const notBoth = ({ published, other }: Result) => published && other && 'both were done';
const outIfPublished = (result: Result) =>
  result.published ? !all(result) && 'it was published and is not out' : !none(result) && 'it is out';

const races: readonly Race[] = [
  {
    beside: 'unpublish every language',
    begins: 'published',
    other: ({ strapi, documentId }) => askCode(() => strapi.documents(article).unpublish({ documentId, locale: '*' })),
    findFault: (result) => !all(result) && !none(result) && 'some languages are out',
  },
  {
    beside: 'unpublish the original',
    begins: 'published',
    // Under its translations it stays.
    other: ({ documentId }) => askPanel('POST', `${panelPath(documentId)}/actions/unpublish?locale=uk`, {}),
    findFault: (result) => (result.other || !all(result)) && 'the original is gone from under its translations',
  },
  {
    beside: 'delete the story',
    other: ({ strapi, documentId }) => askCode(() => strapi.documents(article).delete({ documentId, locale: '*' })),
    findFault: (result) => (result.other ? !none(result) && 'it is deleted, and out' : outIfPublished(result)),
  },
  {
    beside: 'blank its author',
    other: ({ author }) => save('api::author.author', author, 'en', { name: '\u200B' }),
    findFault: (result) => notBoth(result) || outIfPublished(result),
  },
  {
    beside: 'blank its credit',
    other: ({ illustration }) => save('api::illustration.illustration', illustration, 'uk', { creditLine: ' ' }),
    findFault: (result) => notBoth(result) || outIfPublished(result),
  },
  {
    beside: 'delete its author',
    other: ({ strapi, author }) =>
      askCode(() => strapi.documents('api::author.author').delete({ documentId: author, locale: '*' })),
    findFault: (result) => notBoth(result) || outIfPublished(result),
  },
  {
    beside: 'take the byline from the draft',
    other: ({ documentId }) => save(article, documentId, 'uk', { authors: [] }),
    findFault: outIfPublished,
  },
  {
    beside: 'blank a translation',
    other: ({ documentId }) => save(article, documentId, 'ru', { headline: '', lede: '' }),
    findFault: outIfPublished,
  },
  {
    beside: 'give a waiver',
    prepare: ({ strapi, documentId }) => strapi.documents(article).delete({ documentId, locale: 'ru' }),
    publish: publishIn('uk'),
    other: ({ documentId }) =>
      askPanel('POST', `/copydesk/waivers/${article}/${documentId}`, { reason: 'Не чекає', deadline: inAnHour() }),
    findFault: ({ published, other, seen }) => {
      if (published && !other) return 'it went out without a waiver';
      return JSON.stringify(Object.keys(seen)) !== (published ? '["uk"]' : '[]') && 'other languages are out';
    },
  },
  {
    beside: 'replace its file',
    other: ({ file }) => upload(`/upload?id=${file}`),
    findFault: (result) => (!result.published || !result.other || !all(result)) && 'one of them was refused',
  },
  {
    beside: 'delete its file',
    other: ({ file }) => askPanel('DELETE', `/upload/files/${file}`),
    findFault: (result) => notBoth(result) || outIfPublished(result),
  },
  {
    beside: 'withdraw it',
    begins: 'published',
    other: ({ documentId }) => askPanel('POST', withdrawal(documentId), { kind: 'kill' }),
    findFault: (result) => (!result.other || !none(result)) && 'it is still out',
  },
  {
    beside: 'lift its withdrawal',
    begins: 'withdrawn',
    other: ({ documentId }) => askPanel('DELETE', withdrawal(documentId)),
    findFault: (result) => (result.other ? !all(result) && 'it is not out again' : !none(result) && 'it is out'),
  },
  {
    beside: 'lift its withdrawal while its author is blanked',
    begins: 'withdrawn',
    publish: ({ author }) => save('api::author.author', author, 'en', { name: ' ' }),
    other: ({ documentId }) => askPanel('DELETE', withdrawal(documentId)),
    findFault: (result) =>
      notBoth(result) || (result.other ? !all(result) && 'it is not out again' : !none(result) && 'it is out'),
  },
  {
    beside: 'discard its draft',
    begins: 'published',
    prepare: ({ documentId }) => save(article, documentId, 'uk', { authors: [] }),
    other: ({ documentId }) => askPanel('POST', `${panelPath(documentId)}/actions/discard?locale=uk`, {}),
    findFault: (result) => (!result.other || !all(result)) && 'it is not as it was',
  },
];

beforeAll(async () => {
  newsroom = await shareNewsroom();
  visitor = await enter(newsroom);
  const source = await makeProp(newsroom.strapi, 'source', 0);
  leant = { source, background: await makeProp(newsroom.strapi, 'background', 0) };
});

test.each(races)(
  'a publication beside: $beside',
  async (race) => {
    const faults = [];
    for (let round = 0; round < rounds; round += 1) faults.push(...(await run(race, round)));
    expect(faults).toEqual([]);
  },
  15_000 + rounds * 30_000,
);

test('a write that hangs loses the lock: others go on', async () => {
  const { strapi } = newsroom;
  const stage = await openStage();
  const hangs = strapi.db.transaction(async ({ trx }) => {
    await copydesk.acquireWriteLock(strapi);
    const limit = (await trx.raw('show idle_in_transaction_session_timeout')) as { rows: unknown[] };
    expect(limit.rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
    await trx.raw(`set local idle_in_transaction_session_timeout = '200ms'`);
    await wait(2_000);
    await trx.raw('select 1');
  });
  const [hung, saved] = await Promise.allSettled([hangs, save(article, stage.documentId, 'uk', { headline: 'Далі' })]);
  expect(hung).toMatchObject({ status: 'rejected' });
  expect(saved).toMatchObject({ status: 'fulfilled', value: { documentId: stage.documentId } });
});

test(
  'readers get what content says of all that has raced',
  async () => {
    expect(raced.size).toBe(races.length * rounds);
    if (rounds > 1) process.stdout.write(`races: ${raced.size} ${JSON.stringify([...counts])}\n`);
    await until(
      async () => (await newsroom.strapi.db.connection('delivery_queue').select('document_id')) as unknown[],
      (queued) => queued.length === 0,
    );
    const differences = await verifyModel(newsroom.strapi);
    expect(differences.filter(({ documentId }) => raced.has(documentId))).toEqual([]);
  },
  60_000 + rounds * 10_000,
);

/** Runs one race; says what was wrong with either side, or with what readers see then. */
async function run({ begins = 'draft', prepare, publish = publishAll, other, findFault }: Race, round: number) {
  const stage = await openStage();
  raced.add(stage.documentId);
  if (begins !== 'draft') expectDone(await publishAll(stage));
  if (begins === 'withdrawn') expectDone(await askPanel('POST', withdrawal(stage.documentId), { kind: 'kill' }));
  await prepare?.(stage);

  // Either may be first, by more or less.
  const late = async (act: (stage: Stage) => Promise<Answer>, by: number) => {
    await wait(by);
    return act(stage);
  };
  const by = Math.round(Math.random() * 120) - 60;
  const answers = await Promise.all([late(publish, Math.max(by, 0)), late(other, Math.max(-by, 0))]);
  const [published, done] = answers.map(({ refusal }) => refusal === undefined) as [boolean, boolean];
  const outcome = `${published ? 'published' : 'refused'}, ${done ? 'done' : 'refused'}`;
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const result: Result = { published, other: done, seen: await readStory(stage), stage };
  const faults = [
    ...answers.flatMap(({ refusal }) =>
      refusal && isForeseen(refusal) ? [] : refusal ? [JSON.stringify(refusal)] : [],
    ),
    ...[findFault(result)].filter(Boolean),
    ...findUncredited(result.seen),
    ...(await findDisagreement(stage, result.seen)),
  ];
  return faults.map((fault) => `round ${round}, ${by} ms, ${outcome}: ${String(fault)}`);
}

function expectDone({ refusal }: Answer): void {
  if (refusal) throw new Error(refusal.message);
}

const foreseen = new Set(['ValidationError', 'NotFoundError', 'ForbiddenError', 'PolicyError', 'ConflictError']);

/** Code that is answered with nothing has asked for a document that is gone. */
function isForeseen({ name, status, message }: { name: string; status?: number; message: string }): boolean {
  return (foreseen.has(name) && (status ?? 400) < 500) || message === 'There is no document';
}

/** Whatever came first, readers see no version without a byline, a credit, a picture or a translator. */
function findUncredited(seen: Record<string, Seen>): string[] {
  return Object.entries(seen).flatMap(([locale, { byline, headline, illustration, translation }]) => [
    ...(byline?.includes('Марчук') && headline ? [] : [`${locale} has no byline`]),
    ...(illustration?.credit?.includes('Марчук') && illustration.image ? [] : [`${locale} has no credited picture`]),
    ...(locale === 'uk' || translation.translators.length > 0 ? [] : [`${locale} has no translator`]),
  ]);
}

/** Strapi's own list gives readers the same versions as the delivery, and a picture of theirs is there. */
async function findDisagreement({ documentId }: Stage, seen: Record<string, Seen>): Promise<string[]> {
  const faults = [];
  for (const locale of locales) {
    const path = `/api/articles?locale=${locale}&filters[documentId]=${documentId}&fields[0]=headline`;
    const { data } = (await ask(newsroom, path)).body;
    const version = seen[locale];
    if ((data as unknown[]).length !== (version ? 1 : 0)) faults.push(`REST and the delivery disagree on ${locale}`);
    const url = version?.illustration?.image?.url;
    if (url !== undefined && (await fetch(new URL(url, newsroom.url))).status !== 200) faults.push(`${url} is gone`);
  }
  return faults;
}

async function readStory({ documentId }: Stage): Promise<Record<string, Seen>> {
  const seen: Record<string, Seen> = {};
  for (const locale of locales) {
    const { status, body } = await ask(newsroom, `/api/articles/by-id/${documentId}?locale=${locale}`);
    if (status === 200) seen[locale] = body.data as unknown as Seen;
    else expect([404, 410]).toContain(status);
  }
  return seen;
}

async function openStage(): Promise<Stage> {
  const { strapi } = newsroom;
  const uploaded = await upload('/upload');
  if (uploaded.refusal) throw new Error(uploaded.refusal.message);
  const file = Number(uploaded.documentId);
  const author = await makeProp(strapi, 'author', file);
  const illustration = await makeProp(strapi, 'illustration', file);
  return { ...(await writeStory(strapi, { ...leant, author, illustration })), file };
}

/** Uploads a picture, or puts it in place of one; answers with the id of its file. */
async function upload(path: string): Promise<Answer> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(onePixel)], { type: 'image/png' }), `raced-${performance.now()}.png`);
  const headers = { authorization: `Bearer ${visitor.adminToken}` };
  const response = await fetch(`${visitor.url}${path}`, { method: 'POST', headers, body: form });
  const body = (await response.json()) as { error?: { name: string; message: string; details: unknown }; id?: number };
  if (body.error) return { refusal: { ...body.error, status: response.status } };
  const [one] = [body].flat() as { id: number }[];
  return { documentId: String(one?.id) };
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
