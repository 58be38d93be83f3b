import { countEntries } from '../../../../src/plugins/copydesk/domain/draft/count-entries';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { define } from '../define';

const item: Schema = define('menu.item', {
  title: { type: 'string' },
  steps: { type: 'component', component: 'menu.item', repeatable: true },
});
const menu: Schema = define('api::menu.menu', {
  title: { type: 'string' },
  courses: { type: 'dynamiczone', components: ['menu.item'] },
  main: { type: 'component', component: 'menu.item' },
  notes: { type: 'json' },
});

test.each<[what: string, data: Record<string, unknown>, count: number]>([
  ['nothing', {}, 0],
  ['lists that are none', { courses: 'x', main: null }, 0],
  ['a component alone', { main: { title: 'Soup' } }, 1],
  ['a zone', { courses: [{ __component: 'menu.item' }, { __component: 'menu.item' }] }, 2],
  ['what is in them', { courses: [{ __component: 'menu.item', steps: [{}, { steps: [{}] }] }] }, 4],
  ['one of an unknown type', { courses: [{ __component: 'x', steps: [{}] }] }, 1],
  ['values of other kinds', { notes: [{}, {}], title: [{}] }, 0],
])('%s', (_what, data, count) => {
  expect(countEntries(data, menu, (uid) => (uid === 'menu.item' ? item : menu))).toBe(count);
});
