import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inputError } from '../limits/explain-refusal';
import { findUnstorable } from '../limits/find-unstorable';
import { leadsTo, readPlaces } from '../limits/request-path';

/** Refuses bodies that Strapi's handlers rely on not getting: none that could be read, a list for an object, text that cannot be stored. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { rest, graphql } = readPlaces(strapi);
  /** Where a body is an object; elsewhere Strapi takes lists too. */
  const takesObjects = [rest, '/content-manager'];
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { request } = context;
    const takesBody = ['POST', 'PUT', 'PATCH'].includes(context.method) && !leadsTo(context.path, graphql);
    if (takesBody && request.body === undefined) {
      if (hasContent(context)) throw inputError('request/unsupported-type');
      request.body = {};
    }
    const takesObject = takesBody && takesObjects.some((place) => leadsTo(context.path, place));
    if (takesObject && !isObject(request.body)) throw inputError('request/malformed-body');
    const path = findUnstorable(request.body);
    if (path !== undefined) throw inputError('input/unreadable-text', path);
    return next();
  };
};

function hasContent({ headers }: Context): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
