import { traceField } from '../../../src/plugins/copydesk/domain/trace-field';
import type { Schema } from '../../../src/plugins/copydesk/domain/schema';

const base = { draftAndPublish: false, localized: false };
const schemas: Record<string, Schema> = {
  'api::recipe.recipe': {
    ...base,
    uid: 'api::recipe.recipe',
    displayName: 'Recipe',
    attributes: {
      title: { type: 'string' },
      steps: { type: 'component', component: 'kitchen.step', repeatable: true },
      origin: { type: 'component', component: 'kitchen.origin' },
      body: { type: 'dynamiczone', components: ['kitchen.step', 'kitchen.origin'] },
    },
  },
  'kitchen.step': { ...base, uid: 'kitchen.step', displayName: 'Step', attributes: { text: { type: 'text' } } },
  'kitchen.origin': {
    ...base,
    uid: 'kitchen.origin',
    displayName: 'Origin',
    attributes: { region: { type: 'string' }, step: { type: 'component', component: 'kitchen.step' } },
  },
};
const schemaOf = (uid: string): Schema => schemas[uid] ?? { ...base, uid, displayName: uid, attributes: {} };
const recipe = schemaOf('api::recipe.recipe');
const version = {
  title: 'Borscht',
  steps: [{ text: 'Peel' }, { text: 'Boil' }],
  origin: { region: 'Poltava', step: { text: 'Taste' } },
  body: [{ __component: 'kitchen.step', text: '' }],
};

describe('traceField', () => {
  test.each([
    ['an attribute', ['title'], [{ uid: 'api::recipe.recipe', name: 'title' }]],
    [
      'an entry of a list',
      ['steps', 1, 'text'],
      [{ uid: 'api::recipe.recipe', name: 'steps' }, 1, { uid: 'kitchen.step', name: 'text' }],
    ],
    [
      'a component within a component',
      ['origin', 'step', 'text'],
      [
        { uid: 'api::recipe.recipe', name: 'origin' },
        { uid: 'kitchen.origin', name: 'step' },
        { uid: 'kitchen.step', name: 'text' },
      ],
    ],
    [
      'a section of a dynamic zone',
      ['body', 0, 'text'],
      [{ uid: 'api::recipe.recipe', name: 'body' }, 0, { uid: 'kitchen.step', name: 'text' }],
    ],
    ['a section that is not there', ['body', 3, 'text'], [{ uid: 'api::recipe.recipe', name: 'body' }, 3]],
    ['an attribute that is not there', ['colour'], []],
    ['the whole version', [], []],
  ])('%s', (_, path, expected) => {
    expect(traceField(version, path, recipe, schemaOf)).toEqual(expected);
  });
});
