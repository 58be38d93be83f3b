import { setTimeout } from 'node:timers/promises';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, askCode, type Data } from '../../helpers/doors';
import { eventsDuring, type Gate, openGate, putOut, readRow, saveDraft, writeArticle } from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const published = 'published' as const;
const documents = () => gate.strapi.documents(article);
const unsigned = (): Data => writeArticle(gate.samples, 'uk', { authors: [] });

const change: Data = { lede: 'Записано до відмови.' };

type Attempt = (documentId: string) => Promise<unknown>;

const attempts: [string, Attempt][] = [
  ['create as published', () => documents().create({ locale: 'uk', data: unsigned(), status: published })],
  [
    'update as published',
    (documentId) => documents().update({ documentId, locale: 'uk', data: unsigned(), status: published }),
  ],
  [
    'publish with dependencies that pass',
    async (documentId) => documents().publish({ documentId, locale: 'uk', with: 'dependencies' } as never),
  ],
];

describe('code that catches a refusal within a transaction of its own', () => {
  test.each(attempts)('keeps nothing of what was refused, and goes on: %s', async (name, attempt) => {
    const { strapi, samples } = gate;
    const changes = name.startsWith('publish') ? { authors: [] } : {};
    const documentId = await saveDraft(strapi, { uk: writeArticle(samples, 'uk', changes) });
    const before = await takeSnapshot(strapi);
    const events = await eventsDuring(strapi, () =>
      strapi.db.transaction(async () => {
        const answer = await askCode(() => attempt(documentId));
        expect(answer.refusal?.name).toBe('ValidationError');
      }),
    );
    expect(await takeSnapshot(strapi)).toEqual(before);
    expect(events).toEqual([]);
  });

  test('keeps what it wrote before and after, and only that is told', async () => {
    const { strapi, samples } = gate;
    const documentId = await putOut(strapi, { uk: writeArticle(samples, 'uk') });
    const other = await saveDraft(strapi, { uk: writeArticle(samples, 'uk') });
    const events = await eventsDuring(strapi, () =>
      strapi.db.transaction(async () => {
        await documents().update({ documentId, locale: 'uk', data: change });
        await askCode(() => documents().create({ locale: 'uk', data: unsigned(), status: published }));
        await documents().publish({ documentId: other, locale: 'uk' });
      }),
    );
    expect(await readRow(strapi, documentId, 'uk', 'draft')).toMatchObject({ lede: 'Записано до відмови.' });
    expect((await readRow(strapi, other, 'uk')).publishedAt).not.toBeNull();
    expect(events).toEqual(['entry.publish', 'entry.update']);
  });

  test('loses everything if it lets the refusal through', async () => {
    const { strapi } = gate;
    const documentId = await putOut(strapi, { uk: writeArticle(gate.samples, 'uk') });
    const before = await takeSnapshot(strapi);
    const attempt = strapi.db.transaction(async () => {
      await documents().update({ documentId, locale: 'uk', data: change });
      await documents().create({ locale: 'uk', data: unsigned(), status: published });
    });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});

describe('several calls of one transaction at once', () => {
  const inAll = (changes: Record<string, Data> = {}) =>
    Object.fromEntries(
      ['uk', 'en', 'ru'].map((locale) => [locale, writeArticle(gate.samples, locale, changes[locale])]),
    );
  const settleAtOnce = (...calls: (() => Promise<unknown>)[]) =>
    gate.strapi.db.transaction(async () => Promise.allSettled(calls.map((call) => call())));
  const statusesOf = (results: PromiseSettledResult<unknown>[]) => results.map(({ status }) => status);

  test('a story is published as it was assessed, whatever is saved beside it', async () => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const results = await settleAtOnce(
      () => documents().publish({ documentId, locale: '*' }),
      () => documents().update({ documentId, locale: 'uk', data: { authors: [] } as Data }),
      () => documents().update({ documentId, locale: 'en', data: { headline: ' ', lede: ' ' } as Data }),
    );
    expect(statusesOf(results)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const seen = await gate.strapi.db
      .query(article)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate: ['authors'] });
    expect(seen.map(({ authors }: { authors: unknown[] }) => authors.length)).toEqual([1, 1, 1]);
    expect(seen.every(({ headline }: { headline: string }) => headline.trim() !== '')).toBe(true);
  });

  test('a publication that comes after a save is assessed with it', async () => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const results = await settleAtOnce(
      () => documents().update({ documentId, locale: 'uk', data: { authors: [] } as Data }),
      () => documents().publish({ documentId, locale: '*' }),
    );
    expect(statusesOf(results)).toEqual(['fulfilled', 'rejected']);
    expect(await gate.strapi.db.query(article).count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(
      0,
    );
  });

  test.each(['before', 'after'])('one that is refused takes nothing along of those %s it', async (place) => {
    const [kept, other] = [await saveDraft(gate.strapi, inAll()), await saveDraft(gate.strapi, inAll())];
    const save = () => documents().update({ documentId: kept, locale: 'en', data: { headline: 'Kept text' } as Data });
    const refused = () =>
      documents().update({
        documentId: other,
        locale: 'uk',
        status: published,
        data: { headline: 'Ні', authors: [] } as Data,
      });
    const results = await settleAtOnce(...(place === 'before' ? [save, refused] : [refused, save]));
    expect(statusesOf(results).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readRow(gate.strapi, kept, 'en', 'draft')).toMatchObject({ headline: 'Kept text' });
    expect((await readRow(gate.strapi, other, 'uk', 'draft')).headline).not.toBe('Ні');
  });
});

