import { editionLocales } from '../../../database/seeds/shapes';
import { dataOf, readerOf, type Reader } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { publishedStories, storyAsRead } from './sample-stories';

const wholeStory = `
  fragment Whole on Article {
    locale headline lede genre
    dateline { place date }
    authors { name jobTitle }
    translation { method translators { name jobTitle } }
    illustration { ...Picture }
    backgrounds { title reviewedAt body sources { ...Origin } }
    sources { ...Origin }
    corrections { kind publishedAt note }
    body {
      __typename
      ... on ComponentSectionsText { heading content }
      ... on ComponentSectionsStatement { text source { ...Origin } url }
      ... on ComponentSectionsQuote { text speaker speakerRole source { ...Origin } url }
      ... on ComponentSectionsFigure { illustration { ...Picture } }
      ... on ComponentSectionsEmbed { address: url provider creditLine }
    }
  }
  fragment Picture on Illustration { kind creditLine caption altText }
  fragment Origin on Source { kind url name }`;

let newsroom: Newsroom;
let reader: Reader;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
});

describe.each(editionLocales)('a reader in %s', (locale) => {
  test.each(publishedStories)('gets $key with all that goes with it', async (story) => {
    const expected = inGraphql(storyAsRead(story, locale));
    const answer = await reader.graphql(
      `query ($locale: I18NLocaleCode, $headline: String) {
        articles(locale: $locale, filters: { headline: { eq: $headline } }) { ...Whole }
      } ${wholeStory}`,
      { locale, headline: expected.headline },
    );
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ articles: [expected] });
  });

  test('gets every story of the edition, counted, each with the other languages', async () => {
    const answer = await reader.graphql(
      `query ($locale: I18NLocaleCode) {
        articles_connection(locale: $locale, sort: "id") {
          pageInfo { total }
          nodes { headline localizations { locale } localizations_connection { nodes { locale } } }
        }
      }`,
      { locale },
    );
    const others = editionLocales.filter((code) => code !== locale).map((code) => ({ locale: code }));
    expect(dataOf(answer)).toEqual({
      articles_connection: {
        pageInfo: { total: 14 },
        nodes: publishedStories.map(({ headline }) => ({
          headline: headline[locale],
          localizations: expect.arrayContaining(others),
          localizations_connection: { nodes: expect.arrayContaining(others) },
        })),
      },
    });
  });
});

/** The differences between what REST and GraphQL say: names of components, values of enumerations, one alias above. */
function inGraphql({ body, translation, ...story }: ReturnType<typeof storyAsRead>) {
  return {
    ...story,
    ...(translation && { translation: { ...translation, method: translation.method.replaceAll('-', '_') } }),
    body: body.map((section) => {
      const { __component, ...fields } = section;
      const name = __component.replace('sections.', '');
      const __typename = `ComponentSections${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      if (!('provider' in section)) return { __typename, ...fields };
      const { url: address, provider, creditLine } = section;
      return { __typename, address, provider, creditLine };
    }),
  };
}
