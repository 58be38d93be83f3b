import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, askCode, askRest, type Data } from '../../helpers/doors';
import { type Gate, openGate, putOut, readRow, saveDraft, writeArticle } from './stories';

/* Code of the project changes the rows that a publication writes, in hooks of Strapi's queries. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const published = { publishedAt: { $notNull: true } } as const;
const inAll = (): Record<string, Data> =>
  Object.fromEntries(['uk', 'en', 'ru'].map((locale) => [locale, writeArticle(gate.samples, locale)]));
const publish = (documentId: string) => gate.strapi.documents(article).publish({ documentId, locale: '*' });

interface HookEvent {
  params: { data: Data };
  result?: { id: number };
}

/** Runs something for each row that is published, while something else is done. */
async function withHook<T>(
  moment: 'beforeCreate' | 'afterCreate',
  hook: (event: HookEvent) => unknown,
  act: () => Promise<T>,
): Promise<T> {
  let ran = 0;
  const unsubscribe = gate.strapi.db.lifecycles.subscribe({
    models: [article],
    async [moment](event: HookEvent) {
      if (!event.params.data.publishedAt) return;
      ran += 1;
      await hook(event);
    },
  } as never);
  try {
    return await act();
  } finally {
    unsubscribe();
    expect(ran).toBeGreaterThan(0);
  }
}

const changes: [
  what: string,
  moment: 'beforeCreate' | 'afterCreate',
  rule: string,
  hook: (event: HookEvent) => unknown,
][] = [
  ['the headline away', 'beforeCreate', 'translation/field-missing', ({ params }) => (params.data.headline = ' ')],
  [
    'the headline of one language away',
    'beforeCreate',
    'translation/field-missing',
    ({ params: { data } }) => {
      if (data.locale === 'en') data.headline = '\u200b';
    },
  ],
  ['the byline away', 'beforeCreate', 'attribution/byline-missing', ({ params }) => (params.data.authors = [])],
  [
    'the headline away by a query',
    'afterCreate',
    'translation/field-missing',
    ({ result }) =>
      gate.strapi.db.query(article).update({ where: { id: result?.id }, data: { headline: '' } as never }),
  ],
  [
    'the lead picture of one language away',
    'beforeCreate',
    'attribution/illustration-missing',
    ({ params: { data } }) => {
      if (data.locale === 'en') data.illustration = null;
    },
  ],
];

