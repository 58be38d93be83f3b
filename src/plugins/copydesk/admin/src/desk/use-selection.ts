import type { ListedDocument } from '../../../shared/contracts/desk';
import type { DeskType } from '../../../shared/contracts/types';
import { isPublishable } from './is-publishable';
import { keyOf } from './key-of';

export interface DeskEntriesProps {
  entries: readonly ListedDocument[];
  locales: readonly string[];
  types: readonly DeskType[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** What can be chosen for publication, and choosing it: one document, or all that are ready. */
export function useSelection({ entries, types, selected, onSelect }: DeskEntriesProps) {
  const typeOf = (entry: ListedDocument) => types.find(({ uid }) => uid === entry.uid);
  const canGoOut = (entry: ListedDocument) => isPublishable(entry, typeOf(entry)?.gated ?? false);
  const ready = entries.filter(canGoOut).map(keyOf);
  const isAll = ready.length > 0 && ready.every((key) => selected.has(key));
  const toggle = (key: string): void => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  return {
    all: { disabled: ready.length === 0, checked: isAll, onCheckedChange: () => onSelect(new Set(isAll ? [] : ready)) },
    /** What the row or card of a document is to know. */
    describe: (entry: ListedDocument) => ({
      typeName: typeOf(entry)?.name ?? entry.uid,
      isPublishable: canGoOut(entry),
      isSelected: selected.has(keyOf(entry)),
      onToggle: () => toggle(keyOf(entry)),
    }),
  };
}
