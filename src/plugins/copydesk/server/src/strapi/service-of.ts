import type { Core, UID } from '@strapi/strapi';

/** A service of Strapi's own, described by the caller as far as it is called: Strapi has no types for these. */
export function serviceOf<Service>(strapi: Core.Strapi, uid: `${'admin' | 'plugin'}::${string}`): Service {
  return strapi.service(uid as UID.Service) as Service;
}
