import type { ArticleAnswer } from '../contract/article';
import type { LatestAnswer } from '../contract/latest';
import { sharedHeaders } from './headers';
import { parameterRef, sharedParameters } from './parameters';
import { answer, responseRefs, sharedResponses } from './responses';
import { composeSchemas } from './schemas';

/** Answers that the document shows as examples. */
export interface AnswerExamples {
  article: ArticleAnswer;
  latest: LatestAnswer;
}

/** The OpenAPI 3.1 document of the routes that frontends read. */
export function composeOpenApi(examples: AnswerExamples) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Copydesk: what readers get',
      version: '1.0.0',
      description:
        'One request, one language’s whole truth, and nothing unpublished. Nobody needs a token; `GET` alone is answered, and `HEAD`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:1337/api', description: 'A newsroom started with `npm run quickstart`' }],
    security: [{}],
    paths: {
      '/articles/by-slug/{slug}': {
        get: {
          operationId: 'getArticleBySlug',
          summary: 'One article with everything that its page shows',
          tags: ['articles'],
          parameters: [
            parameterRef('slug'),
            parameterRef('locale'),
            parameterRef('fallback'),
            parameterRef('acceptLanguage'),
            parameterRef('ifNoneMatch'),
          ],
          responses: {
            200: answer('The article.', 'ArticleAnswer', examples.article),
            ...responseRefs('moved', 'notModified', 'malformed', 'notFound', 'withdrawn', 'unavailable'),
          },
        },
      },
      '/articles/latest': {
        get: {
          operationId: 'getLatestArticles',
          summary: 'The newest articles of one language, page by page',
          tags: ['articles'],
          parameters: [
            parameterRef('locale'),
            parameterRef('limit'),
            parameterRef('before'),
            parameterRef('acceptLanguage'),
            parameterRef('ifNoneMatch'),
          ],
          responses: {
            200: answer('A page of the list, the newest first.', 'LatestAnswer', examples.latest),
            ...responseRefs('notModified', 'malformed', 'unavailable'),
          },
        },
      },
    },
    tags: [{ name: 'articles', description: 'Stories as readers see them' }],
    components: {
      schemas: composeSchemas(),
      parameters: sharedParameters,
      headers: sharedHeaders,
      responses: sharedResponses,
    },
  };
}
