import {
  type DocumentSnapshot,
  findRelated,
  isBlank,
  isRow,
  readRelated,
  type RelatedDocument,
} from '../../../src/plugins/copydesk/domain/document';

const row = { id: 1, documentId: 'a' };

test.each<[string, unknown, boolean]>([
  ['a row', row, true],
  ['an empty component', {}, true],
  ['a list', [row], false],
  ['nothing', null, false],
  ['absence', undefined, false],
  ['text', 'a', false],
  ['a number', 1, false],
])('isEntry: %s', (_, value, expected) => {
  expect(isRow(value)).toBe(expected);
});

test.each<[string, unknown, unknown[]]>([
  ['a list of rows', [row, { id: 2 }], [row, { id: 2 }]],
  ['one row', row, [row]],
  ['an empty list', [], []],
  ['nothing', null, []],
  ['absence', undefined, []],
  ['what is not populated', ['a', 7, null, row], [row]],
  ['an id', 'a', []],
])('readRelated: %s', (_, value, expected) => {
  expect(readRelated(value)).toEqual(expected);
});

test.each<[string, unknown, boolean]>([
  ['nothing', null, true],
  ['absence', undefined, true],
  ['no text', '', true],
  ['white space', ' \t\n\u00a0\u2003', true],
  ['an empty list', [], true],
  ['text', ' a ', false],
  ['nought', 0, false],
  ['false', false, false],
  ['a list of nothing', [null], false],
  ['a row', row, false],
  ['an empty component', {}, false],
])('isBlank: %s', (_, value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

describe('findRelated', () => {
  const related: RelatedDocument[] = [
    { uid: 'api::cook.cook', documentId: 'a', versions: {}, publishedLocales: [] },
    { uid: 'api::photo.photo', documentId: 'a', versions: {}, publishedLocales: ['uk'] },
  ];
  const document: DocumentSnapshot = { uid: 'api::recipe.recipe', documentId: 'a', versions: {}, related };

  test.each<[string, string, RelatedDocument | undefined]>([
    ['api::photo.photo', 'a', related[1]],
    ['api::cook.cook', 'a', related[0]],
    ['api::cook.cook', 'b', undefined],
    ['api::recipe.recipe', 'a', undefined],
  ])('%s %s', (uid, documentId, expected) => {
    expect(findRelated(document, uid, documentId)).toBe(expected);
  });
});
