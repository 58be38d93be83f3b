import { createIntl } from 'react-intl';
import type { VersionConflictDetails } from '../../../src/plugins/copydesk/shared/contracts/version-conflict';
import en from '../../../src/plugins/copydesk/admin/src/translations/en.json';
import messages from '../../../src/plugins/copydesk/admin/src/translations/generated/messages.en.json';
import { readVersionRequest } from '../../../src/plugins/copydesk/admin/src/versions/read-address';
import { sendVersions } from '../../../src/plugins/copydesk/admin/src/versions/send-versions';
import { versionStore } from '../../../src/plugins/copydesk/admin/src/versions/version-store';
import { formatConflict } from '../../../src/plugins/copydesk/admin/src/wording/format-conflict';

const uid = 'api::story.story';
const collection = `/content-manager/collection-types/${uid}`;

describe('which version a request is about', () => {
  test.each([
    ['GET', `${collection}/a1?locale=en`, { uid, documentId: 'a1', locale: 'en', isWrite: false }],
    ['PUT', `${collection}/a1?locale=en`, { uid, documentId: 'a1', locale: 'en', isWrite: true }],
    ['DELETE', `${collection}/a1?locale=*`, { uid, documentId: 'a1', locale: '*', isWrite: true }],
    ['POST', `${collection}/a1/actions/publish`, { uid, documentId: 'a1', locale: '', isWrite: true }],
    ['POST', `${collection}/a1/actions/unpublish`, { uid, documentId: 'a1', locale: '', isWrite: true }],
    ['POST', `${collection}/a1/actions/discard`, { uid, documentId: 'a1', locale: '', isWrite: true }],
    ['PUT', `/content-manager/single-types/${uid}`, { uid, documentId: '', locale: '', isWrite: true }],
    [
      'POST',
      `/content-manager/single-types/${uid}/actions/publish`,
      { uid, documentId: '', locale: '', isWrite: true },
    ],
    ['POST', `/copydesk/publication/${uid}/a1`, { uid, documentId: 'a1', locale: '*', isWrite: true }],
    ['POST', `${collection}/clone/a1?locale=en`, { uid, documentId: 'a1', locale: 'en', isWrite: true, isCopy: true }],
    ['POST', `${collection}/auto-clone/a1`, { uid, documentId: 'a1', locale: '', isWrite: true, isCopy: true }],
    ['GET', `${collection}/clone/a1`, undefined],
    ['GET', collection, undefined],
    ['POST', collection, undefined],
    ['POST', `${collection}/actions/bulkDelete`, undefined],
    ['POST', `${collection}/actions/publish`, undefined],
    ['GET', `${collection}/a1/actions/countDraftRelations`, undefined],
    ['GET', `/copydesk/publication/${uid}/a1`, undefined],
    ['POST', '/admin/login', undefined],
  ])('%s %s', (method, path, expected) => {
    expect(readVersionRequest(method, new URL(path, 'http://localhost'))).toEqual(expected);
  });
});

/** A browser whose server answers each request with the next of these tags, and what it was sent. */
function openBrowser(tags: (string | null)[], status = 200) {
  const sent: (string | null)[] = [];
  const browser = {
    location: { href: 'http://localhost/admin/', origin: 'http://localhost' } as Location,
    fetch: (_input: RequestInfo | URL, init?: RequestInit) => {
      sent.push(new Headers(init?.headers).get('if-match'));
      const tag = tags.shift() ?? null;
      return Promise.resolve(new Response('{}', { status, headers: tag === null ? {} : { etag: tag } }));
    },
  };
  sendVersions(browser, 'http://localhost');
  return { browser, sent };
}

