import type { ContentTypeUid, DocumentId, Locale } from '../../../src/plugins/copydesk/domain/ids';

const describe = (uid: ContentTypeUid, documentId: DocumentId, locale: Locale) => `${uid} ${documentId} ${locale}`;

const uid: ContentTypeUid = 'api::article.article';
const documentId: DocumentId = 'a1b2c3';
const locale: Locale = 'uk';

test('a plain string is taken for an id of any kind', () => {
  const [one, other, third] = ['api::article.article', 'a1b2c3', 'uk'] as [string, string, string];
  expect(describe(one, other, third)).toBe(describe(uid, documentId, locale));
});

test('ids of different kinds do not compile in each other’s place', () => {
  // @ts-expect-error the two ids are exchanged
  expect(describe(documentId, uid, locale)).toBe('a1b2c3 api::article.article uk');
  // @ts-expect-error a locale is no document
  expect(describe(uid, locale, locale)).toBe('api::article.article uk uk');
  // @ts-expect-error a document is no locale
  expect(describe(uid, documentId, documentId)).toBe('api::article.article a1b2c3 a1b2c3');
});
