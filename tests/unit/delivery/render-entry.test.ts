import type { Schema } from '../../../src/plugins/copydesk/domain/schema';
import { listShown, nameDependency } from '../../../src/delivery/rendering/list-shown';
import { findNextExpiry } from '../../../src/delivery/rendering/picture-rights';
import { renderEntry } from '../../../src/delivery/rendering/render-entry';

const schema = (uid: string, attributes: Schema['attributes']): Schema => ({
  ...{ uid, displayName: uid, draftAndPublish: false, localized: true },
  attributes,
});

/** Recipes: the rendering knows no newsroom. */
const schemas: Record<string, Schema> = {
  'api::recipe.recipe': schema('api::recipe.recipe', {
    title: { type: 'string' },
    secret: { type: 'string', private: true },
    cook: { type: 'relation', relation: 'manyToOne', target: 'api::cook.cook' },
    lead: { type: 'relation', relation: 'manyToOne', target: 'api::shot.shot' },
    menus: { type: 'relation', relation: 'manyToMany', target: 'api::menu.menu', mappedBy: 'recipes' },
    steps: { type: 'dynamiczone', components: ['steps.text', 'steps.shot'] },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
  }),
  'api::cook.cook': schema('api::cook.cook', {
    name: { type: 'string' },
    mail: { type: 'email', private: true },
    photo: { type: 'media' },
  }),
  'api::shot.shot': schema('api::shot.shot', {
    file: { type: 'media' },
    alt: { type: 'text' },
    credit_line: { type: 'string' },
    kind: { type: 'string' },
    until: { type: 'datetime' },
  }),
  'steps.text': schema('steps.text', { text: { type: 'text' } }),
  'steps.shot': schema('steps.shot', {
    shot: { type: 'relation', relation: 'oneToOne', target: 'api::shot.shot' },
    note: { type: 'text' },
  }),
  'plugin::upload.file': schema('plugin::upload.file', {
    url: { type: 'string' },
    alternativeText: { type: 'text' },
    folderPath: { type: 'string', private: true },
  }),
};
const schemaOf = (uid: string): Schema => {
  const found = schemas[uid];
  if (!found) throw new Error(`no ${uid}`);
  return found;
};
const partsOf = (uid: string) =>
  uid === 'api::shot.shot'
    ? { image: 'file', altText: 'alt', creditLine: 'credit_line', rightsExpireAt: 'until' }
    : uid === 'api::cook.cook'
      ? { image: 'photo' }
      : {};
const now = new Date('2025-06-01T00:00:00Z');
const render = (entry: object, locale = 'en') =>
  renderEntry('api::recipe.recipe', entry as Record<string, unknown>, { locale, schemaOf, partsOf, now });

const shot = (until: string | null) => ({
  ...{ id: 7, documentId: 'shot', alt: 'A bowl', credit_line: 'Kitchen Press', kind: 'photo', until },
  file: { id: 3, documentId: 'file', url: '/uploads/bowl.jpg', alternativeText: 'миска', folderPath: '/1' },
});
const recipe = (until: string | null) => ({
  ...{ id: 1, documentId: 'soup', title: 'Soup', secret: 'salt', createdBy: { id: 9 }, menus: [{ id: 5 }] },
  cook: { id: 2, documentId: 'cook', name: 'Olha', mail: 'olha@example.org' },
  lead: shot(until),
  steps: [
    { id: 1, __component: 'steps.text', text: 'Boil.' },
    { id: 2, __component: 'steps.shot', shot: shot(until), note: null },
    { id: 3, __component: 'steps.shot', shot: shot(until), note: 'Like this.' },
  ],
});

test('what is public, with all it shows, and the credit ready to print', () => {
  const picture = {
    ...{ id: 7, documentId: 'shot', alt: 'A bowl', credit_line: 'Kitchen Press', kind: 'photo', until: null },
    file: { id: 3, documentId: 'file', url: '/uploads/bowl.jpg', alternativeText: 'A bowl' },
    credit: 'Photo (Kitchen Press)',
  };
  expect(render(recipe(null))).toEqual({
    ...{
      id: 1,
      documentId: 'soup',
      title: 'Soup',
      cook: { id: 2, documentId: 'cook', name: 'Olha', photo: null },
      lead: picture,
    },
    steps: [
      { __component: 'steps.text', id: 1, text: 'Boil.' },
      { __component: 'steps.shot', id: 2, shot: picture, note: null },
      { __component: 'steps.shot', id: 3, shot: picture, note: 'Like this.' },
    ],
  });
});

test('what is missing is said to be nothing', () => {
  expect(render({ id: 1 })).toEqual({ id: 1, title: null, cook: null, lead: null, steps: [] });
});

test('a picture whose rights have expired is left out, and a section that shows nothing else', () => {
  expect(render(recipe(now.toISOString()))).toMatchObject({
    lead: null,
    steps: [{ text: 'Boil.' }, { id: 3, shot: null, note: 'Like this.' }],
  });
});

test('a picture whose file is gone is left out, and a section that shows nothing else; a person without a photo is not', () => {
  const gone = { ...shot(null), file: null };
  const rendered = render({
    ...recipe(null),
    lead: gone,
    steps: [
      { id: 2, __component: 'steps.shot', shot: gone, note: null },
      { id: 3, __component: 'steps.shot', shot: gone, note: 'Like this.' },
    ],
  });
  expect(rendered).toMatchObject({ lead: null, cook: { name: 'Olha', photo: null } });
  expect(rendered.steps).toMatchObject([{ id: 3, shot: null, note: 'Like this.' }]);
});

test('an answer stands until the first rights expire that have not yet', () => {
  const shown = listShown('api::recipe.recipe', recipe('2025-07-01T00:00:00Z'), schemaOf);
  expect(findNextExpiry(shown, partsOf, now)).toEqual(new Date('2025-07-01T00:00:00Z'));
  expect(findNextExpiry(shown, partsOf, new Date('2025-07-01T00:00:00Z'))).toBeUndefined();
});

test('it depends on every document and file it shows', () => {
  const shown = listShown('api::recipe.recipe', recipe(null), schemaOf);
  expect([...new Set(shown.map(nameDependency))]).toEqual(['soup', 'cook', 'shot', 'file-3']);
});
