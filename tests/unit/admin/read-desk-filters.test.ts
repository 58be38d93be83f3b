import { isPublishable } from '../../../src/plugins/copydesk/admin/src/desk/is-publishable';
import { readDeskFilters } from '../../../src/plugins/copydesk/admin/src/desk/read-desk-filters';
import type { ListedDocument } from '../../../src/plugins/copydesk/shared/contracts/desk';

test('takes the desk’s own filters out of the address, and nothing blank', () => {
  const query = { q: 'міст', status: 'stale', locale: '', page: 2, plugins: { i18n: {} }, sort: 'x' };
  expect(readDeskFilters(query)).toEqual({ q: 'міст', status: 'stale', page: '2' });
});

describe('isPublishable', () => {
  const entry = (ready: boolean, published: boolean, modified = false) =>
    ({ ready, locales: { uk: { published, modified } } }) as unknown as ListedDocument;
  test.each([
    ['a draft that nothing stands against', entry(true, false), true, true],
    ['one that has changed since', entry(true, true, true), true, true],
    ['one that is out as it stands', entry(true, true), true, false],
    ['one that would be refused', entry(false, false), true, false],
    ['one of a type without drafts', entry(true, false), false, false],
  ])('%s', (_, subject, isGated, expected) => {
    expect(isPublishable(subject, isGated)).toBe(expected);
  });
});
