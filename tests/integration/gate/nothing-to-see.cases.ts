import { article, askCode, askGraphql } from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, putOut, saveDraft, writeArticle, writeCredited } from './stories';

/** What the eye does not see, or sees and cannot read as a name or a description. */
const texts = [
  ['nothing', ''],
  ['a space', ' '],
  ['a no-break space', '\u00a0'],
  ['a byte order mark', '\ufeff'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a word joiner', '\u2060'],
  ['a soft hyphen', '\u00ad'],
  ['a right-to-left mark', '\u200f'],
  ['an embedding', '\u202a\u202c'],
  ['a Hangul filler', '\u3164'],
  ['a Braille blank', '\u2800'],
  ['a Mongolian vowel separator', '\u180e'],
  ['a grapheme joiner', '\u034f'],
  ['a tag', '\u{e0020}'],
  ['a variation selector', '\ufe0f'],
  ['a lone mark', '\u0301'],
  ['an entity', '&nbsp;'],
  ['a numbered entity', '&#8203;'],
  ['an empty element', '<b></b>'],
  ['a comment', '<!-- -->'],
  ['a hyphen', '-'],
  ['a dash', '—'],
  ['a full stop', '.'],
  ['a question mark', '?'],
  ['an emoji', '📷'],
  ['all together', '\u200b &nbsp;<i></i>\u2060—'],
] as const;

interface Field {
  type: 'illustration' | 'author' | 'source';
  attribute: string;
  /** What the gate says of a story that shows it. */
  rule: string;
}

const fields: Field[] = [
  { type: 'illustration', attribute: 'creditLine', rule: 'attribution/credit-line-missing' },
  { type: 'illustration', attribute: 'caption', rule: 'attribution/illustration-not-in-locale' },
  { type: 'illustration', attribute: 'altText', rule: 'attribution/illustration-not-in-locale' },
  { type: 'author', attribute: 'name', rule: 'attribution/author-not-in-locale' },
  { type: 'source', attribute: 'name', rule: 'attribution/source-not-in-locale' },
];

type Props = Record<Field['type'], string>;

let gate: Gate;
/** What a published story shows, and what a draft shows. */
let shown: Props;
let drafted: Props;
let draft: string;

beforeAll(async () => {
  gate = await openGate();
  const { strapi, samples } = gate;
  const report = ({ illustration, author, source }: Props) =>
    writeArticle(samples, 'uk', { authors: [author], illustration, sources: [source] });
  shown = await writeCredited(strapi, ['uk']);
  drafted = await writeCredited(strapi, ['uk']);
  await putOut(strapi, { uk: report(shown) });
  draft = await saveDraft(strapi, { uk: report(drafted) });
});
afterAll(() => gate.close());

const uidOf = ({ type }: Field) => `api::${type}.${type}` as 'api::author.author';
const plural = { illustration: 'illustrations', author: 'authors', source: 'sources' } as const;

/** Saves one field of what readers see, through each API; answers with the status, or the name of the error. */
const doors: [name: string, save: (field: Field, text: string) => Promise<unknown>][] = [
  [
    'REST',
    async ({ type, attribute }, text) => {
      const { url, apiToken } = gate.visitor;
      const path = `/api/${plural[type]}/${shown[type]}?locale=uk`;
      return (await send(`${url}${path}`, 'PUT', { data: { [attribute]: text } }, apiToken)).status;
    },
  ],
  [
    'the panel',
    async (field, text) => {
      const { url, adminToken } = gate.visitor;
      const path = `/content-manager/collection-types/${uidOf(field)}/${shown[field.type]}?locale=uk`;
      return (await send(`${url}${path}`, 'PUT', { [field.attribute]: text }, adminToken)).status;
    },
  ],
  [
    'GraphQL',
    async ({ type, attribute }, text) => {
      const name = `${type[0]?.toUpperCase()}${type.slice(1)}`;
      const answer = await askGraphql(gate.visitor, {
        query: `mutation ($id: ID!, $data: ${name}Input!) {
          answer: update${name}(documentId: $id, data: $data, locale: "uk") { documentId }
        }`,
        variables: { id: shown[type], data: { [attribute]: text } },
      });
      return answer.refusal?.name === 'ValidationError' ? 400 : answer;
    },
  ],
];

describe.each(fields)('$type: $attribute', (field) => {
  const read = async (props: Props) =>
    (await gate.strapi.db.query(uidOf(field)).findOne({ where: { documentId: props[field.type], locale: 'uk' } }))[
      field.attribute
    ];

  test.each(doors)('says something as long as readers see it: %s', async (_, save) => {
    const before = await read(shown);
    for (const [what, text] of texts) expect([what, await save(field, text)]).toEqual([what, 400]);
    expect(await read(shown)).toBe(before);
    expect(await save(field, `${before}`)).not.toBe(400);
  });

  test('says something before readers see it', async () => {
    const before = await read(drafted);
    const where = { documentId: drafted[field.type], locale: 'uk' };
    for (const [what, text] of texts) {
      await gate.strapi.db.query(uidOf(field)).update({ where, data: { [field.attribute]: text } });
      const { refusal } = await askCode(() =>
        gate.strapi.documents(article).publish({ documentId: draft, locale: 'uk' }),
      );
      const names = ((refusal?.details ?? {}) as { errors?: { name: string }[] }).errors?.map(({ name }) => name);
      expect([what, names]).toEqual([what, [field.rule]]);
    }
    await gate.strapi.db.query(uidOf(field)).update({ where, data: { [field.attribute]: before } });
  });
});

describe.each([
  ['headline', 'wordless'],
  ['lede', 'seen'],
])('%s', (attribute, demand) => {
  test('says something before it goes out', async () => {
    for (const [what, text] of texts) {
      const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk', { [attribute]: text }) });
      const { refusal } = await askCode(() => gate.strapi.documents(article).publish({ documentId, locale: 'uk' }));
      const found = ((refusal?.details ?? {}) as { errors?: { name: string; path: unknown }[] }).errors ?? [];
      const isRefused = found.some(({ name, path }) => name === 'translation/field-missing' && `${path}` === attribute);
      const isSeen = ['a hyphen', 'a dash', 'a full stop', 'a question mark', 'an emoji', 'all together'].includes(
        what,
      );
      expect([what, isRefused]).toEqual([what, demand === 'wordless' || !isSeen]);
    }
  });
});

test('the note of a correction, and the credit of an embed, say something', async () => {
  const embed = {
    __component: 'sections.embed',
    url: 'https://example.org/',
    provider: '\u2060',
    creditLine: '\u200b',
  };
  const corrections = [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: '\u00ad' }];
  const documentId = await saveDraft(gate.strapi, {
    uk: writeArticle(gate.samples, 'uk', { body: [embed], corrections }),
  });
  const { refusal } = await askCode(() => gate.strapi.documents(article).publish({ documentId, locale: 'uk' }));
  const { errors } = refusal?.details as { errors: { name: string; path: (string | number)[] }[] };
  expect(errors.map(({ name, path }) => `${name} ${path.join('.')}`).sort()).toEqual([
    'attribution/credit-line-missing body.0.creditLine',
    'translation/field-missing body.0.provider',
    'translation/field-missing corrections.0.note',
  ]);
});

test('the reason of a waiver says something', async () => {
  const { url, adminToken } = gate.visitor;
  const { background: documentId } = gate.samples;
  const deadline = new Date(Date.now() + 3_600_000).toISOString();
  const grant = (reason: string) =>
    send(`${url}/copydesk/waivers/api::background.background/${documentId}`, 'POST', { reason, deadline }, adminToken);
  expect((await grant('\u200b&nbsp;')).status).toBe(400);
  expect((await grant('⚡ Breaking')).status).toBe(201);
});
