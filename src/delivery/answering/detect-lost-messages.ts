/** How many changes of each kind have been committed. */
export type Count = ReadonlyMap<string, number>;

/**
 * Compares what the database says has been told with what was heard. A message that is on its way when the database is asked
 * is heard before it is asked again; one that is not by then is lost.
 */
export function createTally() {
  let heard = new Map<string, number>();
  let owed: Count = new Map();

  return {
    /** Begins anew: whatever was told before is no business of ours. */
    start(told: Count): void {
      heard = new Map(told);
      owed = told;
    },

    hear(kind: string, changes: number): void {
      heard.set(kind, Math.max(changes, heard.get(kind) ?? 0));
    },

    /** Takes what the database says now, and answers whether something it said the time before has still not been heard. */
    isShort(told: Count): boolean {
      const isShort = [...owed].some(([kind, changes]) => (heard.get(kind) ?? 0) < changes);
      owed = told;
      return isShort;
    },
  };
}
