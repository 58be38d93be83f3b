import fc from 'fast-check';
import { readCursor, writeCursor } from '../../../src/delivery/requests/list-cursor';
import { matchesEtag } from '../../../src/delivery/requests/matches-etag';
import { negotiateEncoding } from '../../../src/delivery/requests/negotiate-encoding';
import { findLocale, negotiateLocales } from '../../../src/delivery/requests/negotiate-locales';
import { readDocumentRequest, readListRequest } from '../../../src/delivery/requests/read-request';

const known = { all: ['uk', 'en', 'ru'], default: 'uk' };

test.each([
  [undefined, []],
  ['', []],
  ['*', []],
  ['uk', ['uk']],
  ['ua', ['uk']],
  ['ua-UA', ['uk']],
  ['UK', ['uk']],
  ['uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7', ['uk', 'en']],
  ['de-DE, en-GB;q=0.5', ['en']],
  ['en;q=0.5, ru;q=0.9', ['ru', 'en']],
  ['en;q=0, uk', ['uk']],
  ['ja', []],
  ['this is no header', []],
])('Accept-Language “%s” takes %j', (header, chain) => {
  expect(negotiateLocales(header, known)).toEqual(chain);
});

test('whatever the header says, only locales of the newsroom come of it, each once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (header) => {
      const chain = negotiateLocales(header, known);
      expect(known.all).toEqual(expect.arrayContaining([...chain]));
      expect(new Set(chain).size).toBe(chain.length);
    }),
  );
});

test.each([
  ['uk', 'uk'],
  ['UA', 'uk'],
  ['EN', 'en'],
  ['en-GB', undefined],
  ['uax', undefined],
])('the locale “%s” is %s', (code, locale) => {
  expect(findLocale(code, known)).toBe(locale);
});

test.each([
  [undefined, 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['gzip;q=0', 'identity'],
])('Accept-Encoding “%s” is answered in %s', (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding);
});

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b"', false],
  ['*', true],
  ['a', false],
  ['"a-br"', false],
])('If-None-Match %s matches "a": %s', (header, matches) => {
  expect(matchesEtag(header, '"a"')).toBe(matches);
});

test('a cursor is read as it was written, and nothing else is one', () => {
  const key = '2024-11-15T08:45:00.000Z~bm7xrl54gjdx0orw2us45imn';
  expect(readCursor(writeCursor(key))).toBe(key);
  for (const wrong of ['', 'x', key, writeCursor('2024-13-15T08:45:00.000Z~abc'), writeCursor(`${key}'`)]) {
    expect(readCursor(wrong)).toBeUndefined();
  }
});

const ofDocument = (query: string, header?: string) =>
  readDocumentRequest({ by: 'slug', slug: 's' }, new URLSearchParams(query), header, known);

test.each([
  ['', undefined, []],
  ['', 'en, ru', ['en', 'ru']],
  ['locale=ru', 'en', ['ru']],
  ['locale=ru&fallback=uk,en', 'en', ['ru', 'uk', 'en']],
  ['fallback=uk', 'en', ['en', 'uk']],
  ['locale=uk&fallback=ua, uk', undefined, ['uk']],
  ['locale=uk&fallback=none', undefined, ['uk']],
  ['locale=', 'en', ['en']],
])('“%s” with %s looks in %j', (query, header, locales) => {
  expect(ofDocument(query, header)).toMatchObject({ kind: 'document', locales });
});

test.each(['locale=none', 'locale=xx', 'fallback=uk,xx', 'lang=uk', 'locale=uk&locale=en'])(
  '“%s” is refused',
  (query) => {
    expect(ofDocument(query)).toMatchObject({ status: 400, name: 'ValidationError' });
  },
);

test.each([
  ['', undefined, { locale: 'uk', limit: 20 }],
  ['', 'de, en', { locale: 'en', limit: 20 }],
  ['locale=ru&limit=100', 'en', { locale: 'ru', limit: 100 }],
])('a list for “%s” with %s: %j', (query, header, request) => {
  expect(readListRequest(new URLSearchParams(query), header, known)).toMatchObject({ kind: 'list', ...request });
});

test('the work does not grow with Accept-Language: sixteen languages of it are looked at', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const many = letters
    .flatMap((one) => letters.map((two) => `${one}${two}-AQ`))
    .filter((tag) => !/^(uk|en|ru)/.test(tag));
  const others = many.filter((tag) => negotiateLocales(tag, known).length === 0);
  expect(others.length).toBeGreaterThan(100);
  expect(negotiateLocales([...others.slice(0, 15), 'en'].join(','), known)).toEqual(['en']);
  expect(negotiateLocales([...others.slice(0, 16), 'en'].join(','), known)).toEqual([]);
});

test('a tag that was never seen costs nothing once its language is known', () => {
  const fresh = { ...known };
  negotiateLocales('be', fresh);
  const before = process.cpuUsage();
  for (let count = 0; count < 1000; count += 1) {
    const tag = `be-x${count.toString(36)}`;
    negotiateLocales(Array.from({ length: 16 }, (_none, index) => `${tag}-${index}`).join(','), fresh);
  }
  // 16,000 matches by CLDR would take half a minute.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});

test('where a locale names its region, so does the match', () => {
  const regional = { all: ['pt-PT', 'pt-BR', 'en'], default: 'en' };
  expect(negotiateLocales('pt-BR-x-mine', regional)).toEqual(['pt-BR']);
  expect(negotiateLocales('pt-AO', regional)).toEqual(['pt-PT']);
});