describe('several calls of one transaction at once, one of which is refused', () => {
  const others: [name: string, call: (documentId: string) => Promise<unknown>][] = [
    ['saved', (documentId) => documents().update({ documentId, locale: 'uk', data: change })],
    ['published', (documentId) => documents().publish({ documentId, locale: 'uk' })],
    ['deleted', (documentId) => documents().delete({ documentId, locale: 'uk' })],
  ];
  const pauses = [0, 2, 10, 50];
  const places = [0, 1, 3];

  test.each(
    others.flatMap(([name, call]) => pauses.flatMap((pause) => places.map((place) => ({ name, call, pause, place })))),
  )('nothing is $name, whichever is refused: number $place, after $pause ms', async ({ call, pause, place }) => {
    const { strapi, samples } = gate;
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push(await saveDraft(strapi, { uk: writeArticle(samples, 'uk') }));
    const before = await takeSnapshot(strapi);
    const calls = ids.map((documentId) => () => call(documentId));
    const refused = async () => {
      if (pause > 0) await setTimeout(pause);
      await documents().create({ locale: 'uk', data: unsigned(), status: published });
    };
    calls.splice(place, 0, refused);
    const attempt = strapi.db.transaction(() => Promise.all(calls.map((one) => one())));
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await takeSnapshot(strapi)).toEqual(before);
    await setTimeout(300);
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});

test.each(['awaited', 'in a transaction of its own'])(
  'a hook that catches the refusal of a write keeps nothing of it: %s',
  async (way) => {
    const { strapi, samples } = gate;
    const [saved, other] = [
      await putOut(strapi, { uk: writeArticle(samples, 'uk') }),
      await putOut(strapi, { uk: writeArticle(samples, 'uk') }),
    ];
    const before = await readRow(strapi, other, 'uk', 'draft');
    const refused: unknown[] = [];
    const attempt = async () => {
      const data = { headline: 'Ні', authors: [] } as Data;
      const answer = await askCode(() =>
        documents().update({ documentId: other, locale: 'uk', status: published, data }),
      );
      refused.push(answer.refusal?.name);
    };
    const unsubscribe = strapi.db.lifecycles.subscribe({
      models: [article],
      async afterUpdate() {
        unsubscribe();
        await (way === 'awaited' ? attempt() : strapi.db.transaction(attempt));
      },
    });
    const events = await eventsDuring(strapi, () =>
      documents().update({ documentId: saved, locale: 'uk', data: change }),
    );
    expect(refused).toEqual(['ValidationError']);
    expect(await readRow(strapi, other, 'uk', 'draft')).toEqual(before);
    expect(await readRow(strapi, saved, 'uk', 'draft')).toMatchObject(change);
    expect(events).toEqual(['entry.update']);
  },
);

test('a listener of events that catches a refusal in a transaction of its own keeps nothing of it', async () => {
  const { strapi, samples } = gate;
  const [saved, other] = [
    await saveDraft(strapi, { uk: writeArticle(samples, 'uk') }),
    await saveDraft(strapi, { uk: writeArticle(samples, 'uk') }),
  ];
  const before = await readRow(strapi, other, 'uk', 'draft');
  let refusal: unknown;
  const listened = new Promise<void>((resolve) => {
    const unsubscribe = strapi.eventHub.subscribe(async (event: string) => {
      if (event !== 'entry.update') return;
      unsubscribe();
      await strapi.db.transaction(async () => {
        const answer = await askCode(() =>
          documents().update({
            documentId: other,
            locale: 'uk',
            status: published,
            data: { headline: 'Ні', authors: [] } as Data,
          }),
        );
        refusal = answer.refusal;
      });
      resolve();
    });
  });
  await documents().update({ documentId: saved, locale: 'uk', data: change });
  await listened;
  expect(refusal).toMatchObject({ name: 'ValidationError' });
  expect(await readRow(strapi, other, 'uk', 'draft')).toMatchObject({
    headline: before.headline,
    updatedAt: before.updatedAt,
  });
  expect(await readRow(strapi, other, 'uk', 'draft')).toEqual(before);
});

describe('what is started within a write and not waited for', () => {
  const saveAfter = async (pause: number, documentId: string) => {
    if (pause > 0) await setTimeout(pause);
    await documents().update({ documentId, locale: 'uk', data: change });
    return documents().update({ documentId, locale: 'uk', data: { headline: 'Пізніше' } as Data });
  };

  const listeners: [from: string, listen: (start: () => void) => void][] = [
    [
      'a lifecycle hook',
      (start) =>
        void gate.strapi.db.lifecycles.subscribe({ models: [article], afterCreate: start, afterUpdate: start }),
    ],
    [
      'a document middleware',
      (start) =>
        gate.strapi.documents.use(async (_context, next) => {
          const result = await next();
          start();
          return result;
        }),
    ],
  ];

  test.each(listeners.flatMap(([from, listen]) => [0, 10, 30, 500].map((pause) => ({ from, listen, pause }))))(
    'by $from, after $pause ms, is done',
    async ({ listen, pause }) => {
      const { strapi, samples } = gate;
      const [begun, other] = [
        await saveDraft(strapi, { uk: writeArticle(samples, 'uk') }),
        await saveDraft(strapi, { uk: writeArticle(samples, 'uk') }),
      ];
      let isListening = false;
      let later: Promise<unknown> = Promise.resolve();
      listen(() => {
        if (isListening) later = saveAfter(pause, other);
        isListening = false;
      });
      for (const write of [
        () => documents().update({ documentId: begun, locale: 'uk', data: { headline: 'Початок' } as Data }),
        () => documents().publish({ documentId: begun, locale: 'uk' }),
        () =>
          strapi.db.transaction(async () => {
            await documents().publish({ documentId: begun, locale: 'uk' });
            // A transaction of one's own ends when one says so, with whatever is running in it.
            if (pause < 500) await later;
          }),
      ]) {
        isListening = true;
        await write();
        await expect(later).resolves.toMatchObject({ lede: change.lede, headline: 'Пізніше' });
      }
    },
  );
});
