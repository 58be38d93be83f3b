import { askGraphql, article, enter, type Visitor } from '../../helpers/doors';
import { shareNewsroom, type Newsroom } from '../../helpers/newsroom';
import { writeStory } from '../admin-api/panel';

let newsroom: Newsroom;
let visitor: Visitor;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  visitor = await enter(newsroom);
});

const localesOf = async (documentId: string): Promise<string[]> => {
  const rows = await newsroom.strapi.db.query(article).findMany({ where: { documentId }, select: ['locale'] });
  return rows.map(({ locale }) => String(locale)).sort();
};

/** Strapi's own resolver deletes the version of the default locale, whatever is named. */
describe('a deletion over GraphQL', () => {
  test.each([
    ['en', ['ru', 'uk']],
    ['*', []],
    ['uk', ['en', 'ru']],
    [undefined, ['en', 'ru']],
  ])('deletes the language that is named: %s', async (locale, left) => {
    const ways = [
      ['', locale === undefined ? '' : `, locale: ${JSON.stringify(locale)}`],
      [', $locale: I18NLocaleCode', ', locale: $locale'],
    ];
    for (const [variable, argument] of ways) {
      const id = await writeStory(newsroom);
      const query = `mutation ($id: ID!${variable}) { answer: deleteArticle(documentId: $id${argument}) { documentId } }`;
      expect(await askGraphql(visitor, { query, variables: { id, locale } })).toEqual({ documentId: id });
      expect(await localesOf(id)).toEqual(left);
    }
  });

  test('of a language that nobody has is refused', async () => {
    const id = await writeStory(newsroom);
    const { refusal } = await askGraphql(visitor, {
      query: `mutation ($id: ID!, $locale: I18NLocaleCode) { answer: deleteArticle(documentId: $id, locale: $locale) { documentId } }`,
      variables: { id, locale: 'xx' },
    });
    expect(refusal?.message).toContain('There is no locale “xx”');
    expect(await localesOf(id)).toEqual(['en', 'ru', 'uk']);
  });
});
