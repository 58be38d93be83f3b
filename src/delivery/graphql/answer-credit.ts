import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { getDelivery } from '../get-delivery';
import { completeTranslation } from './answer-queries';
import { type Delivered, markDelivered } from './delivered';
import { loadDetails } from './load-details';

type CreateMiddleware = NonNullable<Nexus.core.PluginConfig['onCreateFieldResolver']>;
type Middleware = NonNullable<ReturnType<CreateMiddleware>>;

/** Adds the standing as a translation to the translation credit of a published version that Strapi answers with. An original has one too. */
export const answerCredit =
  (strapi: Core.Strapi, uid: string): Middleware =>
  async (parent: Delivered, args: unknown, context: object, info, next): Promise<unknown> => {
    const details = await findDetails(strapi, uid, parent, context);
    return details ? markDelivered(completeTranslation(details)) : next(parent, args, context, info);
  };

/** What the read model adds to a version that Strapi answers with: nothing to a draft. */
export async function findDetails(strapi: Core.Strapi, uid: string, parent: Delivered, context: object) {
  const { documentId, locale, publishedAt } = parent;
  if (!publishedAt) return null;
  const version = { uid, documentId: String(documentId), locale: String(locale) };
  return loadDetails(getDelivery(strapi).answerer.pool, context, version);
}
