import { article, askGraphql, askPanel, askRest, type Data, doors, toGraphqlInput } from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, paragraph, passed, readRow, saveDraft, writeArticle } from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

/** Letters as some keyboards and files write them: a letter and its mark apart. */
const apart = (text: string): string => text.normalize('NFD');

const hedgehog = 'Їжак знайшов йод';
const decomposed = (): Data =>
  writeArticle(gate.samples, 'uk', {
    headline: apart(hedgehog),
    lede: apart('Новий їжак у Києві, і йому зимно.'),
    dateline: { place: apart('Київ'), date: '2026-01-05' },
    body: [
      { __component: 'sections.text', heading: apart('Їжа'), content: [paragraph(apart('Його знайшли в Ірпені.'))] },
      {
        __component: 'sections.embed',
        url: 'https://example.org/',
        provider: apart('Їжак'),
        creditLine: apart('Йосип'),
      },
    ],
    corrections: [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: apart('Виправлено: йод.') }],
  });

const saves: [door: string, save: () => Promise<string>][] = [
  ['code, create', () => saveDraft(gate.strapi, { uk: decomposed() })],
  [
    'code, update',
    async () => {
      const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
      await gate.strapi.documents(article).update({ documentId, locale: 'uk', data: decomposed() });
      return documentId;
    },
  ],
  [
    'code, clone',
    async () => {
      const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
      const clone = await gate.strapi.documents(article).clone({ documentId, locale: 'uk', data: decomposed() });
      return String(clone?.documentId);
    },
  ],
  [
    'REST',
    async () =>
      passed(await askRest(gate.visitor, 'POST', '/api/articles?locale=uk&status=draft', { data: decomposed() })),
  ],
  [
    'GraphQL',
    async () =>
      passed(
        await askGraphql(gate.visitor, {
          query: `mutation ($data: ArticleInput!) {
            answer: createArticle(data: $data, locale: "uk", status: DRAFT) { documentId }
          }`,
          variables: { data: toGraphqlInput(decomposed()) },
        }),
      ),
  ],
  ['the panel', async () => passed(await askPanel(gate.visitor, '?locale=uk', decomposed()))],
];

test.each(saves)('every text is saved with its letters composed: %s', async (door, save) => {
  const documentId = await save();
  const populate = {
    dateline: true,
    body: { on: { 'sections.text': true, 'sections.embed': true } },
    corrections: true,
  };
  const row = await gate.strapi.db.query(article).findOne({ where: { documentId, locale: 'uk' }, populate });
  const text = JSON.stringify([row.headline, row.lede, row.dateline, row.body, row.slug]);
  expect(text).toBe(text.normalize('NFC'));
  expect(row.headline).toBe(hedgehog);
  if (!door.includes('update')) expect(row.slug).toMatch(/^yizhak-znaishov-yod/);
});

test('a search finds a text that was pasted in pieces', async () => {
  const documentId = await saveDraft(gate.strapi, { uk: { ...decomposed(), headline: apart('Єнот і їжачиха') } });
  const { url, apiToken, adminToken } = gate.visitor;
  const find = async (path: string, token: string) => {
    const { body } = await send(`${url}${path}`, 'GET', undefined, token);
    const { data, results } = body as { data?: Data[]; results?: Data[] };
    return (data ?? results ?? []).map((row) => row.documentId);
  };
  const words = encodeURIComponent('їжачиха');
  const byFilter = `/api/articles?locale=uk&status=draft&filters[headline][$contains]=${words}`;
  expect(await find(byFilter, apiToken)).toEqual([documentId]);
  expect(await find(`/content-manager/collection-types/${article}?locale=uk&_q=${words}`, adminToken)).toEqual([
    documentId,
  ]);
  const onDesk = `/copydesk/desk?uid=${article}&q=${encodeURIComponent(apart('їжачиха'))}`;
  const { body } = await send(`${url}${onDesk}`, 'GET', undefined, adminToken);
  expect(JSON.stringify(body)).toContain(documentId);
});

test('a name is composed in a type without drafts, too', async () => {
  const { documentId } = await gate.strapi
    .documents('api::author.author')
    .create({ locale: 'uk', data: { name: apart('Йосип Їжакевич') } });
  const { name } = await gate.strapi.db.query('api::author.author').findOne({ where: { documentId } });
  expect(name).toBe('Йосип Їжакевич');
});

test('what is composed goes out composed', async () => {
  const [door] = doors.filter(({ kind, takes }) => kind === 'REST' && takes === 'new');
  const documentId = passed(
    (await door?.publish(gate.visitor, { locale: 'uk', data: decomposed() })) ?? passed.prototype,
  );
  expect((await readRow(gate.strapi, documentId, 'uk')).headline).toBe(hedgehog);
});
