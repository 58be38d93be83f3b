import type { Row } from '../../../src/plugins/copydesk/domain/document';
import type { AttributeSchema, Schema } from '../../../src/plugins/copydesk/domain/schema';
import { type FieldVisit, walkFields } from '../../../src/plugins/copydesk/domain/walk-fields';

const string: AttributeSchema = { type: 'string' };
const component = (uid: string, repeatable = false): AttributeSchema => ({
  type: 'component',
  component: uid,
  repeatable,
});

const attributesOf: Record<string, Schema['attributes']> = {
  'api::recipe.recipe': {
    id: { type: 'integer' },
    documentId: string,
    title: string,
    locale: string,
    rendering: component('kitchen.rendering'),
    notes: component('kitchen.note', true),
    menus: { type: 'relation', relation: 'manyToMany', target: 'api::menu.menu', mappedBy: 'recipes' },
    cooks: { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' },
    steps: { type: 'dynamiczone', components: ['step.text', 'step.album'] },
    servedAt: { type: 'datetime' },
    publishedAt: { type: 'datetime' },
    createdBy: { type: 'relation' },
  },
  'kitchen.rendering': { id: { type: 'integer' }, way: string },
  'kitchen.note': {
    id: { type: 'integer' },
    publishedAt: { type: 'datetime' },
    text: string,
    aside: component('kitchen.rendering'),
  },
  'step.text': { id: { type: 'integer' }, text: string },
  'step.album': { id: { type: 'integer' }, pages: component('kitchen.note', true) },
};

const schemas = new Map(
  Object.entries(attributesOf).map(([uid, attributes]): [string, Schema] => [
    uid,
    { uid, displayName: uid, draftAndPublish: true, localized: true, attributes },
  ]),
);

function schemaOf(uid: string): Schema {
  const schema = schemas.get(uid);
  if (!schema) throw new Error(`There is no "${uid}"`);
  return schema;
}

const walk = (entry: Row): readonly FieldVisit[] => walkFields(entry, schemaOf('api::recipe.recipe'), schemaOf);
const pathsOf = (entry: Row): string[] => walk(entry).map(({ path }) => path.join('.'));

/** What is visited of every recipe, whatever it holds. */
const own = ['title', 'rendering', 'notes', 'cooks', 'steps', 'servedAt'];

describe('walkFields', () => {
  test.each<[string, Row, string[]]>([
    ['an empty entry: what it could hold, without bookkeeping and the far sides of relations', {}, own],
    ['values that are no components', { rendering: null, notes: 'none', steps: {} }, own],
    [
      'a component: first itself, then what it holds',
      { rendering: { id: 3, way: 'fried' } },
      ['title', 'rendering', 'rendering.way', 'notes', 'cooks', 'steps', 'servedAt'],
    ],
    [
      'a repeatable component, whose attributes may bear names that are bookkeeping elsewhere',
      { notes: [{ text: 'a' }, { text: 'b', aside: { way: 'raw' } }] },
      [
        'title',
        'rendering',
        'notes',
        'notes.0.publishedAt',
        'notes.0.text',
        'notes.0.aside',
        'notes.1.publishedAt',
        'notes.1.text',
        'notes.1.aside',
        'notes.1.aside.way',
        'cooks',
        'steps',
        'servedAt',
      ],
    ],
    [
      'a dynamic zone, with components in its sections',
      {
        steps: [
          { __component: 'step.text', text: 'a' },
          { __component: 'step.album', pages: [{ text: 'b' }] },
        ],
      },
      [
        'title',
        'rendering',
        'notes',
        'cooks',
        'steps',
        'steps.0.text',
        'steps.1.pages',
        'steps.1.pages.0.publishedAt',
        'steps.1.pages.0.text',
        'steps.1.pages.0.aside',
        'servedAt',
      ],
    ],
    [
      'values the schema does not know',
      { smell: 'good', rendering: { smell: 'good' } },
      ['title', 'rendering', 'rendering.way', 'notes', 'cooks', 'steps', 'servedAt'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(pathsOf(entry)).toEqual(expected);
  });

  test('tells of every visit what was met, and in what', () => {
    const section = { __component: 'step.text', text: 'Boil' };
    const visits = walk({ title: 'Borscht', steps: [section] });
    expect(visits[0]).toEqual({
      path: ['title'],
      name: 'title',
      attribute: string,
      value: 'Borscht',
      owner: schemaOf('api::recipe.recipe'),
      holder: { title: 'Borscht', steps: [section] },
    });
    expect(visits.find(({ name }) => name === 'text')).toEqual({
      path: ['steps', 0, 'text'],
      name: 'text',
      attribute: string,
      value: 'Boil',
      owner: schemaOf('step.text'),
      holder: section,
    });
  });

  test('does not pass over a section that nobody has declared', () => {
    expect(() => walk({ steps: [{ __component: 'step.unknown' }] })).toThrow('step.unknown');
  });
});
