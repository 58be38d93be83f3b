import { copydesk } from '../../helpers/copydesk';
import { expectSameRows } from '../../helpers/expect-same-rows';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { statementsDuring } from '../../helpers/statements-during';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

test.each([
  'api::article.article',
  'api::author.author',
  'api::background.background',
  'api::illustration.illustration',
  'api::source.source',
])('a document in one statement is what Strapi answers in many: %s', async (uid) => {
  expect(await expectSameRows(newsroom.strapi, uid)).toBeGreaterThan(0);
});

test('a document before a publication takes five statements: itself, its two records, what it points to, what of that is withdrawn', async () => {
  const { strapi, articles } = newsroom;
  const statements = await statementsDuring(strapi, () =>
    copydesk.loadForPublication(strapi, 'api::article.article', articles['karabakh-operation'] ?? ''),
  );
  expect(statements).toHaveLength(5);
});
