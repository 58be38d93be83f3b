import type { Core } from '@strapi/strapi';
import { fillRequiredLists, isRequiredList } from '../../../domain/draft/fill-required-lists';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Lets a draft be saved without the sections that its type requires: Strapi would refuse it in words of its own, one field at a
 * time (“body must be defined.”). The gate finds what is empty, with everything else that is wrong.
 */
export const fillLists = defineDocumentMiddleware(
  { name: 'fillLists', on: ['create', 'update'], types: 'governed' },
  (strapi) => async (call, next) => {
    const { uid, action, params } = call;
    const { schemaOf } = policyInForce(strapi);
    const schema = schemaOf(uid);
    const data = params.data ?? {};
    const isLeftOut = Object.entries(schema.attributes).some(
      ([name, attribute]) => isRequiredList(attribute) && data[name] === undefined,
    );
    const [locale] = isLeftOut ? resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, call.key)) : [];
    const isNew = isLeftOut && (action === 'create' || !(await hasDraft(strapi, uid, params.documentId, locale)));
    call.change({ data: { ...fillRequiredLists(data, schema, schemaOf, isNew) } });
    return next();
  },
);

async function hasDraft(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId | undefined,
  locale: Locale | undefined,
): Promise<boolean> {
  return (await queryOf(strapi, uid).count({ where: { documentId, locale, publishedAt: null } })) > 0;
}
