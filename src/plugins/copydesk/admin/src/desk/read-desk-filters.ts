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

/** The address with one filter set anew, or taken away; whoever filters begins at the first page again. */
export function setDeskFilter(filters: DeskFilters, name: keyof DeskQuery, value: string | undefined): DeskFilters {
  const { [name]: _former, page: _page, ...rest } = filters;
  return value === undefined || value === '' ? rest : { ...rest, [name]: value };
}
