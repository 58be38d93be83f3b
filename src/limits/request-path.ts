import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * The path of a request as the router compares it: capitals, and a slash at the end, make no difference to it. Nothing is decoded and no
 * dots are resolved, as the router does not either. Code that decides by a path asks here, or the same route has a spelling that is not
 * decided about.
 *
 * @param given Koa's `path`
 */
export function routedPath(given: string): string {
  const plain = given.toLowerCase();
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** Whether a request comes to a place, such as `/api`, or to what lies under it. */
export function leadsTo(given: string, place: string): boolean {
  return `${routedPath(given)}/`.startsWith(`${routedPath(place)}/`);
}

/** The path as files are looked up by it: decoded, and with its dots resolved; `undefined` where it cannot be decoded. */
export function servedPath(given: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(given)).toLowerCase();
  } catch {
    return undefined;
  }
}

/** Where this Strapi has the content API, over REST and over GraphQL. */
export function readPlaces(strapi: Core.Strapi): { rest: string; graphql: string } {
  return {
    rest: strapi.config.get<string>('api.rest.prefix', '/api'),
    graphql: strapi.config.get<string>('plugin::graphql.endpoint', '/graphql'),
  };
}
