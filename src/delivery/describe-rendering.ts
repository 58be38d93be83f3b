import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { findSlugField } from '../plugins/copydesk/domain/slug/find-slug-field';
import { policyInForce } from '../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from './delivered-types';
import type { RenderingSettings } from './rendering/render-document';

/** The settings by which documents of this type are rendered now. */
export function describeRendering(strapi: Core.Strapi, uid: string): RenderingSettings {
  const { policy, schemaOf } = policyInForce(strapi);
  const type = deliveredTypes[uid];
  const slugField = findSlugField(schemaOf(uid));
  if (!type || !slugField) throw new Error(`Documents of “${uid}” are not delivered, or have no slug to be found by.`);
  const { contentTypes, parts, locales, sourceLocale } = policy();
  return {
    type,
    slugField: slugField.name,
    firstPublishedAt: contentTypes[uid]?.firstPublishedAtAttribute,
    places: { locales, defaultLocale: sourceLocale },
    siteUrl: readEnvironment(process.env).SITE_URL,
    schemaOf,
    partsOf: (name) => parts[name] ?? {},
    now: new Date(),
  };
}
