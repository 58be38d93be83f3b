import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findSlugField, type SlugField } from '../../../domain/slug/find-slug-field';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { claimIfSeen, reserveSlug, type SettledSlug } from './claim-slugs';

/** What the document service answers a clone with. */
interface Clone {
  documentId: DocumentId;
  entries: Record<string, unknown>[];
}

/** A version as the database holds it, with the attributes that its slug is made of. */
type StoredVersion = Row & { id: number; locale: Locale };

/**
 * Gives every version of a clone a slug of its own, made of its own headline unless the call gives another than that of its
 * original: a copy was never out.
 */
export const fillSlugsOfClone = defineDocumentMiddleware(
  { name: 'fillSlugsOfClone', on: ['clone'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const schema = policyInForce(strapi).schemaOf(uid);
    const field = findSlugField(schema);
    if (!field) return next();

    return strapi.db.transaction(async () => {
      const wished = params.data?.[field.name];
      const taken = await listSlugs(strapi, uid, field, params.documentId);
      // Where there are no drafts Strapi would refuse the clone, for it starts with the slug of its original.
      if (!schema.draftAndPublish) call.change({ data: { ...params.data, [field.name]: null } });
      const clone = (await next()) as Clone;
      await claimIfSeen(
        strapi,
        uid,
        clone.documentId,
        await renameVersions(strapi, uid, field, clone, taken.has(wished) ? undefined : wished),
      );
      return clone;
    });
  },
);

/** The slugs of the original, which a form that was opened with its content sends along. */
async function listSlugs(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { name }: SlugField,
  documentId: DocumentId | undefined,
): Promise<ReadonlySet<unknown>> {
  if (documentId === undefined) return new Set();
  const rows = await queryOf<Row>(strapi, uid).findMany({ where: { documentId }, select: [name] });
  return new Set(rows.map((row) => row[name]));
}

/** Gives the versions slugs of their own, in the database and in what the call answers with, as far as it shows them. */
async function renameVersions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { name, target }: SlugField,
  { documentId, entries }: Clone,
  wished: unknown,
): Promise<SettledSlug[]> {
  const documents = queryOf<StoredVersion>(strapi, uid);
  const rows = await documents.findMany({ where: { documentId }, select: ['id', 'locale', name, target] });
  const settled: SettledSlug[] = [];
  for (const { id, locale, [target]: text } of rows) {
    const owner = { uid, locale, documentId };
    const own = await reserveSlug(strapi, { name, target }, owner, { slug: wished, text });
    await documents.update({ where: { id }, data: { [name]: own } });
    for (const entry of entries) if (entry.id === id && name in entry) entry[name] = own;
    settled.push({ locale, slug: own });
  }
  return settled;
}
