/** What both say of a story, as Strapi types it. */
const story = `
  documentId headline slug lede genre locale firstPublishedAt publishedAt
  dateline { place date }
  authors { name slug kind jobTitle photo { url } }
  illustration { caption altText creditLine kind image { url width height formats mime } }
  body {
    ... on ComponentSectionsText { heading content }
    ... on ComponentSectionsStatement { text url source { name kind url } }
    ... on ComponentSectionsQuote { quote: text speaker speakerRole }
    ... on ComponentSectionsFigure { illustration { caption altText creditLine kind image { url } } }
    ... on ComponentSectionsEmbed { address: url provider creditLine }
  }
  backgrounds { title slug body sources { name url } }
  sources { name kind url }
  corrections { kind note publishedAt }
  translation { method translators { name } }`;

/** The delivery's own query, with the siblings of the story. */
export const articleBySlug = `query ($slug: String!, $locale: I18NLocaleCode) {
  articleBySlug(slug: $slug, locale: $locale) { ${story} alternates { locale slug } }
}`;

/** Strapi's, for the same. */
export const articlesBySlug = `query ($slug: String!, $locale: I18NLocaleCode) {
  articles(filters: { slug: { eq: $slug } }, locale: $locale) { ${story} localizations { locale slug } }
}`;
