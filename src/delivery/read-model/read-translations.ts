import type { Core } from '@strapi/strapi';
import { type Entry, isEntry, readRelated } from '../../plugins/copydesk/domain/document';
import { measureTranslation } from '../../plugins/copydesk/domain/translation/translation-progress';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { getDesk } from '../../plugins/copydesk/server/src/get-desk';
import type { Translation } from '../rendering/translation';

/** How the published versions of a document stand to their source, by locale. */
export async function readTranslations(
  strapi: Core.Strapi,
  uid: string,
  _documentId: DocumentId,
  versions: Readonly<Record<string, Entry>>,
  sourceLocale: string,
): Promise<Record<string, Translation>> {
  const { policy, schemaOf, rolesOf } = getDesk(strapi);
  const creditName = policy().parts[uid]?.translationCredit;
  const document = { versions, sourceLocale, schema: schemaOf(uid), schemaOf, roles: rolesOf(uid) };
  return Object.fromEntries(
    Object.entries(versions).map(([locale, version]) => {
      const credit = creditName === undefined ? undefined : version[creditName];
      const { method, translators } = isEntry(credit) ? credit : {};
      return [
        locale,
        {
          ...measureTranslation(document, locale),
          stale: 0,
          staleSince: null,
          urgent: false,
          sourceLocale,
          method: typeof method === 'string' ? method : null,
          translators: readRelated(translators).map(({ documentId }) => String(documentId)),
        },
      ];
    }),
  );
}
