import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inputError } from '../limits/explain-refusal';
import { findUnstorable } from '../limits/find-unstorable';

/** Where a body is an object; elsewhere Strapi takes lists too. */
const takesObjects = /^\/(api|content-manager)\//;

/** Refuses bodies that Strapi's handlers rely on not getting: none that could be read, a list for an object, text that cannot be stored. */
export default (_config: unknown, _context: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { request } = context;
    const takesBody = ['POST', 'PUT', 'PATCH'].includes(context.method) && context.path !== '/graphql';
    if (takesBody && request.body === undefined) {
      if (hasContent(context)) throw inputError('request/unsupported-type');
      request.body = {};
    }
    if (takesBody && takesObjects.test(context.path) && !isObject(request.body))
      throw inputError('request/malformed-body');
    const path = findUnstorable(request.body);
    if (path !== undefined) throw inputError('input/unreadable-text', path);
    return next();
  };

function hasContent({ headers }: Context): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
