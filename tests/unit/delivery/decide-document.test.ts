import type { DocumentRow } from '../../../src/delivery/answering/look-up-document';
import { decideDocument } from '../../../src/delivery/answering/decide-document';

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
    withheld: null,
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
  [
    'withheld in its own language',
    row({ locale: null, elsewhere: ['en'], withheld: ['uk'] }),
    ['uk'],
    { kind: 'refused', refusal: { status: 404, details: { locales: ['en'] } } },
  ],
  [
    'withheld everywhere, and no language wanted',
    row({ locale: null, withheld: ['uk', 'en'] }),
    [],
    { kind: 'refused', refusal: { status: 404, details: { locales: [] } } },
  ],
  [
    'withheld in another language, and withdrawn in its own',
    row({ locale: null, withheld: ['en'] }),
    ['uk'],
    { kind: 'refused', refusal: { status: 410 } },
  ],
])('%s', async (_what, found, locales, answer) => {
  expect(await decide(found, locales)).toMatchObject(answer);
});
