import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { createAsyncVariable } from '../database/create-async-variable';

/** The condition of a write: the versions that it started from, or any (`*`). */
export interface IfMatch {
  tags: '*' | readonly string[];
  /** The versions that met it: a request that saves and publishes has changed them itself by the second step. */
  met: Set<string>;
}

/** A list of entity tags (RFC 9110, 8.8.3 and 13.1.1): quoted, perhaps weak, and empty elements between commas are allowed. */
const list =
  /^[\t ]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[\t ]*|(?=,))(?:,[\t ]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[\t ]*)?)*$/;
const oneTag = /(?:W\/)?"[^"]*"/g;

const given = createAsyncVariable<IfMatch | undefined>('If-Match');
const ofRequests = new WeakMap<object, IfMatch>();

/**
 * Reads the condition of the running write: the argument of a GraphQL mutation, otherwise the header `If-Match` of the request.
 *
 * @throws {ValidationError} where the value is no list of entity tags.
 */
export function findIfMatch(strapi: Core.Strapi): IfMatch | undefined {
  if (given.find()) return given.find();
  const request = strapi.requestContext.get();
  const header = request?.headers['if-match'];
  if (!request || header === undefined) return undefined;
  const known = ofRequests.get(request) ?? parseIfMatch(header);
  ofRequests.set(request, known);
  return known;
}

/** Runs a mutation with the condition that it was given as an argument. */
export function withIfMatch<T>(value: unknown, run: () => T): T {
  return typeof value === 'string' ? given.run(parseIfMatch(value), run) : run();
}

/**
 * Whether the condition names this tag. The comparison is strong: a weak tag stands for contents that need not be the same.
 */
export function namesTag({ tags }: IfMatch, tag: string): boolean {
  return tags === '*' || tags.includes(tag);
}

export function parseIfMatch(value: string): IfMatch {
  if (value.trim() === '*') return { tags: '*', met: new Set() };
  const tags = list.test(value) ? (value.match(oneTag) ?? []) : [];
  if (tags.length === 0) {
    throw new errors.ValidationError(
      'If-Match must be * or a list of quoted entity tags, as an answer’s ETag gives them.',
    );
  }
  return { tags, met: new Set() };
}
