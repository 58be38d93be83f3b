import { copyVersion } from '../../../../src/plugins/copydesk/domain/translation/copy-version';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';

const localized = { pluginOptions: { i18n: { localized: true } } };
const schemas: Record<string, Schema> = {
  'api::recipe.recipe': {
    uid: 'api::recipe.recipe',
    displayName: 'Recipe',
    draftAndPublish: true,
    localized: true,
    attributes: {
      title: { type: 'string', ...localized },
      slug: { type: 'uid', targetField: 'title', ...localized },
      minutes: { type: 'integer' },
      cooks: { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' },
      credit: { type: 'component', component: 'kitchen.credit', ...localized },
      intro: { type: 'component', component: 'kitchen.step', ...localized },
      steps: { type: 'component', component: 'kitchen.step', repeatable: true, ...localized },
      body: { type: 'dynamiczone', components: ['kitchen.step'], ...localized },
    },
  },
  'kitchen.step': {
    uid: 'kitchen.step',
    displayName: 'Step',
    draftAndPublish: false,
    localized: false,
    attributes: {
      text: { type: 'text' },
      photo: { type: 'media' },
      source: { type: 'relation', relation: 'manyToOne', target: 'api::cook.cook' },
      helpers: { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' },
    },
  },
};
schemas['kitchen.credit'] = {
  ...schemas['kitchen.step'],
  uid: 'kitchen.credit',
  attributes: { method: { type: 'string' } },
} as Schema;

const schemaOf = (uid: string): Schema => {
  const schema = schemas[uid];
  if (!schema) throw new Error(uid);
  return schema;
};
const scope = {
  schema: schemaOf('api::recipe.recipe'),
  schemaOf,
  roles: { credit: 'per-locale' } as const,
  exists: (_target: string, documentId: string) => documentId !== 'stranger',
};
const step = (text: string, source: string) => ({
  id: 7,
  text,
  photo: { id: 3, url: '/x.jpg' },
  source: { id: 9, documentId: source },
  helpers: [
    { id: 1, documentId: 'olena' },
    { id: 2, documentId: 'stranger' },
  ],
});
const copied = (text: string, source: string | null) => ({ text, photo: 3, source, helpers: ['olena'] });

test('copies what is translated, with all that is in it, and nothing that is not', () => {
  const source = {
    id: 1,
    documentId: 'r1',
    locale: 'uk',
    title: 'Борщ',
    slug: 'borshch',
    minutes: 90,
    cooks: [{ documentId: 'olena' }],
    credit: { id: 4, method: 'human' },
    intro: step('Вступ', 'olena'),
    steps: [step('Почистити', 'stranger')],
    body: [{ __component: 'kitchen.step', ...step('Варити', 'olena') }],
  };
  expect(copyVersion(source, scope)).toEqual({
    title: 'Борщ',
    intro: copied('Вступ', 'olena'),
    steps: [copied('Почистити', null)],
    body: [{ __component: 'kitchen.step', ...copied('Варити', 'olena') }],
  });
});

test('what is empty stays empty', () => {
  expect(copyVersion({ title: null, intro: null, steps: [], body: null }, scope)).toEqual({
    title: null,
    intro: null,
    steps: [],
    body: [],
  });
});
