import type { Entry } from '../../../../src/plugins/copydesk/domain/document';
import {
  measureTranslation,
  type TranslationProgress,
} from '../../../../src/plugins/copydesk/domain/translation/translation-progress';
import { articleRoles, articleUid, quote, schemaOf, text } from './newsroom';

const source: Entry = { headline: 'Міст', lede: 'Міст відкрили.', body: [text('Раз.', 'Два'), quote('Три.', 'Мер')] };
const complete: Entry = {
  headline: 'Bridge',
  lede: 'It is open.',
  body: [text('One.', 'Two'), quote('Three.', 'Mayor')],
};
const total = 6;

const measure = (versions: Record<string, Entry>, locale: string, sourceLocale = 'uk') =>
  measureTranslation({ versions, sourceLocale, schema: schemaOf(articleUid), schemaOf, roles: articleRoles }, locale);

test.each<[string, Record<string, Entry>, TranslationProgress]>([
  ['not there', { uk: source }, { status: 'missing', translated: 0, total }],
  ['complete', { uk: source, en: complete }, { status: 'complete', translated: 6, total }],
  [
    'nothing but white space in a field',
    { uk: source, en: { ...complete, lede: ' \n' } },
    { status: 'incomplete', translated: 5, total },
  ],
  [
    'a section short',
    { uk: source, en: { ...complete, body: [text('One.', 'Two')] } },
    { status: 'incomplete', translated: 4, total },
  ],
  ['blank', { uk: source, en: {} }, { status: 'incomplete', translated: 0, total }],
  ['more than the source', { uk: { headline: 'Міст' }, en: complete }, { status: 'complete', translated: 1, total: 1 }],
  [
    'no counterpart of a field that needs none',
    { uk: { ...source, slug: 'mist', translation: { note: 'Ні' } }, en: complete },
    { status: 'complete', translated: 6, total },
  ],
  ['without a source', { en: complete }, { status: 'complete', translated: 0, total: 0 }],
])('a translation: %s', (_, versions, expected) => {
  expect(measure(versions, 'en')).toEqual(expected);
});

test('the source is measured by itself', () => {
  expect(measure({ uk: source, en: complete }, 'uk')).toEqual({ status: 'source', translated: 6, total });
  expect(measure({ uk: source, en: complete }, 'en', 'en')).toEqual({ status: 'source', translated: 6, total });
});

test('a source that is not there is missing', () => {
  expect(measure({ en: complete }, 'uk')).toEqual({ status: 'missing', translated: 0, total: 0 });
});
