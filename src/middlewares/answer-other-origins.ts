import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { leadsTo, readPlaces } from '../limits/request-path';

const exposed = 'ETag, Link, Content-Language, Retry-After';
const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const headers = [
  'Accept',
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Apollo-Require-Preflight',
  'X-Apollo-Operation-Name',
].join(', ');
/** In seconds; as long as a browser keeps it. */
const preflightAge = '7200';

/**
 * Lets programs in browsers of other sites use the content API, without credentials: what is public is everybody's, and a token is sent
 * by a program that has it, never by a browser of itself. Answers are the same for every origin, so caches keep one for all.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  /** What programs in browsers of any site may use: the content API, and the pictures. The panel is used from its own origin alone. */
  const open = [...Object.values(readPlaces(strapi)), '/uploads'];
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    // What strapi::cors has put there.
    context.remove('Access-Control-Allow-Origin');
    context.remove('Vary');
    if (!open.some((place) => leadsTo(context.path, place))) return next();
    context.set('Access-Control-Allow-Origin', '*');
    const isPreflight = context.method === 'OPTIONS' && context.get('Access-Control-Request-Method') !== '';
    if (!isPreflight) {
      context.set('Access-Control-Expose-Headers', exposed);
      return next();
    }
    context.set({
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': headers,
      'Access-Control-Max-Age': preflightAge,
    });
    context.status = 204;
  };
};
