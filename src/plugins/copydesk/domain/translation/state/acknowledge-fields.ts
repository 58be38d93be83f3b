import type { Locale } from '../../ids';
import type { DocumentState, FieldRecord } from './document-state';
import { moveRecord } from './move-record';
import type { PairedField } from './pair-fields';
import type { SaveEvent } from './reconcile-state';

/** Records that the translation of these fields is still correct for the source as it is now. */
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
    return source ? { ...moveRecord(record, source), method: 'acknowledged', by, at, staleSince: null } : record;
  });
  return {
    ...state,
    translations: { ...state.translations, [locale]: { ...translation, fields: acknowledged } },
  };
}
