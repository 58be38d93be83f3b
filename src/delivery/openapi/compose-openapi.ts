import type { AnswerExamples } from './answers';
import { describePaths, type DescribedType } from './describe-paths';
import { sharedHeaders } from './headers';
import { sharedParameters } from './parameters';
import { sharedResponses } from './responses';
import { composeSchemas } from './schemas';

const articles: DescribedType = {
  plural: 'articles',
  singular: 'Article',
  one: 'article with everything that its page shows',
  answer: 'ArticleAnswer',
  list: 'LatestArticlesAnswer',
};

const backgrounds: DescribedType = {
  plural: 'backgrounds',
  singular: 'Background',
  one: 'background with its sources',
  answer: 'BackgroundAnswer',
  list: 'LatestBackgroundsAnswer',
};

/** The OpenAPI 3.1 document of the routes that frontends read. */
export function composeOpenApi(examples: AnswerExamples) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Copydesk: what readers get',
      version: '1.0.0',
      description:
        'One request, one language’s whole truth, and nothing unpublished. Nobody needs a token. Every route answers `HEAD` as it answers `GET`, without a body.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:1337/api', description: 'A newsroom started with `npm run quickstart`' }],
    security: [{}],
    tags: [
      { name: articles.plural, description: 'Stories as readers see them' },
      { name: backgrounds.plural, description: 'Explainers that are shown under many stories' },
    ],
    paths: { ...describePaths(articles, examples), ...describePaths(backgrounds, examples) },
    components: {
      schemas: composeSchemas(),
      parameters: sharedParameters,
      headers: sharedHeaders,
      responses: sharedResponses,
    },
  };
}
