import type { RuleContext } from '../../rule';
import type { Locale } from '../../violation';
import { correctionMissing } from '../correction-missing';
import type {
  DocumentState,
  FieldRecord,
  Signature,
  SourceField,
  TranslationMethod,
  TranslationState,
} from './document-state';
import { type KeyedField, toSourceField } from './key-fields';
import { inLocale, type PairedField, pairFields, readSource, standsFor } from './pair-fields';

/** What has just been done to a document. */
export interface SaveEvent {
  /** The locales that were saved; none where something else was, such as a picture that the document shows. */
  saved: readonly Locale[];
  /** The source was changed in a way that no translation has to follow. */
  minor: boolean;
  by: Signature | null;
  /** ISO 8601. */
  at: string;
  /** How the version in a locale came about. */
  methodOf: (locale: Locale) => TranslationMethod;
}

/** How many sources a translation is remembered to have stood for. */
const remembered = 20;

/**
 * Brings what is remembered of a document up to what it says now. `judged` judges any locale of it.
 *
 * A field of a translation that says something else than before was made from the source as it stands; one that is there
 * for the first time likewise. What all locales share is carried from one to the others, so a change of it counts as the
 * translator's only where that locale was saved. A minor change moves along the translations that were current before it.
 * Whatever has not changed stays as it is remembered, however often it is saved. Another source
 * locale, or a source that was deleted and written anew, is a new beginning.
 */
export function reconcileState(judged: RuleContext, before: DocumentState | undefined, act: SaveEvent): DocumentState {
  const { sourceLocale } = judged;
  const isKnown = before?.sourceLocale === sourceLocale && (before.source.length > 0 || !judged.source);
  const known = isKnown ? before : undefined;
  const context = { ...judged, document: { ...judged.document, state: known } };
  const locales = Object.keys(context.document.versions).filter((locale) => locale !== sourceLocale);
  if (!context.source) {
    const kept = locales.flatMap((locale) => {
      const state = known?.translations[locale];
      return state ? [[locale, state] as const] : [];
    });
    return { sourceLocale, source: known?.source ?? [], translations: Object.fromEntries(kept) };
  }

  const isMinor = act.minor && act.saved.includes(sourceLocale);
  const move = isMinor ? createMover(known?.source ?? [], readSource(context)) : (record: FieldRecord) => record;
  return {
    sourceLocale,
    source: readSource(context).map(toSourceField),
    translations: Object.fromEntries(
      locales.map((locale) => [locale, reconcileTranslation(inLocale(context, locale), move, act)]),
    ),
  };
}

function reconcileTranslation(
  context: RuleContext,
  move: (record: FieldRecord) => FieldRecord,
  act: SaveEvent,
): TranslationState {
  const fields = pairFields(context).flatMap(({ source, target, record }): FieldRecord[] => {
    // A section that the source never had is nobody's translation.
    if (!target || target.print === '' || (!source && !record)) return [];
    const { key, path, print, shared, section } = target;
    const isOwn =
      !record || (record.print !== print && (record.shared === shared || act.saved.includes(context.locale)));
    const made = isOwn ? stamp(source, act.methodOf(context.locale), act) : move(record);
    const standing = { ...made, key, ...(section && { kind: section.kind }), path, print, shared };
    const isStale = source !== undefined && source.print !== '' && !standsFor(standing, source.print);
    return [{ ...standing, staleSince: isStale ? (standing.staleSince ?? act.at) : null }];
  });
  const isUrgent = correctionMissing.assess(context, {}).length > 0;
  return {
    fields,
    urgentSince: isUrgent ? (context.document.state?.translations[context.locale]?.urgentSince ?? act.at) : null,
  };
}

type Making = Pick<FieldRecord, 'source' | 'earlier' | 'method' | 'by' | 'at' | 'staleSince'>;

function stamp(source: KeyedField | undefined, method: TranslationMethod, { by, at }: SaveEvent): Making {
  const { text = '', print = '' } = source ?? {};
  return { source: { text, print }, earlier: [], method, by, at, staleSince: null };
}

function createMover(before: readonly SourceField[], now: readonly KeyedField[]) {
  const former = new Map(before.map(({ key, print }) => [key, print]));
  const present = new Map(now.map((field) => [field.key, field]));
  return (record: FieldRecord): FieldRecord => {
    const [print, source] = [former.get(record.key), present.get(record.key)];
    return print !== undefined && source && standsFor(record, print) ? moveTo(record, source) : record;
  };
}

function moveTo(record: FieldRecord, { text, print }: KeyedField): FieldRecord {
  if (record.source.print === print) return record;
  const earlier = [record.source.print, ...record.earlier.filter((other) => other !== print)];
  return { ...record, source: { text, print }, earlier: earlier.slice(0, remembered) };
}

/** Says of stale fields that the translation stands for the source as it is now. */
export function acknowledgeFields(
  state: DocumentState,
  locale: Locale,
  fields: readonly PairedField[],
  { by, at }: Pick<SaveEvent, 'by' | 'at'>,
): DocumentState {
  const present = new Map(fields.flatMap(({ source }) => (source ? [[source.key, source]] : [])));
  const translation = state.translations[locale] ?? { fields: [], urgentSince: null };
  const acknowledged = translation.fields.map((record): FieldRecord => {
    const source = present.get(record.key);
    return source ? { ...moveTo(record, source), method: 'acknowledged', by, at, staleSince: null } : record;
  });
  return {
    ...state,
    translations: { ...state.translations, [locale]: { ...translation, fields: acknowledged } },
  };
}

/**
 * What is remembered of what readers see, after a publication of some locales (none: after something was said of the drafts
 * alone): of these the draft’s books; of the others their own, and whatever the draft’s say of the very same text.
 */
export function derivePublishedState(
  draft: DocumentState,
  published: DocumentState | undefined,
  locales: readonly Locale[],
): DocumentState {
  const { sourceLocale } = draft;
  const known = published?.sourceLocale === sourceLocale ? published : undefined;
  const source = !known || locales.includes(sourceLocale) ? draft.source : known.source;
  const translations = Object.entries(draft.translations).map(([locale, drafted]): [Locale, TranslationState] => {
    const own = known?.translations[locale];
    return [locale, !own || locales.includes(locale) ? drafted : adopt(own, drafted)];
  });
  return { sourceLocale, source, translations: Object.fromEntries(translations) };
}

function adopt(own: TranslationState, drafted: TranslationState): TranslationState {
  const drafts = new Map(drafted.fields.map((record) => [record.key, record]));
  const fields = own.fields.map((record): FieldRecord => {
    const draft = drafts.get(record.key);
    if (!draft || draft.print !== record.print) return record;
    const stoodFor = new Set([record.source.print, ...draft.earlier, ...record.earlier]);
    const earlier = [...stoodFor].filter((print) => print !== draft.source.print);
    return { ...draft, path: record.path, earlier: earlier.slice(0, remembered), staleSince: record.staleSince };
  });
  return { ...own, fields };
}
