import {
  collectTranslatedFields,
  pairTranslatedFields,
} from '../../../../src/plugins/copydesk/domain/translation/translated-fields';
import { articleRoles, articleUid, describeScene, quote, schemaOf, text } from './newsroom';

test('collects every translated field that can hold words, and only those', () => {
  const version = {
    headline: ' A headline ',
    lede: null,
    dateline: { place: 'Kyiv', date: '2024-01-01' },
    slug: 'a-headline',
    body: [
      text('Words', 'Heading'),
      { __component: 'sections.embed', url: 'https://example.org', provider: 'Mastodon' },
    ],
    corrections: [{ kind: 'update', note: 'New' }],
    translation: { method: 'human' },
  };
  const fields = collectTranslatedFields(version, schemaOf(articleUid), schemaOf, articleRoles);
  expect(fields.map(({ path, text }) => `${path.join('.')}=${text}`)).toEqual([
    'headline=A headline',
    'lede=',
    'dateline.place=Kyiv',
    'body.0.heading=Heading',
    'body.0.content=Words',
    'body.1.provider=Mastodon',
    'body.1.creditLine=',
    'corrections.0.note=New',
  ]);
});

const uk = { headline: 'Заголовок', lede: 'Лід', body: [text('Перше'), quote('Друге', 'Хтось'), text('Третє')] };

test.each([
  [
    'the same sections',
    { headline: 'Headline', lede: ' ', body: [text('First'), quote('Second', 'Somebody'), text('Third')] },
    ['headline', 'body.0.content', 'body.1.text', 'body.1.speaker', 'body.2.content'],
  ],
  [
    'a section left out',
    { headline: 'Headline', body: [text('First'), text('Third')] },
    ['headline', 'body.0.content'],
  ],
  ['the last section left out', { body: [text('First'), quote('Second', '')] }, ['body.0.content', 'body.1.text']],
  ['nothing yet', {}, []],
])('pairs what the two versions both have: %s', (_what, en, paths) => {
  expect(pairTranslatedFields(describeScene({ uk, en }, 'en')).map(({ path }) => path.join('.'))).toEqual(paths);
});

test('pairs nothing in the source locale, nor without a source', () => {
  expect(pairTranslatedFields(describeScene({ uk }, 'uk'))).toEqual([]);
  expect(pairTranslatedFields(describeScene({ en: uk }, 'en'))).toEqual([]);
});
