import { setTimeout } from 'node:timers/promises';
import { copydesk } from '../../helpers/copydesk';
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

describe('a refused write within another', () => {
  const inAll = () =>
    Object.fromEntries(['uk', 'en', 'ru'].map((locale) => [locale, writeArticle(gate.samples, locale)])) as never;
  const headline = { uk: 'Новий міст', en: 'A new bridge', ru: 'Новый мост' };
  const acts = {
    publish: (documentId: string) => documents().publish({ documentId, locale: '*' }),
    unpublish: (documentId: string) => documents().unpublish({ documentId, locale: '*' }),
    delete: (documentId: string) => documents().delete({ documentId, locale: '*' }),
    discardDraft: (documentId: string) => documents().discardDraft({ documentId, locale: '*' }),
    update: (documentId: string) =>
      documents().update({ documentId, locale: 'uk', data: { headline: 'Інакше' } as Data }),
  };
  const names = Object.keys(acts) as (keyof typeof acts)[];
  /** What readers and editors have of a story, apart from when. */
  const readAll = async (documentId: string) => {
    const rows = await gate.strapi.db.query(article).findMany({
      where: { documentId },
      populate: ['authors', 'backgrounds', 'illustration', 'sources', 'body'],
      orderBy: ['locale', { publishedAt: 'asc' }],
    });
    return rows.map(({ locale, publishedAt, headline, lede, authors, illustration, body }) => [
      locale,
      publishedAt !== null,
      headline,
      lede,
      authors.length,
      illustration?.documentId,
      body.length,
    ]);
  };
  /** A story that is out in all languages, with new headlines in its drafts. */
  const prepare = async () => {
    const documentId = await putOut(gate.strapi, inAll());
    for (const locale of ['uk', 'en', 'ru'] as const) {
      await documents().update({ documentId, locale, data: { headline: headline[locale] } as Data });
    }
    return documentId;
  };
  const hooks = ['beforeCreate', 'afterCreate', 'beforeUpdate', 'afterUpdate', 'beforeDelete', 'afterDelete'] as const;
  const ways = names.flatMap((act) => ['waits', 'does not wait', 'waits a little before'].map((way) => ({ act, way })));
  const ofLanguages: Record<string, unknown> = {};
  /** Which hooks an act calls, in their order. */
  const calledBy: Record<string, (typeof hooks)[number][]> = {};
  beforeAll(async () => {
    for (const act of names) {
      const documentId = await prepare();
      const called = new Set<(typeof hooks)[number]>();
      const unsubscribe = gate.strapi.db.lifecycles.subscribe({
        models: [article],
        ...Object.fromEntries(hooks.map((hook) => [hook, () => void called.add(hook)])),
      });
      await acts[act](documentId);
      unsubscribe();
      calledBy[act] = [...called];
      ofLanguages[act] = await readAll(documentId);
    }
  });

  test('is tried in every hook that one of the acts calls', () => {
    expect([...new Set(Object.values(calledBy).flat())].sort()).toEqual([...hooks].sort());
  });

  test.each(ways)('is undone alone, and the act around it is done whole: $act, the hook $way', async ({ act, way }) => {
    const { strapi, samples } = gate;
    const other = await putOut(strapi, { uk: writeArticle(samples, 'uk') });
    const refused = async () => {
      if (way === 'waits a little before') await setTimeout(5);
      const data = { headline: 'Ні', authors: [] } as Data;
      return (await askCode(() => documents().update({ documentId: other, locale: 'uk', status: published, data })))
        .refusal?.name;
    };
    const before = await readAll(other);
    for (const hook of calledBy[act] ?? []) {
      const documentId = await prepare();
      let inner: Promise<string | undefined> | undefined;
      const unsubscribe = strapi.db.lifecycles.subscribe({
        models: [article],
        async [hook]() {
          if (inner) return;
          inner = refused();
          if (way === 'waits') await inner;
        },
      });
      const events = await eventsDuring(strapi, () => acts[act](documentId));
      unsubscribe();
      expect({ hook, refused: await inner }).toEqual({ hook, refused: 'ValidationError' });
      expect({ hook, rows: await readAll(documentId) }).toEqual({ hook, rows: ofLanguages[act] });
      expect({ hook, isAnnounced: events.length > 0 }).toEqual({ hook, isAnnounced: true });
    }
    expect(await readAll(other)).toEqual(before);
  });

  test.each(names)('that a middleware makes beside it: %s', async (act) => {
    const { strapi, samples } = gate;
    const other = await putOut(strapi, { uk: writeArticle(samples, 'uk') });
    const documentId = await prepare();
    let isBeside = false;
    strapi.documents.use(async (context, next) => {
      if (!isBeside || context.uid !== article) return next();
      isBeside = false;
      const data = { headline: 'Ні', authors: [] } as Data;
      const [result] = await Promise.all([
        next(),
        askCode(() => documents().update({ documentId: other, locale: 'uk', status: published, data })),
      ]);
      return result;
    });
    isBeside = true;
    await acts[act](documentId);
    expect(await readAll(documentId)).toEqual(ofLanguages[act]);
  });

  test('takes nothing along that is written beside it, after whatever time', async () => {
    const { strapi } = gate;
    const written: string[] = [];
    for (const pause of [0, 3, 10, 40]) {
      const [byQuery, bySql] = [await saveDraft(strapi, inAll()), await putOut(strapi, inAll())];
      const { id } = await readRow(strapi, bySql, 'uk');
      await strapi.db.transaction(async ({ trx }) => {
        const [refused] = await Promise.all([
          askCode(() => documents().create({ locale: 'uk', data: unsigned(), status: published })),
          setTimeout(pause).then(() =>
            strapi.db.query(article).updateMany({ where: { documentId: byQuery }, data: { lede: 'Дописано поруч.' } }),
          ),
          setTimeout(pause).then(() => trx.raw('delete from articles_authors_lnk where article_id = ?', [id])),
        ]);
        expect(refused.refusal?.name).toBe('ValidationError');
      });
      const { lede } = (await readRow(strapi, byQuery, 'uk', 'draft')) as { lede?: string };
      expect({ pause, lede }).toEqual({ pause, lede: 'Дописано поруч.' });
      written.push(byQuery, bySql);
    }
    // What SQL does beside a save is recorded, so that the desk and the readers follow it.
    await copydesk.followRecordedChanges(strapi);
    const differences = await copydesk.verifyDesk(strapi);
    expect(differences.filter(({ documentId }) => written.includes(documentId))).toEqual([]);
  });
});

