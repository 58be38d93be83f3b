import { fillRequiredLists } from '../../../../src/plugins/copydesk/domain/draft/fill-required-lists';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { define } from '../define';

const item: Schema = define('menu.item', {
  title: { type: 'string', required: true },
  steps: { type: 'component', component: 'menu.item', repeatable: true, required: true },
});
const menu: Schema = define('api::menu.menu', {
  title: { type: 'string', required: true },
  courses: { type: 'dynamiczone', components: ['menu.item'], required: true },
  extras: { type: 'component', component: 'menu.item', repeatable: true },
  main: { type: 'component', component: 'menu.item', required: true },
});
const schemaOf = (uid: string): Schema => (uid === 'menu.item' ? item : menu);
const fill = (data: object, isNew: boolean) => fillRequiredLists({ ...data }, menu, schemaOf, isNew);

test('a new version gets the lists that it cannot be without', () => {
  expect(fill({ title: 'Lunch' }, true)).toEqual({ title: 'Lunch', courses: [] });
  expect(fill({ courses: null }, true)).toEqual({ courses: [] });
});

test('a version that is there keeps what the data do not speak of', () => {
  const filled = fill({ title: 'Lunch' }, false);
  expect(Object.keys(filled)).toEqual(['title']);
  expect(fill({ courses: null }, false)).toEqual({ courses: [] });
});

test('so do the components in it: one with an id is there, one without is new', () => {
  const courses = [{ __component: 'menu.item' }, { __component: 'menu.item', id: 1 }, { __component: 'unknown' }];
  expect(fill({ courses, main: { title: 'Soup' } }, false)).toEqual({
    courses: [{ __component: 'menu.item', steps: [] }, { __component: 'menu.item', id: 1 }, { __component: 'unknown' }],
    main: { title: 'Soup', steps: [] },
  });
  expect(Object.keys((fill({ courses }, false).courses as object[])[1] ?? {})).toEqual(['__component', 'id']);
});