describe('a publication that code of the project changes on its way', () => {
  test.each(changes)('takes %s: is refused, and nothing is changed', async (_what, moment, rule, hook) => {
    for (const prepare of [saveDraft, putOut]) {
      const documentId = await prepare(gate.strapi, inAll());
      const before = await takeSnapshot(gate.strapi);
      const { refusal } = await withHook(moment, hook, () => askCode(() => publish(documentId)));
      expect(refusal).toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining('code of this newsroom'),
        details: { summary: { key: 'refusal.changed-on-the-way' } },
      });
      const { errors } = refusal?.details as { errors: { name: string }[] };
      expect(errors.map(({ name }) => name)).toContain(rule);
      expect(await takeSnapshot(gate.strapi)).toEqual(before);
    }
  });

  test('is refused over REST as well', async () => {
    const documentId = await putOut(gate.strapi, inAll());
    const [, moment, , hook] = changes[0] as (typeof changes)[number];
    const save = () =>
      askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=uk`, { data: { lede: 'Нове.' } });
    const { refusal } = await withHook(moment, hook, save);
    expect(refusal?.message).toContain('code of this newsroom');
    expect((await readRow(gate.strapi, documentId, 'uk')).headline).not.toBe(' ');
  });

  test('passes with what breaks no rule, and owes nothing', async () => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const hook = ({ params: { data } }: HookEvent) => (data.headline = `${String(data.headline)} (оновлено)`);
    await withHook('beforeCreate', hook, () => publish(documentId));
    const rows = await gate.strapi.db.query(article).findMany({ where: { documentId, ...published } });
    expect(rows.map(({ headline }: Data) => String(headline).endsWith('(оновлено)'))).toEqual([true, true, true]);
    const [record] = await gate.strapi.db.connection('copydesk_releases').where({ subject: documentId });
    expect(record).toMatchObject({ debts: '[]' });
  });

  test('passes one after the other in one transaction, each as it was assessed', async () => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const attempt = (hook: (event: HookEvent) => unknown) =>
      withHook('beforeCreate', hook, () =>
        askCode(() =>
          gate.strapi.db.transaction(async () => {
            await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
            return gate.strapi.documents(article).publish({ documentId, locale: ['en', 'ru'] } as never);
          }),
        ),
      );
    const refused = await attempt(({ params: { data } }) => {
      if (data.locale === 'uk') data.headline = ' ';
    });
    expect(refused.refusal?.message).toContain('code of this newsroom');
    expect((await attempt(() => undefined)).refusal).toBeUndefined();
  });
});

describe('a middleware of the project that leads a write elsewhere', () => {
  /** Changes the parameters of the next call of an action. */
  const redirect = (action: string, changes: Data) => {
    let isDone = false;
    gate.strapi.documents.use(async (context, next) => {
      if (context.action === action && !isDone) {
        isDone = true;
        Object.assign(context.params, changes);
      }
      return next();
    });
  };
  const documents = () => gate.strapi.documents(article);

  test.each<
    [what: string, action: string, changes: () => Promise<Data>, act: (documentId: string) => Promise<unknown>]
  >([
    [
      'a publication to another story',
      'publish',
      async () => ({
        documentId: await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk', { authors: [] }) }),
      }),
      publish,
    ],
    ['a publication to one language', 'publish', async () => ({ locale: 'uk' }), publish],
    [
      'a deletion to the original',
      'delete',
      async () => ({ locale: 'uk' }),
      (documentId) => documents().delete({ documentId, locale: '*' }),
    ],
    [
      'a deletion to the first version',
      'delete',
      async () => ({ limit: 1 }),
      (documentId) => documents().delete({ documentId, locale: '*' }),
    ],
    [
      'a save to another language',
      'update',
      async () => ({ locale: 'uk' }),
      (documentId) => documents().update({ documentId, locale: 'en', data: { headline: 'English' } as Data }),
    ],
  ])('%s: is refused, and nothing is changed', async (_what, action, changes, act) => {
    const documentId = await putOut(gate.strapi, inAll());
    const changed = await changes();
    const before = await takeSnapshot(gate.strapi);
    redirect(action, changed);
    const { refusal } = await askCode(() => act(documentId));
    expect(refusal).toMatchObject({ name: 'ValidationError', message: expect.stringContaining('Nothing was changed') });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  test('one that says the default language where none is said may go on', async () => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const locale: string = await gate.strapi.service('plugin::i18n.locales').getDefaultLocale();
    redirect('update', { locale });
    const data = { headline: 'A default' } as Data;
    expect((await askCode(() => documents().update({ documentId, data }))).refusal).toBeUndefined();
    expect(await readRow(gate.strapi, documentId, locale, 'draft')).toMatchObject({ headline: 'A default' });
  });
});

describe('what readers see of an author or a picture', () => {
  const author = 'api::author.author' as const;
  const illustration = 'api::illustration.illustration' as const;
  type Part = typeof author | typeof illustration;

  /** Saves something else of it, while a hook writes these data. */
  async function saveWith(uid: Part, documentId: string, written: Data): Promise<Data | undefined> {
    const unsubscribe = gate.strapi.db.lifecycles.subscribe({
      models: [uid],
      beforeUpdate: ({ params }: HookEvent) => void Object.assign(params.data, written),
    } as never);
    try {
      const data = (uid === author ? { bio: 'Пише.' } : { rightsExpireAt: null }) as never;
      const answer = await askCode(() => gate.strapi.documents(uid).update({ documentId, locale: 'uk', data }));
      return answer.refusal as Data | undefined;
    } finally {
      unsubscribe();
    }
  }

  test.each<[what: string, uid: Part, written: Data]>([
    ['the name', author, { name: '\u200b' }],
    ['the credit', illustration, { creditLine: ' ' }],
    ['the file', illustration, { image: null }],
  ])('%s is not emptied by a hook either', async (_what, uid, written) => {
    await putOut(gate.strapi, inAll());
    const documentId = uid === author ? gate.samples.author : gate.samples.illustration;
    const before = await takeSnapshot(gate.strapi);
    expect(await saveWith(uid, documentId, written)).toMatchObject({
      name: 'ValidationError',
      details: { summary: { key: expect.stringContaining('refusal.emptied') } },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });
});

describe('a row that a hook leads away while it is published', () => {
  test.each<[what: string, changes: (data: Data) => Data]>([
    ['into a language that nobody has', ({ locale }) => (locale === 'en' ? { locale: 'fr' } : {})],
    ['into no language', ({ locale }) => (locale === 'en' ? { locale: null } : {})],
    ['out of its document', () => ({ documentId: null })],
    ['to another address', ({ locale }) => (locale === 'en' ? { slug: 'Ї Bad /..' } : {})],
    ['to no address', ({ locale }) => (locale === 'en' ? { slug: null } : {})],
    ['into the future', () => ({ publishedAt: '2099-01-01T00:00:00.000Z' })],
  ])('%s: the publication is refused', async (_what, changes) => {
    const documentId = await saveDraft(gate.strapi, inAll());
    const before = await takeSnapshot(gate.strapi);
    const hook = ({ params: { data } }: HookEvent) => Object.assign(data, changes(data));
    const { refusal } = await withHook('beforeCreate', hook, () => askCode(() => publish(documentId)));
    expect(refusal?.message).toContain('code of this newsroom');
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  test('out of the database: the publication is refused', async () => {
    const documentId = await putOut(gate.strapi, inAll());
    const before = await takeSnapshot(gate.strapi);
    const hook = async ({ params: { data }, result }: HookEvent) => {
      if (data.locale === 'en') await gate.strapi.db.query(article).delete({ where: { id: result?.id } as never });
    };
    const { refusal } = await withHook('afterCreate', hook, () => askCode(() => publish(documentId)));
    expect(refusal?.message).toContain('code of this newsroom');
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });
});
