import type { Core } from '@strapi/strapi';

/**
 * Reads a parameter of the running request from its original URL, because the content manager removes parameters that it does
 * not know from the query. `null` without a request.
 */
export function readQuery(strapi: Core.Strapi, name: string): string | null {
  const request = strapi.requestContext.get();
  return request ? new URL(request.originalUrl, 'http://localhost').searchParams.get(name) : null;
}
