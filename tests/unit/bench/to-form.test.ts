import { toForm } from '../../../bench/acts/to-form';
import type { AttributeSchema, Schema } from '../../../src/plugins/copydesk/domain/schema';

const schemas: Record<string, Record<string, AttributeSchema>> = {
  dish: {
    name: { type: 'string' },
    cooks: { type: 'relation', relation: 'manyToMany', target: 'cook' },
    menus: { type: 'relation', relation: 'manyToMany', target: 'menu', mappedBy: 'dishes' },
    photo: { type: 'media' },
    timing: { type: 'component', component: 'timing' },
    steps: { type: 'dynamiczone', components: ['step'] },
    locale: { type: 'string' },
    publishedAt: { type: 'datetime' },
  },
  timing: { minutes: { type: 'integer' } },
  step: { text: { type: 'text' }, source: { type: 'relation', relation: 'oneToOne', target: 'cook' } },
};
const schemaOf = (uid: string): Schema => ({
  ...{ uid, displayName: uid, draftAndPublish: true, localized: true },
  attributes: schemas[uid] ?? {},
});

test('a form holds every field under its id, and no change of a relation', () => {
  const row = {
    ...{ id: 7, documentId: 'dish-1', locale: 'uk', publishedAt: null, name: 'Борщ', timing: { id: 3, minutes: 90 } },
    ...{ cooks: [{ id: 1, documentId: 'cook-1' }], menus: [], photo: { id: 5, url: '/borshch.jpg' } },
    steps: [{ __component: 'step', id: 9, text: 'Зварити', source: null }],
  };
  expect(toForm(row, 'dish', schemaOf)).toEqual({
    name: 'Борщ',
    cooks: { connect: [], disconnect: [] },
    photo: 5,
    timing: { id: 3, minutes: 90 },
    steps: [{ __component: 'step', id: 9, text: 'Зварити', source: { connect: [], disconnect: [] } }],
  });
});

test('what is not there stays so', () => {
  expect(toForm({ name: 'Борщ', photo: null, timing: null }, 'dish', schemaOf)).toEqual({
    name: 'Борщ',
    photo: null,
    timing: null,
  });
});
