import { columnNames, toColumns, toRow } from '../../../src/delivery/read-model/version-columns';
import type { WrittenVersion } from '../../../src/delivery/rendering/write-version';

const version: WrittenVersion = {
  locale: 'uk',
  slug: 's',
  state: 'live',
  orderKey: 'o',
  listItem: 'i',
  body: 'b',
  etag: 'e',
  link: 'l',
  tags: 't',
  liveSlugs: ['s', 'r'],
  dependsOn: ['d'],
  expiresAt: undefined,
};

test('a version is stored in the columns that are read back', () => {
  const columns = toColumns(version);
  expect(Object.keys(columns)).toEqual(columnNames);
  expect(columns).toEqual({
    ...{ locale: 'uk', slug: 's', live_slugs: ['s', 'r'], state: 'live', order_key: 'o', list_item: 'i' },
    ...{ etag: 'e', link: 'l', tags: 't', depends_on: ['d'], expires_at: null },
  });
  const expiresAt = new Date();
  expect(toColumns({ ...version, expiresAt }).expires_at).toBe(expiresAt);
});

test('no property of a version is lost', () => {
  const bodies = { gzip: Buffer.from('z'), brotli: Buffer.from('r') };
  const packed = { ...version, expiresAt: new Date(), ...bodies };
  expect(new Set(Object.values(toRow(packed)))).toEqual(new Set(Object.values(packed)));
});
