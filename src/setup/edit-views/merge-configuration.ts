import type { FieldWord } from '../../field-words';
import type { ContentTypeView, EditView } from './edit-view';

/** What the content manager knows about one field of a form and of a list. */
export interface FieldConfiguration {
  edit: {
    label?: string;
    description?: string;
    placeholder?: string;
    visible?: boolean;
    editable?: boolean;
    mainField?: string;
  };
  list: { label?: string; searchable?: boolean; sortable?: boolean };
}

/** A configuration in the content manager's form. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldConfiguration>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/**
 * Merges a view and its words into a configuration.
 *
 * What the view does not mention stays as it is. Every field that can be edited is placed: one that the view leaves out follows
 * after the last row. A name that the type does not have is ignored.
 */
export function mergeConfiguration(
  current: Configuration,
  view: EditView | ContentTypeView,
  words: Readonly<Record<string, FieldWord>>,
): Configuration {
  return {
    settings: { ...current.settings, ...chooseSettings(view) },
    metadatas: mapEntries(current.metadatas, (field, name) => mergeField(field, name, view, words[name])),
    layouts: {
      list: 'list' in view ? view.list.filter((name) => name in current.metadatas) : current.layouts.list,
      edit: placeFields(view, current.metadatas),
    },
  };
}

function chooseSettings(view: EditView | ContentTypeView): Record<string, string> {
  return {
    ...(view.mainField !== undefined && { mainField: view.mainField }),
    ...('list' in view && { defaultSortBy: view.defaultSortBy, defaultSortOrder: view.defaultSortOrder }),
  };
}

function mergeField(
  { edit, list }: FieldConfiguration,
  name: string,
  view: EditView,
  word: FieldWord | undefined,
): FieldConfiguration {
  const title = view.relationTitles?.[name];
  return {
    edit: {
      ...edit,
      ...(word && { label: word.label, description: word.hint ?? '' }),
      ...(edit.visible && { editable: !view.readOnly?.includes(name) }),
      ...(title !== undefined && { mainField: title }),
    },
    list: { ...list, ...(word && { label: word.label }) },
  };
}

function placeFields(view: EditView, fields: Configuration['metadatas']): Configuration['layouts']['edit'] {
  const rows = view.edit
    .map((row) => row.filter(([name]) => name in fields).map(([name, size]) => ({ name, size })))
    .filter((row) => row.length > 0);
  const placed = new Set(rows.flat().map(({ name }) => name));
  const unplaced = Object.keys(fields).filter((name) => fields[name]?.edit.visible && !placed.has(name));
  // A full row is the one size that every type of field may have.
  return [...rows, ...unplaced.map((name) => [{ name, size: 12 }])];
}

function mapEntries<T>(entries: Record<string, T>, change: (value: T, name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, change(value, name)]));
}
