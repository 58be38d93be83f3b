/** How many changes of each kind have been committed. */
export type Count = ReadonlyMap<string, number>;

/**
 * Compares what the database says has been told with what was heard. A message that is on its way when the database is asked
 * is heard before it is asked again; one that is not by then is lost.
 */
export function createGapDetector() {
  let received = new Map<string, number>();
  let expected: Count = new Map();

  return {
    /** Begins anew: whatever was told before is no business of ours. */
    start(told: Count): void {
      received = new Map(told);
      expected = told;
    },

    onMessage(kind: string, changes: number): void {
      received.set(kind, Math.max(changes, received.get(kind) ?? 0));
    },

    /** Takes what the database says now, and answers whether something it said the time before has still not been heard. */
    hasGap(told: Count): boolean {
      const isShort = [...expected].some(([kind, changes]) => (received.get(kind) ?? 0) < changes);
      expected = told;
      return isShort;
    },
  };
}
