import { articles } from '../../../../database/seeds/articles';
import { unfinishedDrafts } from '../../../../database/seeds/articles/drafts';
import { type ArticleSeed, editionLocales, type EditionLocale } from '../../../../database/seeds/shapes';
import { toArticleData } from '../../../../database/seeds/to-article-data';
import { isRow, type Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { correctionMissing } from '../../../../src/plugins/copydesk/domain/translation/correction-missing';
import { compareFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/compare-figures';
import { extractFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/extract-figures';
import { countLetters } from '../../../../src/plugins/copydesk/domain/translation/reader-text';
import {
  type FieldPair,
  pairTranslatedFields,
} from '../../../../src/plugins/copydesk/domain/translation/translated-fields';
import { fieldIdentical } from '../../../../src/plugins/copydesk/domain/translation/field-identical';
import { fieldMissing } from '../../../../src/plugins/copydesk/domain/translation/field-missing';
import { linksDiffer } from '../../../../src/plugins/copydesk/domain/translation/links-differ';
import { numbersDiffer } from '../../../../src/plugins/copydesk/domain/translation/numbers-differ';
import { structureDiffers } from '../../../../src/plugins/copydesk/domain/translation/structure-differs';
import { textDropped } from '../../../../src/plugins/copydesk/domain/translation/text-dropped';
import { wrongLanguage } from '../../../../src/plugins/copydesk/domain/translation/wrong-language';
import { articleUid, describeScene, schemaOf } from './newsroom';
import type { Finding } from '../../../../src/plugins/copydesk/domain/rule';
import { formatFindings } from '../format-findings';

/* The rules against finished translations by practised hands: whatever they say here is a false alarm. */

const rules = [
  fieldMissing,
  fieldIdentical,
  structureDiffers,
  numbersDiffer,
  linksDiffer,
  textDropped,
  wrongLanguage,
  correctionMissing,
];

/** Puts a populated row where the seeds have a document's id. */
function populate(data: Row, schema: Schema): Row {
  const populateValue = (name: string, value: unknown): unknown => {
    const attribute = schema.attributes[name];
    if (Array.isArray(value)) return value.map((item) => populateValue(name, item));
    if (attribute?.type === 'relation') return typeof value === 'string' ? { documentId: value } : value;
    if (attribute?.type === 'component' && isRow(value)) return populate(value, schemaOf(String(attribute.component)));
    if (attribute?.type === 'dynamiczone' && isRow(value)) return populate(value, schemaOf(String(value.__component)));
    return value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, populateValue(name, value)]));
}

function readVersion(seed: ArticleSeed, locale: EditionLocale): Row {
  return populate(
    toArticleData(seed, locale, (kind, key) => `${kind}/${key}`),
    schemaOf(articleUid),
  );
}

const stories = [...articles, ...unfinishedDrafts.map(({ article }) => article)];
const inEveryLocale = stories.flatMap((story) => editionLocales.map((locale) => ({ key: story.key, locale, story })));
const translations = inEveryLocale.filter(({ locale, story }) => locale !== story.sourceLocale);

/** The one fault that the texts of the drafts have, a blank credit line, is not these rules' business. */
const partsOf = (uid: string) => (uid === 'sections.embed' ? { creditLine: 'creditLine' } : {});

function prepare(story: ArticleSeed, locale: EditionLocale, changes: Partial<Record<EditionLocale, Row>> = {}) {
  const versions = Object.fromEntries(editionLocales.map((each) => [each, readVersion(story, each)]));
  return describeScene({ ...versions, ...changes }, locale, { sourceLocale: story.sourceLocale, partsOf });
}

const pairsOf = ({ story, locale }: (typeof translations)[number]) => pairTranslatedFields(prepare(story, locale));

/** Every way to get one digit of a translation wrong: the text with the slip in it, and its original. */
const slipsOf = (translation: (typeof translations)[number]) =>
  pairsOf(translation).flatMap(({ text, sourceText }) =>
    [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
      const slipped = `${(Number(digits[0]) % 9) + 1}${digits.slice(1)}`;
      return { sourceText, text: text.slice(0, index) + slipped + text.slice(index + digits.length) };
    }),
  );

const isNoticed = (
  { story, locale }: (typeof translations)[number],
  { text, sourceText }: { text: string; sourceText: string },
) => {
  const figures = [extractFigures(sourceText, story.sourceLocale), extractFigures(text, locale)] as const;
  const { missing, added } = compareFigures(...figures, 10);
  return missing.length + added.length > 0;
};

// The figures that are told of the rules; a sample that grows changes them, and they are to be told anew.
test('the figures: false alarms, and slips that are noticed', () => {
  const alarms = inEveryLocale.flatMap(({ story, locale }) => {
    const context = prepare(story, locale);
    return rules.flatMap((rule): Finding[] => rule.assess(context, {}));
  });
  const slips = translations.flatMap((translation) => slipsOf(translation).map((slip) => isNoticed(translation, slip)));
  expect({
    stories: stories.length,
    translations: translations.length,
    'pairs of fields': translations.flatMap(pairsOf).length,
    'false alarms': alarms.length,
    slips: slips.length,
    'slips noticed': slips.filter(Boolean).length,
  }).toEqual({
    stories: 17,
    translations: 34,
    'pairs of fields': 344,
    'false alarms': 0,
    slips: 498,
    'slips noticed': 498,
  });
});

test.each(inEveryLocale)('no false alarm: $key in $locale', ({ story, locale }) => {
  const context = prepare(story, locale);
  const said = rules.flatMap((rule) => formatFindings(rule, context).map((message) => `${rule.id}: ${message}`));
  expect(said).toEqual([]);
});

test.each(translations)('the original in place of the translation is noticed: $key in $locale', ({ story, locale }) => {
  const context = prepare(story, locale, { [locale]: readVersion(story, story.sourceLocale) });
  const isLong = ({ text }: FieldPair) => countLetters(text) >= 60;
  const long = pairTranslatedFields(context).filter(isLong).length;
  expect(long).toBeGreaterThan(2);
  expect(wrongLanguage.assess(context, {}).length).toBeGreaterThanOrEqual(long - 1);
  expect(fieldIdentical.assess(context, {}).length).toBeGreaterThanOrEqual(long);
});

test.each(translations)('a slip in any one figure is noticed: $key in $locale', (translation) => {
  for (const slip of slipsOf(translation)) {
    expect({ ...slip, noticed: isNoticed(translation, slip) }).toEqual({ ...slip, noticed: true });
  }
});
