import fc from 'fast-check';
import { chooseFreeSlug } from '../../../../src/plugins/copydesk/domain/slug/choose-free-slug';

test.each([
  ['the wished one if nobody has it', ['other', 'news-2'], 'news'],
  ['the second if the wished one is taken', ['news'], 'news-2'],
  ['the first free number', ['news', 'news-2', 'news-3', 'news-5'], 'news-4'],
])('takes %s', (_name, taken, slug) => {
  expect(chooseFreeSlug('news', new Set(taken))).toBe(slug);
});

test('counts on from a slug that ends in a number of its own', () => {
  expect(chooseFreeSlug('budget-2026', new Set(['budget-2026']))).toBe('budget-2026-2');
});

test('gives up a word for the number rather than grow too long', () => {
  const wished = `${'a'.repeat(60)}-${'b'.repeat(19)}`;
  expect(chooseFreeSlug(wished, new Set([wished]))).toBe(`${'a'.repeat(60)}-2`);
});

test('cuts a single long word to make room for the number', () => {
  const wished = 'a'.repeat(80);
  const taken = new Set([wished]);
  for (let number = 2; number < 10; number += 1) taken.add(`${'a'.repeat(78)}-${number}`);
  expect(chooseFreeSlug(wished, taken)).toBe(`${'a'.repeat(77)}-10`);
});

test('always finds a well-formed slug that is free', () => {
  const slugs = fc.stringMatching(/^[a-c0-2]{1,40}(-[a-c0-2]{1,40}){0,3}$/).map((slug) => slug.slice(0, 80));
  fc.assert(
    fc.property(slugs, fc.nat(30), (raw, rounds) => {
      const wished = raw.replace(/-$/, '');
      const taken = new Set<string>();
      for (let round = 0; round <= rounds; round += 1) {
        const slug = chooseFreeSlug(wished, taken);
        expect(taken.has(slug)).toBe(false);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        taken.add(slug);
      }
    }),
  );
});
