import fc from 'fast-check';
import { BoundedCache } from '../../../src/delivery/answering/bounded-cache';

const kept = (value: string, bytes = 10, tags: string[] = [value], until = 100) => ({ value, bytes, tags, until });

test('returns a value until it expires', () => {
  const cache = new BoundedCache<string>(1000);
  cache.put('a', kept('a'), cache.currentEpoch);
  expect([cache.get('a', 99), cache.get('a', 100), cache.get('a', 0)]).toEqual(['a', undefined, undefined]);
});

test('drops every entry with an invalidated tag, and no other', () => {
  const cache = new BoundedCache<string>(1000);
  cache.put('a', kept('a', 10, ['x', 'y']), cache.currentEpoch);
  cache.put('b', kept('b', 10, ['y']), cache.currentEpoch);
  cache.put('c', kept('c', 10, ['z']), cache.currentEpoch);
  cache.invalidate('y');
  expect(['a', 'b', 'c'].map((key) => cache.get(key, 0))).toEqual([undefined, undefined, 'c']);
  expect(cache.size).toBe(10);
});

test('drops a value that was read before an invalidation and stored after it', () => {
  const cache = new BoundedCache<string>(1000);
  const { currentEpoch: epochOfRead } = cache;
  cache.invalidate('anything');
  cache.put('a', kept('a'), epochOfRead);
  expect(cache.get('a', 0)).toBeUndefined();
  const { currentEpoch: later } = cache;
  cache.clear();
  cache.put('a', kept('a'), later);
  expect(cache.get('a', 0)).toBeUndefined();
});

test('never returns a value that was read before its invalidation, however reads and changes interleave', () => {
  const act = fc.record({ what: fc.constantFrom('read', 'store', 'change', 'get'), key: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const cache = new BoundedCache<number>(1000);
      const source = { a: 0, b: 0 } as Record<string, number>;
      const reads: { key: string; value: number; epoch: number }[] = [];
      for (const { what, key } of acts) {
        if (what === 'read') reads.push({ key, value: source[key] ?? 0, epoch: cache.currentEpoch });
        if (what === 'change') {
          source[key] = (source[key] ?? 0) + 1;
          cache.invalidate(key);
        }
        const read = what === 'store' ? reads.shift() : undefined;
        if (read) cache.put(read.key, { value: read.value, bytes: 10, tags: [read.key], until: 100 }, read.epoch);
        if (what === 'get') expect([undefined, source[key]]).toContain(cache.get(key, 0));
      }
    }),
    { numRuns: 1000 },
  );
});

test('keeps no tag of an entry that it dropped', () => {
  const cache = new BoundedCache<string>(40);
  for (let count = 0; count < 100; count += 1) cache.put(`key ${count}`, kept(`tag ${count}`), cache.currentEpoch);
  expect((cache as unknown as { keysByTag: Map<string, unknown> }).keysByTag.size).toBe(4);
});

test('a value put in again under other tags is dropped by these alone', () => {
  const cache = new BoundedCache<string>(1000);
  cache.put('a', kept('old', 10, ['x']), cache.currentEpoch);
  cache.put('a', kept('new', 10, ['y']), cache.currentEpoch);
  cache.invalidate('x');
  expect(cache.get('a', 0)).toBe('new');
  cache.invalidate('y');
  expect(cache.get('a', 0)).toBeUndefined();
});

test('drops what was used longest ago', () => {
  const cache = new BoundedCache<string>(40);
  for (const key of ['a', 'b', 'c', 'd']) cache.put(key, kept(key), cache.currentEpoch);
  cache.get('a', 0);
  cache.put('e', kept('e'), cache.currentEpoch);
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.get(key, 0))).toEqual(['a', 'c', 'd', 'e']);
});

test('never holds more than it may', () => {
  const act = fc.record({ key: fc.nat(20).map(String), bytes: fc.nat(60), invalidates: fc.boolean() });
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const cache = new BoundedCache<string>(100);
      for (const { key, bytes, invalidates } of acts) {
        if (invalidates) cache.invalidate(key);
        else cache.put(key, kept(key, bytes), cache.currentEpoch);
        expect(cache.size).toBeLessThanOrEqual(100);
      }
      cache.clear();
      expect(cache.size).toBe(0);
    }),
  );
});