describe('a form', () => {
  const address = { uid, documentId: 'form', locale: 'en' };
  const path = `${collection}/form?locale=en`;
  afterEach(() => versionStore.close(address));

  test('sends the version that it was opened with, whatever is fetched later, and then the one that it saved', async () => {
    const { browser, sent } = openBrowser(['"one"', 'W/"two"', '"three"', null]);
    await browser.fetch(path);
    versionStore.open(address);
    await browser.fetch(path);
    await browser.fetch(path, { method: 'PUT' });
    await browser.fetch(path, { method: 'PUT' });
    expect(sent).toEqual([null, null, '"one"', '"three"']);
  });

  test('that takes on what was fetched sends its version, without the mark of a proxy', async () => {
    const { browser, sent } = openBrowser(['W/"two"']);
    await browser.fetch(path);
    versionStore.open(address);
    await browser.fetch(`${collection}/form?locale=*`, { method: 'DELETE' });
    expect(sent).toEqual([null, '"two"']);
  });

  test('keeps its version when a save is refused', async () => {
    const { browser } = openBrowser(['"one"']);
    await browser.fetch(path);
    versionStore.open(address);
    const refusing = openBrowser(['"newer"', '"newer"'], 409);
    await refusing.browser.fetch(path, { method: 'PUT' });
    await refusing.browser.fetch(path, { method: 'PUT' });
    expect(refusing.sent).toEqual(['"one"', '"one"']);
  });

  test('that makes a copy sends its version, and keeps it: the answer’s is that of the copy', async () => {
    const { browser, sent } = openBrowser(['"one"', '"of the copy"', null]);
    await browser.fetch(path);
    versionStore.open(address);
    await browser.fetch(`${collection}/clone/form?locale=en`, { method: 'POST' });
    await browser.fetch(path, { method: 'PUT' });
    expect(sent).toEqual([null, '"one"', '"one"']);
  });

  test('of another language, and none at all, send nothing', async () => {
    const { browser, sent } = openBrowser(['"one"']);
    await browser.fetch(path);
    versionStore.open(address);
    await browser.fetch(`${collection}/form?locale=ru`, { method: 'PUT' });
    versionStore.close(address);
    await browser.fetch(path, { method: 'PUT' });
    expect(sent).toEqual([null, null, null]);
  });

  test('leaves requests to other servers alone', async () => {
    const { browser, sent } = openBrowser(['"one"']);
    await browser.fetch(path);
    versionStore.open(address);
    await browser.fetch(`https://example.org${path}`, { method: 'PUT' });
    expect(sent).toEqual([null, null]);
  });
});

describe('the sentence about a conflict', () => {
  const own = Object.entries({ ...messages, ...en }).map(([key, word]) => [`copydesk.${key}`, word]);
  const intl = createIntl({ locale: 'en', messages: Object.fromEntries(own), timeZone: 'UTC' });
  const at = '2026-03-01T10:03:00.000Z';
  const now = new Date('2026-03-01T12:00:00.000Z');
  const base = { uid, documentId: 'a1', locale: 'en', changedBy: null, changedAt: null, fields: [], version: '"x"' };
  const formatChanges = (changes: VersionConflictDetails['changes']) =>
    formatConflict(intl, { ...base, changes }, now)
      .replace(` ${en['conflict.kept']}`, '')
      .replace(/\u202f/g, ' ');

  test.each([
    [[{ field: 'lede', by: 'Olena', at }], 'Olena changed “Lede” at 10:03 AM.'],
    [
      [
        { field: 'lede', by: 'Olena', at },
        { field: 'headline', by: 'Petro', at },
        { field: 'body', by: 'Olena', at },
      ],
      'Olena changed “Lede”, “Body” at 10:03 AM. Petro changed “Headline” at 10:03 AM.',
    ],
    [[{ field: 'lede', by: null, at: null }], '“Lede” changed.'],
    [[], 'This version is no longer there.'],
  ])('%j', (changes, expected) => {
    expect(formatChanges(changes)).toBe(expected);
  });

  test('names the day, if it is another', () => {
    expect(formatChanges([{ field: 'lede', by: 'Olena', at: '2026-02-26T10:03:00.000Z' }])).toContain('Feb 26, 2026');
  });
});
