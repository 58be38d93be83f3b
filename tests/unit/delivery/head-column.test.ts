import { composeHead, readHead } from '../../../src/delivery/read-model/head-column';

/** Evaluates the SQL that composes a head, for a row of these columns. */
function evaluate(sql: string, row: Record<string, string>): string {
  return sql
    .split(' || ')
    .map((term) => (term === `e'\\n'` ? '\n' : (row[term] ?? `there is no ${term}`)))
    .join('');
}

const row = {
  locale: 'uk',
  slug: 'nichni-potiahy',
  state: 'retracted',
  etag: 'e1',
  link: '<https://example.org/uk>; rel="canonical"',
  tags: 'story author file-3',
  'octet_length(body)::text': '1234',
  'octet_length(list_item)::text': '56',
};

test('a head is read as the database composes it', () => {
  expect(readHead(evaluate(composeHead, row))).toEqual({
    ...{ locale: 'uk', slug: 'nichni-potiahy', state: 'retracted', etag: 'e1', link: row.link, tags: row.tags },
    ...{ length: 1234, itemLength: 56 },
  });
  expect(readHead(evaluate(composeHead, { ...row, state: 'live', link: '' }))).toMatchObject({
    state: 'live',
    link: '',
  });
});

test('the order is the one that databases have stored', () => {
  const terms = ['locale', 'slug', 'state', 'etag', 'link', 'tags'];
  expect(composeHead.split(` || e'\\n' || `)).toEqual([
    ...terms,
    'octet_length(body)::text',
    'octet_length(list_item)::text',
  ]);
});
