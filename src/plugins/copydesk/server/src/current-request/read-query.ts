import type { Core } from '@strapi/strapi';

/**
 * Reads a parameter of the address that the running request was sent to, as it was sent: the content manager empties the
 * query of what it does not know. None where no request is running.
 */
export function readQuery(strapi: Core.Strapi, name: string): string | null {
  const request = strapi.requestContext.get();
  return request ? new URL(request.originalUrl, 'http://localhost').searchParams.get(name) : null;
}
