import type { Core, UID } from '@strapi/strapi';
import { deliveredTypes } from '../delivered-types';
import type { Question } from '../answering/question';

/** The paths of the REST API that the delivery answers. */
export interface DeliveryPaths {
  /** The path of a type, e.g. `/api/articles/`. */
  baseOf: (uid: string) => string;
  /** Reads the address of a request; undefined if it is not for the delivery. */
  read: (url: string) => Pick<Question, 'uid' | 'wants' | 'search' | 'base'> | undefined;
}

export function createDeliveryPaths(strapi: Core.Strapi): DeliveryPaths {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const bases = Object.keys(deliveredTypes).map((uid) => {
    const { pluralName } = strapi.contentType(uid as UID.ContentType).info;
    return { uid, base: `${prefix}/${pluralName}/` };
  });

  return {
    baseOf: (uid) => bases.find((one) => one.uid === uid)?.base ?? '',
    read(url) {
      // Koa says what is wrong with it.
      if (url.includes('%00')) return undefined;
      const found = bases.find(({ base }) => url.startsWith(base));
      if (!found) return undefined;
      const start = url.indexOf('?');
      const search = start === -1 ? '' : url.slice(start);
      const [what, name, ...more] = url.slice(found.base.length, start === -1 ? undefined : start).split('/');
      if (what === 'latest' && name === undefined) return { uid: found.uid, wants: 'latest', search, base: '' };
      const value = name === undefined || more.length > 0 ? undefined : decode(name);
      if (!value) return undefined;
      const base = `${found.base}${what}/`;
      if (what === 'by-slug') return { uid: found.uid, wants: { by: 'slug', slug: value }, search, base };
      if (what === 'by-id') return { uid: found.uid, wants: { by: 'id', documentId: value }, search, base };
      return undefined;
    },
  };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