describe('a transaction of the project', () => {
  const save = (documentId: string) => documents().update({ documentId, locale: 'uk', data: change });
  const leadOf = async (documentId: string) =>
    ((await readRow(gate.strapi, documentId, 'uk', 'draft')) as unknown as Data).lede;
  const writeTwo = async () => [
    await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') }),
    await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') }),
  ];

  test.each(['rollback', 'commit'] as const)('that is ended by hand ends with all its parts: %s', async (end) => {
    const ids = await writeTwo();
    const before = await takeSnapshot(gate.strapi);
    let later: Promise<unknown> = Promise.resolve();
    await gate.strapi.db.transaction(async ({ rollback, commit }) => {
      const calls = ids.map(save);
      await calls[0];
      await (end === 'rollback' ? rollback() : commit());
      await Promise.allSettled(calls);
      // From here on it is a transaction no more.
      if (end === 'commit') later = save(ids[0] ?? '');
      await later;
    });
    if (end === 'rollback') expect(await takeSnapshot(gate.strapi)).toEqual(before);
    else for (const id of ids) expect(await leadOf(id)).toBe(change.lede);
  });

  test('that starts another and does not wait for it ends after it', async () => {
    const { strapi } = gate;
    const [own = '', other = ''] = await writeTwo();
    const start = performance.now();
    await strapi.db.transaction(async () => {
      void strapi.db.transaction(async () => {
        await setTimeout(300);
        await save(other);
      });
      await save(own);
    });
    expect([await leadOf(own), await leadOf(other)]).toEqual([change.lede, change.lede]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('that the database ends is not done', async () => {
    const { strapi } = gate;
    const [documentId = ''] = await writeTwo();
    const before = await leadOf(documentId);
    const attempt = strapi.db.transaction(async ({ trx }) => {
      await save(documentId);
      await trx.raw(`set local idle_in_transaction_session_timeout = '100ms'`);
      await setTimeout(1000);
    });
    await expect(attempt).rejects.toThrow();
    expect(await leadOf(documentId)).toBe(before);
  });
});
