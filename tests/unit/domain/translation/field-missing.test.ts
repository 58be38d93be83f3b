import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { fieldMissing } from '../../../../src/plugins/copydesk/domain/translation/field-missing';
import { figure, describeScene, paragraph, quote, text } from './newsroom';
import { formatFindings } from '../format-findings';

const uk = {
  headline: 'Заголовок',
  lede: 'Лід',
  dateline: { place: 'Київ', date: '2024-01-01' },
  body: [text('Перше', 'Розділ'), quote('Друге', 'Хтось')],
  corrections: [{ publishedAt: '2024-01-02T00:00:00.000Z', kind: 'update', note: 'Доповнено' }],
  firstPublishedAt: '2024-01-01T10:00:00.000Z',
};
const en = {
  headline: 'Headline',
  lede: 'Lede',
  dateline: { place: 'Kyiv', date: '2024-01-01' },
  body: [text('First', 'Chapter'), quote('Second', 'Somebody')],
  corrections: [{ publishedAt: '2024-01-02T00:00:00.000Z', kind: 'update', note: 'Added' }],
};

const find = (versions: Record<string, Row>, locale: string) =>
  fieldMissing.assess(describeScene(versions, locale), {}).map(({ path }) => path.join('.'));

test.each<[string, Row, string[]]>([
  ['a complete translation', en, []],
  ['a blank headline', { ...en, headline: ' ' }, ['headline']],
  ['no dateline', { ...en, dateline: null }, ['dateline']],
  ['a blank place', { ...en, dateline: { place: '', date: '2024-01-01' } }, ['dateline.place']],
  ['no body', { ...en, body: [] }, ['body']],
  ['a heading left out', { ...en, body: [text('First'), en.body[1]] }, ['body.0.heading']],
  [
    'paragraphs without words',
    { ...en, body: [{ ...en.body[0], content: [paragraph(' '), paragraph('')] }, en.body[1]] },
    ['body.0.content'],
  ],
  ['a quote without speaker', { ...en, body: [en.body[0], quote('Second', '')] }, ['body.1.speaker']],
  [
    'a section of another kind is judged by what it requires',
    { ...en, body: [quote('First', '')] },
    ['body.0.speaker'],
  ],
  ['corrections have a rule of their own', { ...en, corrections: [] }, []],
])('%s', (_what, version, paths) => {
  expect(find({ uk, en: version }, 'en')).toEqual(paths);
});

test('nothing is missing that the source leaves blank, unless it is required', () => {
  const source = { ...uk, dateline: { place: ' ', date: '2024-01-01' }, body: [text('Перше'), figure('bridge')] };
  const version = { headline: 'Headline', lede: '', dateline: null, body: [text('First'), figure('bridge')] };
  expect(find({ uk: source, en: version }, 'en')).toEqual(['lede']);
});

test('the source locale needs what is required, its corrections included', () => {
  const source = { ...uk, headline: '', dateline: null, body: [quote(' ', 'Хтось')], corrections: [{ note: '' }] };
  expect(find({ uk: source }, 'uk')).toEqual(['headline', 'body.0.text', 'corrections.0.note']);
});

test('what is required is missing even where there is no source', () => {
  expect(find({ en: { ...en, lede: '' } }, 'en')).toEqual(['lede']);
});

test('a field in Markdown says something once it is rendered, and a name in it has a word', () => {
  const { schema } = describeScene({ uk }, 'uk');
  const richtext = (name: string) => ({ [name]: { ...schema.attributes[name], type: 'richtext' } });
  const inMarkdown = { ...schema, attributes: { ...schema.attributes, ...richtext('headline'), ...richtext('lede') } };
  const findIn = (version: Row) => {
    const context = describeScene({ uk: version }, 'uk', { schema: inMarkdown });
    return fieldMissing.assess(context, {}).map(({ path, message }) => [path.join('.'), message]);
  };
  expect(findIn({ ...uk, headline: '# Заголовок', lede: '**—5**' })).toEqual([]);
  expect(findIn({ ...uk, headline: '[Заголовок](https://x.example)', lede: '`**`' })).toEqual([]);
  expect(findIn({ ...uk, headline: '[—](https://x.example)', lede: '[![](a.png)](https://x.example)' })).toEqual([
    ['headline', 'wordless'],
    ['lede', 'required'],
  ]);
  expect(findIn({ ...uk, headline: '#', lede: '> - ' })).toEqual([
    ['headline', 'required'],
    ['lede', 'required'],
  ]);
});

test('a date that only the source has is nothing to translate', () => {
  const withoutRoles = { ...describeScene({ uk, en }, 'en'), roles: {} };
  expect(fieldMissing.assess(withoutRoles, {})).toEqual([]);
});

test('a blank credit line is left to the rule about credit lines', () => {
  const embed = { __component: 'sections.embed', url: 'https://example.org', provider: 'Mastodon', creditLine: ' ' };
  const context = describeScene({ uk: { ...uk, body: [embed] } }, 'uk', {
    partsOf: (uid) => (uid === 'sections.embed' ? { creditLine: 'creditLine' } : {}),
  });
  expect(fieldMissing.assess(context, {})).toEqual([]);
});

test('the message says where, and whether the original has it', () => {
  const version = { ...en, body: [text('First'), quote('', 'Somebody')] };
  expect(formatFindings(fieldMissing, describeScene({ uk, en: version }, 'en'))).toEqual([
    '“Body” (part 1, “Heading”) is empty, while the original in Ukrainian has it. Translate it.',
    '“Body” (part 2, “Text”) is empty, while the original in Ukrainian has it. Translate it.',
  ]);
});
