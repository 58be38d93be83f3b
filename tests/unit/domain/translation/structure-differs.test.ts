import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { structureDiffers } from '../../../../src/plugins/copydesk/domain/translation/structure-differs';
import { figure, judge, quote, text } from './newsroom';
import { sayFindings } from '../say-findings';

const [a, b, c, d] = [text('a'), quote('b', 'B'), text('c'), figure('d')];
const uk = { body: [a, b, c, d] };

const find = (body: Row[], source: Row = uk) =>
  sayFindings(structureDiffers, judge({ uk: source, en: { body } }, 'en'));

const start = '“Body” is not built like the original';

test.each<[string, Row[], string[]]>([
  ['the same', [a, b, c, d], []],
  ['nothing yet', [], []],
  ['one left out', [a, c, d], [`${start}. Section 2 is “quote” there and “text” here.`]],
  [
    'the last left out',
    [a, b, c],
    [`${start}: it has 3 sections, the original 4. The first one missing: 4, “figure”.`],
  ],
  ['one added', [a, b, c, d, a], [`${start}: it has 5 sections, the original 4. The first one too many: 5, “text”.`]],
  ['another order', [b, a, c, d], [`${start}. Section 1 is “text” there and “quote” here.`]],
])('%s', (_what, body, messages) => {
  expect(find(body)).toEqual(messages);
});

test('one section is not “sections”', () => {
  expect(find([a], { body: [a, c] })[0]).toContain('it has 1 section, the original 2');
});

test('silent in the source locale and without a source', () => {
  expect(structureDiffers.assess(judge({ uk, en: { body: [a] } }, 'uk'), {})).toEqual([]);
  expect(structureDiffers.assess(judge({ en: { body: [a] } }, 'en'), {})).toEqual([]);
});

test('corrections have a rule of their own', () => {
  const source = {
    corrections: [
      { kind: 'update', note: 'Доповнено' },
      { kind: 'update', note: 'Ще' },
    ],
  };
  const version = { corrections: [{ kind: 'update', note: 'Added' }] };
  expect(structureDiffers.assess(judge({ uk: source, en: version }, 'en'), {})).toEqual([]);
});

test('entries of repeatable components are counted, also within sections that match', () => {
  const schemas: Record<string, Schema['attributes']> = {
    'api::recipe.recipe': {
      steps: { type: 'dynamiczone', pluginOptions: { i18n: { localized: true } } },
      tips: { type: 'component', repeatable: true, component: 'r.tip', pluginOptions: { i18n: { localized: true } } },
    },
    'r.album': { tips: { type: 'component', repeatable: true, component: 'r.tip' } },
    'r.text': { text: { type: 'text' } },
    'r.tip': { text: { type: 'text' } },
  };
  const schemaOf = (uid: string): Schema => ({
    uid,
    displayName: uid,
    draftAndPublish: true,
    localized: true,
    attributes: schemas[uid] ?? {},
  });
  const album = (tips: number) => ({
    __component: 'r.album',
    tips: Array.from({ length: tips }, () => ({ text: 't' })),
  });
  const recipe = { schema: schemaOf('api::recipe.recipe'), schemaOf, parts: {} };
  const source = { tips: [{ text: '1' }, { text: '2' }], steps: [album(2), { __component: 'r.text' }, album(3)] };
  const version = { tips: [{ text: '1' }], steps: [album(1), album(2)] };
  const context = judge({ uk: source, en: version }, 'en', recipe);
  const findings = structureDiffers.assess(context, {});
  expect(findings.map(({ path }) => path.join('.'))).toEqual(['steps', 'steps.0.tips', 'tips']);
  expect(sayFindings(structureDiffers, context).at(-1)).toBe(
    '“Tips” has 1 entry, the original 2. Both need the same ones in the same order.',
  );
});
