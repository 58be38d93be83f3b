import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { getDelivery } from '../get-delivery';
import { completeTranslation } from './answer-queries';
import { type Delivered, isDelivered, markDelivered, readDelivered } from './delivered';
import { loadDetails } from './load-details';

type CreateMiddleware = NonNullable<Nexus.core.PluginConfig['onCreateFieldResolver']>;
export type Middleware = NonNullable<ReturnType<CreateMiddleware>>;

/** What is in an object of the read model is answered from it; Strapi would ask the database for every relation. */
export const answerFromReadModel: Middleware = (parent, args, context, info, next) => {
  const found = isDelivered(parent) ? readDelivered(parent, info.fieldName, args) : undefined;
  return found ? found.value : next(parent, args, context, info);
};

/** The credit of a published version tells how it stands to its source, and does so of an original as well. */
export const answerCredit =
  (strapi: Core.Strapi, uid: string): Middleware =>
  async (parent, args, context, info, next) => {
    if (isDelivered(parent)) return answerFromReadModel(parent, args, context, info, next);
    const details = await findDetails(strapi, uid, parent, context);
    return details ? markDelivered(completeTranslation(details)) : next(parent, args, context, info);
  };

/** What the read model adds to a version that Strapi answers with. Of a draft it knows nothing. */
export async function findDetails(strapi: Core.Strapi, uid: string, parent: Delivered, context: object) {
  const { documentId, locale, publishedAt } = parent;
  if (!publishedAt) return null;
  const version = { uid, documentId: String(documentId), locale: String(locale) };
  return loadDetails(getDelivery(strapi).answerer.pool, context, version);
}
