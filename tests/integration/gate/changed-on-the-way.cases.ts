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
