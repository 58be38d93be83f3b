import type { Row } from '../../../domain/document';
import type { Locale } from '../../../domain/ids';
import { describeContent } from '../../../domain/version/describe-content';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { loadRows } from '../documents/load-versions';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { roleError } from '../policy/role-error';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { loadFieldAccess } from './load-field-access';

/**
 * Refuses a user of the panel to discard changes of a version in fields that the role may not write there: somebody else has written
 * them. Fields that all languages share are left to {@link synchroniseFieldsOnSave}, which gives up none that the user may not edit.
 */
export const refuseForbiddenDiscard = defineDocumentMiddleware(
  { name: 'refuseForbiddenDiscard', on: ['discardDraft'], types: 'covered' },
  (strapi) =>
    async ({ uid, key, params: { documentId, locale } }, next) => {
      if (!documentId || !findPanelAbility(strapi)) return next();
      const { schemaOf, policy } = policyInForce(strapi);
      const schema = schemaOf(uid);
      const rows = await loadRows(strapi, uid, documentId, 'only', schemaOf);
      const drafts = rows.filter(({ publishedAt }) => !publishedAt);
      const existing = drafts.map((row) => row.locale as Locale);
      const meant = schema.localized
        ? resolveLocales(locale, existing, await readKnownLocalesFor(strapi, key))
        : [null];

      const shared = Object.entries(schema.attributes).filter(
        ([, { pluginOptions }]) => schema.localized && pluginOptions?.i18n?.localized !== true,
      );
      // A publication writes it, and no form.
      const { firstPublishedAtAttribute = '' } = policy().contentTypes[uid] ?? {};
      const ignored = [...shared.map(([name]) => name), firstPublishedAtAttribute];
      const describe = (row: Row) => describeContent(row, schema, schemaOf, ignored);
      const mayEditField = await loadFieldAccess(strapi, uid, documentId);
      const forbidden = meant.flatMap((code) => {
        const isMeant = (row: Row) => !schema.localized || row.locale === code;
        const [draft, published] = [drafts.find(isMeant), rows.find((row) => row.publishedAt && isMeant(row))];
        if (!draft || !published) return [];
        const seen = describe(published);
        const changed = [...describe(draft)].flatMap(([name, text]) => (text === seen.get(name) ? [] : [name]));
        return changed.filter((name) => !mayEditField(draft, [name]));
      });
      if (forbidden.length === 0) return next();
      const names = [...new Set(forbidden)];
      const fields = names.map((name) => [{ uid, name }]);
      throw roleError(
        {
          key: 'refusal.discard',
          values: { type: { kind: 'type', uid, name: schema.displayName }, fields: { kind: 'fields', fields } },
        },
        { uid, documentId, locale: meant, fields: names },
      );
    },
);
