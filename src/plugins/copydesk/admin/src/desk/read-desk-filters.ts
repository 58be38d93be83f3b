import type { DeskQuery } from '../../../shared/contracts/desk';

/** What the address of the desk says, as it stands there. */
export type DeskFilters = Partial<Record<keyof DeskQuery, string>>;

const names = ['uid', 'locale', 'status', 'author', 'changedSince', 'q', 'page', 'pageSize'] as const;

/** Reads the filters out of the address: what is blank, or no filter of the desk, is left out. */
export function readDeskFilters(query: Readonly<Record<string, unknown>>): DeskFilters {
  const said = names.flatMap((name) => {
    const value = query[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(said) as DeskFilters;
}
