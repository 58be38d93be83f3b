import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Answer, article, askCode } from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, putOut, saveDraft, writeArticle, writeCredited } from '../gate/stories';

let gate: Gate;
/** A picture, an author and a source, in both locales, that a story published in English shows; and one that a draft shows. */
let shown: Record<'illustration' | 'author' | 'source', string>;
let drafted: typeof shown;

beforeAll(async () => {
  gate = await openGate();
  const { strapi, samples } = gate;
  const report = ({ illustration, author, source }: typeof shown) =>
    writeArticle(samples, 'en', { sourceLocale: 'en', authors: [author], illustration, sources: [source] });
  shown = await writeCredited(strapi, ['uk', 'en']);
  drafted = await writeCredited(strapi, ['uk', 'en']);
  await putOut(strapi, { en: report(shown) });
  await saveDraft(strapi, { en: report(drafted) });
});
afterAll(() => gate.close());

const inCode = (type: keyof typeof shown, documentId: string, locale: string, data: object): Promise<Answer> =>
  askCode(() =>
    gate.strapi.documents(`api::${type}.${type}` as 'api::author.author').update({ documentId, locale, data }),
  );

const fields: [type: keyof typeof shown, field: string, label: string, locale: string][] = [
  ['illustration', 'creditLine', 'Credit line', 'en'],
  // The credit line is the same in all languages.
  ['illustration', 'creditLine', 'Credit line', 'uk'],
  ['illustration', 'altText', 'Alt text', 'en'],
  ['illustration', 'caption', 'Caption', 'en'],
  ['author', 'name', 'Name', 'en'],
  ['source', 'name', 'Name', 'en'],
];

test.each(fields)('%s: “%s” is not emptied while readers see it', async (type, field, label, locale) => {
  const before = await takeSnapshot(gate.strapi);
  const uid = `api::${type}.${type}`;
  const { refusal } = await inCode(type, shown[type], locale, { [field]: ' ' });
  expect(refusal).toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(
      new RegExp(`“${label}.*” cannot be empty: readers see it. en: Article “.+” shows it to readers in English`),
    ),
    details: {
      errors: [
        expect.objectContaining({
          name: 'dependency/in-use',
          path: [field],
          locale: 'en',
          wording: expect.objectContaining({ key: 'shown' }),
        }),
      ],
      summary: { key: 'refusal.emptied', values: { fields: { kind: 'fields', fields: [[{ uid, name: field }]] } } },
    },
  });
  expect(await takeSnapshot(gate.strapi)).toEqual(before);

  expect((await inCode(type, shown[type], locale, { [field]: 'Щось інше' })).refusal).toBeUndefined();
});

test('the panel is told so too', async () => {
  const { url, adminToken } = gate.visitor;
  const path = `/content-manager/collection-types/api::author.author/${shown.author}?locale=en`;
  const { status, body } = await send(`${url}${path}`, 'PUT', { name: '  ' }, adminToken);
  expect({ status, body }).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
});

test('what readers do not see may be emptied: in another language, or of what only a draft shows', async () => {
  expect((await inCode('author', shown.author, 'uk', { name: ' ' })).refusal).toBeUndefined();
  expect((await inCode('illustration', drafted.illustration, 'en', { creditLine: ' ' })).refusal).toBeUndefined();
  expect(await gate.strapi.db.query(article).count({ where: { authors: { documentId: shown.author } } })).toBe(2);
});
