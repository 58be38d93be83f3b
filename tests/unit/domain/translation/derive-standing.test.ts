import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { deriveStanding } from '../../../../src/plugins/copydesk/domain/translation/state/derive-standing';
import type { TranslationStanding } from '../../../../src/plugins/copydesk/domain/translation/translation-standing';
import { describeScene, quote, text } from './newsroom';

/* A document whose past nobody knows: presence alone counts. What its past adds is told by the truth table. */

const source: Row = { headline: 'Міст', lede: 'Міст відкрили.', body: [text('Раз.', 'Два'), quote('Три.', 'Мер')] };
const complete: Row = {
  headline: 'Bridge',
  lede: 'It is open.',
  body: [text('One.', 'Two'), quote('Three.', 'Mayor')],
};
const total = 6;

const usual = { stale: 0, staleSince: null, urgent: false };

const measure = (versions: Record<string, Row>, locale: string, sourceLocale = 'uk') =>
  deriveStanding(describeScene(versions, locale, { sourceLocale }));

test.each<[string, Record<string, Row>, Partial<TranslationStanding>]>([
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
  ['without a source', { en: complete }, { status: 'orphaned', translated: 0, total: 0 }],
])('a translation: %s', (_, versions, expected) => {
  expect(measure(versions, 'en')).toEqual({ ...usual, ...expected });
});

test('the source is measured by itself', () => {
  expect(measure({ uk: source, en: complete }, 'uk')).toEqual({ ...usual, status: 'source', translated: 6, total });
  expect(measure({ uk: source, en: complete }, 'en', 'en')).toEqual({
    ...usual,
    status: 'source',
    translated: 6,
    total,
  });
});

test('a source that is not there is missing', () => {
  expect(measure({ en: complete }, 'uk')).toEqual({ ...usual, status: 'missing', translated: 0, total: 0 });
});
