import { headerRefs } from './headers';
import type { AnswerName } from './answers';
import { refTo } from './schemas';

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: refTo('ErrorAnswer') } },
});

export const sharedResponses = {
  notModified: {
    description: 'The copy at hand is current.',
    headers: headerRefs('etag', 'cacheControl', 'vary'),
  },
  moved: {
    description: 'A former slug: `Location` leads to the present one.',
    headers: headerRefs('location', 'cacheControl'),
  },
  malformed: problem('A parameter is malformed, or asks for a language that the newsroom does not have.'),
  notFound: problem('There is nothing under this name, or nothing in the language wanted and those of `fallback`.'),
  withdrawn: problem(
    'It was published once and is not any more; of a story taken back the note of retraction says why.',
  ),
  tooMany: {
    ...problem('This client has read too much at a time. Requests with a token are not limited.'),
    headers: headerRefs('retryAfter'),
  },
  unavailable: {
    ...problem('The newsroom cannot answer at the moment; ask again soon.'),
    headers: headerRefs('retryAfter'),
  },
};

type ResponseName = keyof typeof sharedResponses;

const statuses: Record<ResponseName, number> = {
  moved: 301,
  notModified: 304,
  malformed: 400,
  notFound: 404,
  withdrawn: 410,
  tooMany: 429,
  unavailable: 503,
};

/** The named responses, by their status codes. */
export function responseRefs(...wanted: ResponseName[]): Record<string, { $ref: string }> {
  return Object.fromEntries(wanted.map((name) => [statuses[name], { $ref: `#/components/responses/${name}` }]));
}

/** An answer with content, and an example of it. */
export function answer(description: string, schema: AnswerName, example: unknown) {
  return {
    description,
    headers: headerRefs('contentLanguage', 'vary', 'etag', 'cacheControl', 'link', 'surrogateKey', 'cacheTag'),
    content: { 'application/json': { schema: refTo(schema), example } },
  };
}
