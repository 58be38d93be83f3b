import type { AnswerExamples } from './answers';
import { parameterRef, type sharedParameters } from './parameters';
import { answer, responseRefs } from './responses';

/** A type that readers get by slug, by id and as lists. */
export interface DescribedType {
  /** Its path under `/api`, and its tag. */
  plural: string;
  /** The name of one in operation ids. */
  singular: string;
  /** A description of one, for people. */
  one: string;
  answer: keyof AnswerExamples;
  list: keyof AnswerExamples;
}

/** The three routes of a delivered type. */
export function describePaths(type: DescribedType, examples: AnswerExamples) {
  const { plural, singular, one } = type;
  const document = (operationId: string, summary: string, address: keyof typeof sharedParameters) => ({
    get: {
      operationId,
      summary,
      tags: [plural],
      parameters: [address, 'locale', 'fallback', 'acceptLanguage', 'ifNoneMatch'].map(parameterRef),
      responses: {
        200: answer('What was asked for, in the language served.', type.answer, examples[type.answer]),
        ...(address === 'slug' && responseRefs('moved')),
        ...responseRefs('notModified', 'malformed', 'notFound', 'withdrawn', 'tooMany', 'unavailable'),
      },
    },
  });

  return {
    [`/${plural}/by-slug/{slug}`]: document(`get${singular}BySlug`, `One ${one} by its slug in any language`, 'slug'),
    [`/${plural}/by-id/{documentId}`]: document(`get${singular}ById`, `One ${one} by its id`, 'documentId'),
    [`/${plural}/latest`]: {
      get: {
        operationId: `getLatest${singular}s`,
        summary: `The newest ${plural} of one language, page by page`,
        tags: [plural],
        parameters: ['locale', 'limit', 'before', 'acceptLanguage', 'ifNoneMatch'].map(parameterRef),
        responses: {
          200: answer('A page of the list, the newest first.', type.list, examples[type.list]),
          ...responseRefs('notModified', 'malformed', 'tooMany', 'unavailable'),
        },
      },
    },
  };
}
