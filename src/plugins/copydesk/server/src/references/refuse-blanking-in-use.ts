import { isFieldWordless } from '../../../domain/translation/reader-text';
import { isBlocking } from '../../../domain/violation';
import { loadLabels } from '../documents/load-labels';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { findUses } from './find-uses';
import { summariseUses } from './refuse-uses';

/** What must be printed wherever a document is shown. */
const printed = ['name', 'caption', 'altText', 'creditLine'] as const;

/**
 * Refuses to empty what readers see of a document that has no drafts, such as the credit line of a picture in a published
 * story: what is saved there is public at once, and passes no gate.
 */
export const refuseBlankingInUse = defineDocumentMiddleware(
  { name: 'refuseBlankingInUse', on: ['update'] },
  (strapi) =>
    async ({ uid, key, params: { documentId, locale, data = {} } }, next) => {
      const { policy, schemaOf } = policyInForce(strapi);
      const parts = policy().parts[uid];
      if (!parts || !documentId || schemaOf(uid).draftAndPublish) return next();

      const emptied = printed.flatMap((part) => {
        const name = parts[part];
        const attribute = schemaOf(uid).attributes[name ?? ''];
        return name !== undefined && attribute && name in data && isFieldWordless(data[name], attribute) ? [name] : [];
      });
      if (emptied.length === 0) return next();

      // What all locales share is emptied in all of them.
      const { attributes, localized } = schemaOf(uid);
      const isShared = emptied.some((attribute) => attributes[attribute]?.pluginOptions?.i18n?.localized !== true);
      const locales =
        localized && !isShared ? resolveLocales(locale, [], await readKnownLocalesFor(strapi, key)) : undefined;
      const uses = await findUses(strapi, { uid, documentId, locales });
      if (uses.listed.some(isBlocking)) {
        const labelOf = await loadLabels(strapi, uid);
        const fields = emptied.map((name) => [{ uid, name }]);
        const violations = uses.listed.map((use) => ({ ...use, path: emptied.slice(0, 1), field: fields[0] }));
        const summary = summariseUses(uses, 'refusal.emptied', { fields: { kind: 'fields', fields } });
        throw readinessError(strapi, violations, summary, labelOf);
      }
      return next();
    },
);
