import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Schema, SchemaOf } from '../../../domain/schema';
import { modelOf } from '../strapi/model-of';

/** Reads content types and components out of Strapi's registries in the shape the pure rules understand. */
export function createSchemaReader(strapi: Core.Strapi): SchemaOf {
  const known = new Map<string, Schema>();
  return (uid) => {
    const schema = known.get(uid) ?? readSchema(strapi, uid);
    known.set(uid, schema);
    return schema;
  };
}

/** The same, answering `undefined` where there is no such content type or component. */
export function findSchema(strapi: Core.Strapi, uid: string): Schema | undefined {
  return Object.hasOwn(strapi.contentTypes, uid) || Object.hasOwn(strapi.components, uid)
    ? readSchema(strapi, uid)
    : undefined;
}

function readSchema(strapi: Core.Strapi, uid: string): Schema {
  const model = modelOf(strapi, uid);
  // A section may have been sent that is of no kind.
  if (!model) throw new errors.ValidationError(`There is no content type or component "${uid}"`);
  const { i18n } = (model.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return {
    uid,
    displayName: model.info.displayName,
    draftAndPublish:
      model.options !== undefined && 'draftAndPublish' in model.options && model.options.draftAndPublish === true,
    localized: i18n?.localized === true,
    attributes: model.attributes,
  };
}
