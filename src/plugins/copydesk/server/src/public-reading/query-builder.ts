/** A table that a query joins. */
export interface Join {
  alias: string;
  referencedTable?: string;
  on?: Record<string, unknown>;
}

/** Strapi's builder of one query, as far as conditions are added to it. */
export interface QueryBuilder {
  alias: string;
  state: {
    type: string;
    processed: boolean;
    select: unknown[];
    orderBy: { column?: string }[];
  };
  select: (columns: string) => QueryBuilder;
  where: (condition: object) => QueryBuilder;
  join: (join: Join) => QueryBuilder;
  processState: () => void;
  execute: (...options: unknown[]) => Promise<unknown>;
  shouldUseDeepSort: () => boolean;
  getKnexQuery: () => { from: (table: string) => object };
}

/** The kinds of queries that read rows or count them. */
export const readingQueries: ReadonlySet<string> = new Set(['select', 'count']);
