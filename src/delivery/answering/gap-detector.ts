/** How many changes of each kind have been committed. */
export type ChangeCounts = ReadonlyMap<string, number>;

/**
 * Detects lost messages by comparing the number of changes that the database has counted with the number that messages have
 * reported. A message may still be on its way when the database is asked, so it counts as lost if it has not arrived by the
 * next time.
 */
export function createGapDetector() {
  let received = new Map<string, number>();
  let expected: ChangeCounts = new Map();

  return {
    /** Starts from these counts: messages of earlier changes are not expected. */
    start(counts: ChangeCounts): void {
      received = new Map(counts);
      expected = counts;
    },

    /** Takes a message that reports how many changes of a kind there have been. */
    onMessage(kind: string, changes: number): void {
      received.set(kind, Math.max(changes, received.get(kind) ?? 0));
    },

    /** Takes the counts of now. Returns whether any change of the previous counts has still not been reported. */
    hasGap(counts: ChangeCounts): boolean {
      const hasGap = [...expected].some(([kind, changes]) => (received.get(kind) ?? 0) < changes);
      expected = counts;
      return hasGap;
    },
  };
}
