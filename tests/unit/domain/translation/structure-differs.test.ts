import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { structureDiffers } from '../../../../src/plugins/copydesk/domain/translation/structure-differs';
import { figure, judge, quote, text } from './newsroom';

const [a, b, c, d] = [text('a'), quote('b', 'B'), text('c'), figure('d')];
const uk = { body: [a, b, c, d] };

const find = (body: Row[], source: Row = uk) =>
  structureDiffers.assess(judge({ uk: source, en: { body } }, 'en'), {}).map(({ message }) => message);

const start = '“Body” is not built like the original. The original has';

test.each<[string, Row[], string[]]>([
  ['the same', [a, b, c, d], []],
  ['nothing yet', [], []],
  [
    'one left out',
    [a, c, d],
    [`${start} 4 sections, this version 3; the first difference is at section 2: a quote there, a text here.`],
  ],
  [
    'the last left out',
    [a, b, c],
    [`${start} 4 sections, this version 3; the first difference is at section 4: a figure there, nothing here.`],
  ],
  [
    'one added',
    [a, b, c, d, a],
    [`${start} 4 sections, this version 5; the first difference is at section 5: nothing there, a text here.`],
  ],
  [
    'another order',
    [b, a, c, d],
    [`${start} 4 sections, this version 4; the first difference is at section 1: a text there, a quote here.`],
  ],
])('%s', (_what, body, messages) => {
  expect(find(body)).toEqual(messages);
});

test('one section is not “sections”', () => {
  expect(find([a, c], { body: [a] })[0]).toContain('The original has 1 section, this version 2');
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
  const findings = structureDiffers.assess(judge({ uk: source, en: version }, 'en', recipe), {});
  expect(findings.map(({ path }) => path.join('.'))).toEqual(['steps', 'steps.0.tips', 'tips']);
  expect(findings.at(-1)?.message).toBe(
    '“Tips” is not built like the original. The original has 2 entries, this version 1.',
  );
});
