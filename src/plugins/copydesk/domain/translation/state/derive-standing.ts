import type { RuleContext } from '../../rule';
import { correctionMissing } from '../correction-missing';
import type { TranslationStanding } from '../translation-standing';
import { pairFields, readSource } from './pair-fields';

/**
 * Derives how the assessed locale stands to its source, field by field: not there, the source itself, or a translation. One
 * that says less than the source is incomplete, whatever else it is; one that was made from another source, or lacks a
 * correction, is stale; any other is complete. A section of corrections that is not there yet is not counted as missing:
 * it makes the translation stale, and urgent. A translation whose source is gone is orphaned.
 */
export function deriveStanding(context: RuleContext): TranslationStanding {
  const { document, locale, sourceLocale, parts } = context;
  const total = readSource(context).filter(({ print }) => print !== '').length;
  const usual = { total, stale: 0, staleSince: null, urgent: false };
  const exists = document.versions[locale] !== undefined;
  if (!exists) return { ...usual, status: 'missing', translated: 0 };
  if (locale === sourceLocale) return { ...usual, status: 'source', translated: total };
  // Nothing of nothing is not complete.
  if (document.versions[sourceLocale] === undefined) return { ...usual, status: 'orphaned', translated: 0 };

  const pairs = pairFields(context);
  const stale = pairs.filter(({ status }) => status === 'stale');
  const isMissing = pairs.some(
    ({ status, source }) => status === 'missing' && source?.section?.list !== parts.corrections,
  );
  const urgent = correctionMissing.assess(context, {}).length > 0;
  const times = [
    ...stale.flatMap(({ record }) => record?.staleSince ?? []),
    ...(urgent ? [document.state?.translations[locale]?.urgentSince ?? []].flat() : []),
  ].sort();
  const isStale = stale.length > 0 || urgent;
  return {
    status: isMissing ? 'incomplete' : isStale ? 'stale' : 'complete',
    translated: pairs.filter(({ status }) => status === 'current').length,
    total,
    stale: stale.length,
    staleSince: times[0] ?? null,
    urgent,
  };
}
