import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { AttributeSchema } from '../../../domain/schema';
import { isFieldWordless } from '../../../domain/translation/reader-text';
import { isBlocking } from '../../../domain/violation';
import { loadLabels } from '../documents/load-labels';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { findUses } from './find-uses';
import { summariseUses } from './refuse-uses';

/** What must be shown wherever a document is. */
const shown = ['name', 'caption', 'altText', 'creditLine', 'image'] as const;

/**
 * Refuses to empty what readers see of a document that has no drafts, such as the credit line of a picture in a published
 * story: what is saved there is public at once, and passes no gate. It looks at what was saved, whatever was asked for.
 */
export const refuseBlankingInUse = defineDocumentMiddleware(
  { name: 'refuseBlankingInUse', on: ['update'], types: 'covered' },
  (strapi) =>
    async ({ uid, params: { documentId } }, next) => {
      const { policy, schemaOf } = policyInForce(strapi);
      const parts = policy().parts[uid];
      const schema = schemaOf(uid);
      if (!parts || !documentId || schema.draftAndPublish) return next();

      const fields = shown.flatMap((part) => {
        const name = parts[part];
        const attribute = schema.attributes[name ?? ''];
        return name !== undefined && attribute ? [{ name, attribute }] : [];
      });
      const before = await loadShown(strapi, uid, documentId, fields);
      const saved = await next();
      const after = new Map((await loadShown(strapi, uid, documentId, fields)).map((row) => [row.id, row]));

      const emptied = fields.flatMap(({ name, attribute }) => {
        const isEmpty = (row: Row | undefined) => isFieldWordless(row?.[name], attribute);
        const isEmptied = (row: Row) => !isEmpty(row) && isEmpty(after.get(row.id));
        const locales = before.filter(isEmptied).map(({ locale }) => locale as Locale | null);
        return locales.length > 0 ? [{ name, locales }] : [];
      });
      if (emptied.length === 0) return saved;

      const locales = emptied.flatMap((field) => field.locales.filter((locale) => locale !== null));
      const uses = await findUses(strapi, {
        uid,
        documentId,
        locales: schema.localized ? [...new Set(locales)] : undefined,
      });
      if (!uses.listed.some(isBlocking)) return saved;
      const names = emptied.map(({ name }) => name);
      const labelled = names.map((name) => [{ uid, name }]);
      const violations = uses.listed.map((use) => ({ ...use, path: names.slice(0, 1), field: labelled[0] }));
      const summary = summariseUses(uses, 'refusal.emptied', { fields: { kind: 'fields', fields: labelled } });
      throw readinessError(strapi, violations, summary, await loadLabels(strapi, uid));
    },
);

/** The versions of a document with what must be shown of them. */
async function loadShown(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  fields: readonly { name: string; attribute: AttributeSchema }[],
): Promise<Row[]> {
  const isMedia = ({ attribute }: (typeof fields)[number]) => attribute.type === 'media';
  const media = fields.filter(isMedia).map(({ name }) => [name, { select: ['id'] }]);
  return queryOf<Row>(strapi, uid).findMany({
    where: { documentId },
    select: ['id', 'locale', ...fields.filter((field) => !isMedia(field)).map(({ name }) => name)],
    ...(media.length > 0 && { populate: Object.fromEntries(media) as object }),
  });
}
