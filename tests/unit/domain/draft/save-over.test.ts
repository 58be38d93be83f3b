import { saveOver } from '../../../../src/plugins/copydesk/domain/draft/save-over';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { define } from '../define';

const note = define('menu.note', {
  text: { type: 'string' },
  cook: { type: 'relation', relation: 'manyToOne', target: 'c' },
});
const menu = define('api::menu.menu', {
  title: { type: 'string' },
  cooks: { type: 'relation', relation: 'manyToMany', target: 'c' },
  chef: { type: 'relation', relation: 'manyToOne', target: 'c' },
  photo: { type: 'media' },
  note: { type: 'component', component: 'menu.note' },
  notes: { type: 'dynamiczone', components: ['menu.note'] },
});
const schemaOf = (uid: string): Schema => (uid === 'menu.note' ? note : menu);
const before = {
  title: 'Lunch',
  cooks: [{ documentId: 'ann' }, { documentId: 'bob' }],
  chef: { documentId: 'ann' },
  note: { id: 1, text: 'Hot', cook: { documentId: 'ann' } },
  notes: [{ __component: 'menu.note', id: 2, text: 'Old', cook: { documentId: 'ann' } }],
};
const save = (data: object) => saveOver(before, { ...data }, menu, schemaOf);
const link = (documentId: string) => ({ documentId });

test('what the data do not speak of stays', () => {
  expect(save({ title: 'Dinner', cooks: undefined, unknown: 1 })).toEqual({ ...before, title: 'Dinner' });
});

test.each<[string, unknown, string[]]>([
  ['documents', ['cid'], ['cid']],
  ['one document', 'cid', ['cid']],
  ['objects', [{ documentId: 'cid', locale: 'en' }], ['cid']],
  ['numbers', [5, '6', { id: 7 }], ['#5', '#6', '#7']],
  ['nothing', null, []],
  ['what is connected', { connect: ['cid'] }, ['ann', 'bob', 'cid']],
  ['what is connected again', { connect: ['ann'] }, ['bob', 'ann']],
  ['what is disconnected', { disconnect: ['ann'] }, ['bob']],
  ['what is set', { set: ['cid'] }, ['cid']],
  ['no change', { connect: [], disconnect: [] }, ['ann', 'bob']],
])('a relation to many takes %s', (_, cooks, expected) => {
  expect(save({ cooks }).cooks).toEqual(expected.map(link));
});

test.each<[string, unknown, object | null]>([
  ['a document', 'bob', link('bob')],
  ['what is connected', { connect: ['bob'] }, link('bob')],
  ['what is disconnected', { disconnect: ['ann'] }, null],
  ['no change', { connect: [], disconnect: [] }, link('ann')],
  ['nothing', null, null],
])('a relation to one takes %s', (_, chef, expected) => {
  expect(save({ chef }).chef).toEqual(expected);
});

test('a file is there or not', () => {
  expect([save({ photo: 4 }).photo, save({ photo: null }).photo]).toEqual([link('#4'), null]);
});

test('components that are there are changed, others are new', () => {
  expect(save({ note: { id: 1, text: 'Cold' } }).note).toEqual({ ...before.note, text: 'Cold' });
  expect(save({ note: { text: 'Cold' } }).note).toEqual({ id: undefined, text: 'Cold' });
  const [old, fresh] = save({
    notes: [
      { __component: 'menu.note', id: 2, cook: 'bob' },
      { __component: 'menu.note', text: 'New' },
    ],
  }).notes as object[];
  expect(old).toEqual({ __component: 'menu.note', id: 2, text: 'Old', cook: link('bob') });
  expect(fresh).toEqual({ __component: 'menu.note', text: 'New' });
});
