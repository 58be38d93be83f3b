import { boundHeaders, dependsOnMany } from '../../../src/delivery/answering/bound-headers';

const id = (index: number) => `z${String(index).padStart(23, '0')}`;
const ids = (count: number) => Array.from({ length: count }, (_none, index) => id(index)).join(' ');
const total = (given: { link: string; tags: string }) => {
  const { link, tags } = boundHeaders(given);
  return link.length + 2 * tags.length;
};

test('keys and links that fit are sent as they are', () => {
  const given = { link: '<https://example.org/uk/one>; rel="canonical"', tags: ids(20) };
  expect(boundHeaders(given)).toEqual(given);
});

test.each([40, 100, 4000])('of %i keys the first is kept, and the others have one name', (count) => {
  expect(boundHeaders({ link: '', tags: ids(count) })).toEqual({ link: '', tags: `${id(0)} ${dependsOnMany}` });
});

test('whatever there is, it takes less than 1,700 characters', () => {
  for (const links of [0, 300, 1000, 1001, 20_000]) {
    for (let count = 0; count < 80; count += 1) {
      expect(total({ link: 'x'.repeat(links), tags: ids(count) })).toBeLessThanOrEqual(1700);
    }
  }
});
