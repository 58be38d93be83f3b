import type { DocumentRow } from '../../../src/delivery/answering/look-up-document';
import { isOutage } from '../../../src/delivery/answering/outage';
import { decideDocument } from '../../../src/delivery/answering/decide-document';
import { findRetraction } from '../../../src/delivery/rendering/find-retraction';
import { sayRequested } from '../../../src/delivery/rendering/write-version';

const row = (changes: Partial<DocumentRow> = {}): DocumentRow => ({
  ...{
    document_id: 'd',
    slug_locale: 'uk',
    locale: 'uk',
    slug: 'present',
    state: 'live',
    etag: 'e',
    link: 'l',
    tags: 'd',
  },
  ...{
    expires_at: null,
    is_present: true,
    body: '{"data":{"requestedLocale":"uk","a":1}}',
    packed: null,
    length: 39,
    elsewhere: null,
  },
  ...changes,
});
const decide = (found: DocumentRow | undefined, locales: string[], slug = 'present') =>
  decideDocument(found, { kind: 'document', address: { by: 'slug', slug }, locales }, 'identity');

test.each([
  ['nothing under the slug', undefined, ['uk'], { kind: 'refused', refusal: { status: 404 } }],
  ['the version wanted', row(), ['uk'], { kind: 'content', status: 200, locale: 'uk', etag: 'e' }],
  [
    'another than wanted first',
    row(),
    ['ru', 'uk'],
    { kind: 'content', etag: 'e-ru', body: '{"data":{"requestedLocale":"ru","a":1}}' },
  ],
  ['by a former slug', row({ is_present: false }), ['uk'], { kind: 'moved', slug: 'present' }],
  [
    'a retracted one, by whatever slug',
    row({ state: 'retracted', is_present: false }),
    ['uk'],
    { kind: 'content', status: 410 },
  ],
  ['published nowhere', row({ locale: null }), ['uk'], { kind: 'refused', refusal: { status: 410 } }],
  [
    'withdrawn in its own language',
    row({ locale: null, elsewhere: ['en'] }),
    ['uk'],
    { kind: 'refused', refusal: { status: 410 } },
  ],
  [
    'withdrawn, and no language wanted',
    row({ locale: null, elsewhere: ['en'] }),
    [],
    { kind: 'refused', refusal: { status: 410 } },
  ],
  [
    'never there in that language',
    row({ locale: null, elsewhere: ['uk'] }),
    ['ru'],
    { kind: 'refused', refusal: { status: 404, details: { locales: ['uk'] } } },
  ],
])('%s', async (_what, found, locales, answer) => {
  expect(await decide(found, locales)).toMatchObject(answer);
});

test('the locale wanted is said at the place where the locale served was', () => {
  expect(sayRequested('{"data":{"requestedLocale":"en-GB","x":1}}', 'en-GB', 'uk')).toBe(
    '{"data":{"requestedLocale":"uk","x":1}}',
  );
});

const retraction = (note: string) => ({ kind: 'retraction', note, publishedAt: '2024-01-01T00:00:00.000Z' });
test.each([
  ['in the language asked for', { uk: [retraction('у')], en: [retraction('e')] }, 'en', { note: 'e', locale: 'en' }],
  [
    'in the source where the translation has none yet',
    { uk: [retraction('у')], en: [] },
    'en',
    { note: 'у', locale: 'uk' },
  ],
  [
    'the last of several',
    { uk: [retraction('1'), { kind: 'update', note: '2' }, retraction('3')] },
    'uk',
    { note: '3' },
  ],
])('a retraction is told %s', (_how, corrections, locale, told) => {
  const versions = Object.fromEntries(Object.entries(corrections).map(([code, list]) => [code, { corrections: list }]));
  expect(findRetraction(versions, 'corrections', locale, 'uk')).toMatchObject(told);
});

test('a correction retracts nothing', () => {
  expect(
    findRetraction({ uk: { corrections: [{ kind: 'correction', note: 'n' }] } }, 'corrections', 'uk', 'uk'),
  ).toBeUndefined();
  expect(findRetraction({ uk: { corrections: [retraction('n')] } }, undefined, 'uk', 'uk')).toBeUndefined();
});

test.each([
  [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), true],
  [Object.assign(new Error('shutting down'), { code: '57P01' }), true],
  [Object.assign(new Error('too many connections'), { code: '53300' }), true],
  [new Error('Connection terminated unexpectedly'), true],
  [new AggregateError([Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })]), true],
  [Object.assign(new Error('syntax error'), { code: '42601' }), false],
  [new Error('something else'), false],
  [undefined, false],
])('%s is an outage: %s', (error, outage) => {
  expect(isOutage(error)).toBe(outage);
});
