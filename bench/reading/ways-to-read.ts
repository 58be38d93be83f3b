import type { Shot } from '../processes/load-generator';
import { articleBySlug, articlesBySlug } from './graphql-queries';
import type { Story } from './draw-stories';
import { writeQuery } from './write-query';

/** Where and how the same content is asked for. */
export interface WaysToRead {
  /** One story with all it shows and its siblings: by Copydesk's delivery, and by Strapi's own REST API. */
  bySlug: (story: Story) => Shot;
  bySlugInStrapi: (story: Story) => Shot;
  /** The same over GraphQL. */
  bySlugInGraphql: (story: Story) => Shot;
  bySlugInStrapisGraphql: (story: Story) => Shot;
  /** The twenty newest stories as list items. */
  latest: (story: Story) => Shot;
  latestInStrapi: (story: Story) => Shot;
}

/** @param populate what Strapi has to be asked for to show all that the delivery shows */
export function describeWays(populate: Readonly<Record<string, unknown>>): WaysToRead {
  const siblings = { localizations: { fields: ['slug', 'locale'] } };
  const whole = writeQuery({ populate: { ...populate, ...siblings } });
  const items = writeQuery({
    sort: 'firstPublishedAt:desc',
    pagination: { limit: 20, withCount: false },
    fields: ['headline', 'slug', 'lede', 'genre', 'firstPublishedAt'],
    populate: { dateline: true, authors: { fields: ['name'] }, illustration: { populate: { image: true } } },
  });
  return {
    bySlug: ({ slug, locale }) => ({ path: `/api/articles/by-slug/${slug}?locale=${locale}` }),
    bySlugInStrapi: ({ slug, locale }) => ({
      path: `/api/articles?locale=${locale}&filters[slug][$eq]=${slug}&pagination[withCount]=false&${whole}`,
    }),
    bySlugInGraphql: (story) => queryGraphql(articleBySlug, story),
    bySlugInStrapisGraphql: (story) => queryGraphql(articlesBySlug, story),
    latest: ({ locale }) => ({ path: `/api/articles/latest?locale=${locale}` }),
    latestInStrapi: ({ locale }) => ({ path: `/api/articles?locale=${locale}&${items}` }),
  };
}

function queryGraphql(query: string, variables: Story): Shot {
  return { path: '/graphql', body: { query, variables } };
}
