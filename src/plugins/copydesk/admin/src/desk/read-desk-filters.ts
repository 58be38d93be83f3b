import type { DeskQuery } from '../../../shared/contracts/desk';

/** The filters of the desk as they are in the address. */
export type DeskFilters = Partial<Record<keyof DeskQuery, string>>;

const names = ['uid', 'locale', 'status', 'author', 'changedSince', 'q', 'page', 'pageSize'] as const;

/** Reads the filters from the address. Blank and unknown parameters are left out. */
export function readDeskFilters(query: Readonly<Record<string, unknown>>): DeskFilters {
  const said = names.flatMap((name) => {
    const value = query[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(said) as DeskFilters;
}
