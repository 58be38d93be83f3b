import { escapeIdentifier } from 'pg';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { findSlugField } from '../../../domain/slug/find-slug-field';
import { policyInForce } from '../policy/policy-in-force';
import { findStored } from '../strapi/stored-attribute';

/** The column that holds the slugs of a type, quoted; undefined if it has none. */
export function findSlugColumn(strapi: Core.Strapi, uid: ContentTypeUid): string | undefined {
  const name = findSlugField(policyInForce(strapi).schemaOf(uid))?.name;
  return name === undefined ? undefined : escapeIdentifier(findStored(strapi, uid, name).columnName ?? name);
}
