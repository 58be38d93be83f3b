import type { Core } from '@strapi/strapi';

/** A registry of Strapi, in which a part of a plugin can be extended before it is first used. */
export interface Registry {
  extend: <Original>(uid: string, change: (original: Original) => Original) => void;
}

/** Strapi's registry of services or of controllers. */
export function registryOf(strapi: Core.Strapi, kind: 'services' | 'controllers'): Registry {
  return strapi.get<Registry>(kind);
}
