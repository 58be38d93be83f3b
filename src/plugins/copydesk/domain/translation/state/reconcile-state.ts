import type { Row } from '../../document';
import type { Locale } from '../../ids';
import type { RuleContext } from '../../rule';
import { correctionMissing } from '../correction-missing';
import type {
  DocumentState,
  FieldRecord,
  Signature,
  SourceField,
  TranslationMethod,
  TranslationState,
} from './document-state';
import { keepLineage } from './keep-lineage';
import { type KeyedField, toSourceField } from './key-fields';
import { moveRecord } from './move-record';
import { inLocale, isCorrectFor, isCorrectForPrint, isTypographyOf, pairFields, readSource } from './pair-fields';

/** What has just been done to a document. */
export interface SaveEvent {
  /** The locales that were saved; none where something else was, such as a picture that the document shows. */
  saved: readonly Locale[];
  /** The source was changed in a way that no translation has to follow. */
  minor: boolean;
  by: Signature | null;
  /** ISO 8601. */
  at: string;
  /** The versions as they were before, if that is known: a section that was moved and rewritten at once is known by its row. */
  formerly?: Readonly<Record<Locale, Row>>;
  /** How the version in a locale came about. */
  methodOf: (locale: Locale) => TranslationMethod;
}

/**
 * Brings the translation records of a document up to date after a save. `anyLocale` is the context of any locale of it.
 *
 * - A field of a translation that is new, or whose text has changed, was made from the source as it is now.
 * - A synchronised field changes in all locales at once, so its change counts as the translator’s only where that locale was
 *   saved.
 * - A minor change of the source moves along the translations that were current before it.
 * - So does a change of typography, whoever made it.
 * - A field that has not changed keeps its record, however often it is saved.
 * - Another source locale, or a source that was deleted and written again, starts the records afresh. If a translation lagged behind the
 *   former source, or lacked something of it, all that there is has to be confirmed beside the new one: it is not known which says more.
 */
export function reconcileState(
  anyLocale: RuleContext,
  before: DocumentState | undefined,
  event: SaveEvent,
): DocumentState {
  const { sourceLocale } = anyLocale;
  const isKnown = before?.sourceLocale === sourceLocale && (before.source.length > 0 || !anyLocale.source);
  const known = isKnown ? before : undefined;
  const isDoubtful = before !== undefined && before.sourceLocale !== sourceLocale && !isComplete(before);
  const context = {
    ...anyLocale,
    document: { ...anyLocale.document, state: known, ...(event.formerly && { formerly: event.formerly }) },
  };
  const locales = Object.keys(context.document.versions).filter((locale) => locale !== sourceLocale);
  if (!context.source) {
    const kept = locales.flatMap((locale) => {
      const state = known?.translations[locale];
      return state ? [[locale, state] as const] : [];
    });
    return { sourceLocale, source: known?.source ?? [], translations: Object.fromEntries(kept) };
  }

  const isMinor = event.minor && event.saved.includes(sourceLocale);
  const move = isMinor ? createMover(known?.source ?? [], readSource(context)) : (record: FieldRecord) => record;
  return {
    sourceLocale,
    source: keepLineage(known?.source ?? [], readSource(context).map(toSourceField), isMinor),
    translations: Object.fromEntries(
      locales.map((locale) => [locale, reconcileTranslation(inLocale(context, locale), move, event, isDoubtful)]),
    ),
  };
}

function reconcileTranslation(
  context: RuleContext,
  move: (record: FieldRecord) => FieldRecord,
  event: SaveEvent,
  isDoubtful: boolean,
): TranslationState {
  const fields = pairFields(context).flatMap(({ source, target, record }): FieldRecord[] => {
    // A section that the source never had is not a translation of anything.
    if (!target || target.print === '' || (!source && !record)) return [];
    const { key, path, print, shared, section, guess } = target;
    const isOwn =
      !record || (record.print !== print && (record.shared === shared || event.saved.includes(context.locale)));
    const made = isOwn
      ? stamp(isDoubtful ? unknownSource : source, event.methodOf(context.locale), event)
      : withoutGuess(follow(move(record), source));
    const standing = {
      ...made,
      ...(guess && { guess }),
      key,
      ...(section && { kind: section.kind }),
      path,
      print,
      shared,
    };
    const isStale = source !== undefined && source.print !== '' && !isCorrectFor(standing, source);
    return [{ ...standing, staleSince: isStale ? (standing.staleSince ?? event.at) : null }];
  });
  const isUrgent = correctionMissing.assess(context, {}).length > 0;
  return {
    fields,
    urgentSince: isUrgent ? (context.document.state?.translations[context.locale]?.urgentSince ?? event.at) : null,
  };
}

/** Whether every translation had all that the source had, as it said it last. */
function isComplete({ source, translations }: DocumentState): boolean {
  return Object.values(translations).every(({ fields }) => {
    const records = new Map(fields.map((record) => [record.key, record]));
    const isFollowed = ({ key, print }: SourceField) => {
      const record = records.get(key);
      return record !== undefined && isCorrectForPrint(record, print);
    };
    return source.filter(({ print }) => print !== '').every(isFollowed);
  });
}

/** What a translation was made from that has not been compared with its source yet: no text has this print. */
const unknownSource = { text: '', print: '?' };

function withoutGuess({ guess: _guess, ...record }: FieldRecord): FieldRecord {
  return record;
}

/** Keeps a record beside a source of which only the typography has changed. */
function follow(record: FieldRecord, source: KeyedField | undefined): FieldRecord {
  return source && isTypographyOf(record, source) ? moveRecord(record, source) : record;
}

type Making = Pick<FieldRecord, 'source' | 'earlier' | 'method' | 'by' | 'at' | 'staleSince'>;

function stamp(source: FieldRecord['source'] | undefined, method: TranslationMethod, { by, at }: SaveEvent): Making {
  const { text = '', print = '' } = source ?? {};
  return { source: { text, print }, earlier: [], method, by, at, staleSince: null };
}

function createMover(before: readonly SourceField[], now: readonly KeyedField[]) {
  const former = new Map(before.map(({ key, print }) => [key, print]));
  const present = new Map(now.map((field) => [field.key, field]));
  return (record: FieldRecord): FieldRecord => {
    const [print, source] = [former.get(record.key), present.get(record.key)];
    return print !== undefined && source && isCorrectForPrint(record, print) ? moveRecord(record, source) : record;
  };
}
