import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import type { Signature } from '../../../domain/translation/state/document-state';
import { inLocale, pairFields } from '../../../domain/translation/state/pair-fields';
import { acknowledgeFields as acknowledge } from '../../../domain/translation/state/acknowledge-fields';
import type { AcknowledgeResponse } from '../../../shared/contracts/acknowledge';
import { findIfMatch } from '../versions/if-match';
import { readVersions } from '../versions/read-versions';
import { refuseUnlessMet } from '../versions/refuse-unless-met';
import { documentChanges } from '../writes/document-changes';
import { describeSourceContext } from './describe-source-context';
import { openTranslationRecord } from './open-translation-record';
import { selectFields } from './select-fields';

/**
 * Confirms that stale fields of a translation still hold for the source as it is now: those named by their paths, else all.
 * Fields of the published version that say the same are confirmed along with them. A condition of the request (`If-Match`) may
 * name the translation, its original, or both: what is confirmed is that the one stands for the other.
 *
 * @throws {VersionConflict} where another version is there than the request started from; {ValidationError} of a locale that is no translation, or of a field that the translation does not have.
 */
export async function acknowledgeFields(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locale: Locale,
  { fields, by }: { fields?: readonly string[]; by: Signature | null },
): Promise<AcknowledgeResponse['data']> {
  const changes = documentChanges(strapi);
  const answer = await changes.write(async () => {
    const record = await openTranslationRecord(strapi, uid, documentId);
    const context = inLocale(describeSourceContext(strapi, record.staged.draft), locale);
    const { document, sourceLocale } = context;
    if (locale === sourceLocale || !document.versions[locale] || !document.state) {
      throw new errors.ValidationError(`There is no translation in “${locale}” that could be acknowledged.`);
    }
    const condition = findIfMatch(strapi);
    if (condition) {
      const there = await readVersions(strapi, uid, documentId);
      await refuseUnlessMet(strapi, { uid, documentId, there, locales: [locale, sourceLocale] }, condition);
    }
    const selected = selectFields(pairFields(context), fields);
    const at = new Date().toISOString();
    const state = acknowledge(document.state, locale, selected, { by, at });
    await record.afterAcknowledgement(state, at);
    changes.note({ uid, documentId, isSeen: false });
    return {
      acknowledged: selected.map(({ target }) => target?.path.join('.') ?? ''),
      standing: deriveStanding({ ...context, document: { ...document, state } }),
    };
  });
  strapi.log.info(
    `copydesk: ${by?.name ?? 'code'} acknowledged ${answer.acknowledged.join(', ') || 'nothing'} of ${uid} ${documentId} in ${locale}`,
    { uid, documentId, locale, fields: answer.acknowledged, userId: by?.id },
  );
  return answer;
}
