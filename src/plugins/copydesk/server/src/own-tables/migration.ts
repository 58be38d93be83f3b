/**
 * One step in the history of the plugin's own tables. A migration that has been released is never changed: databases have run
 * it. Each can be run again without harm, because all of them are when a table is lost.
 */
export interface Migration {
  /** A number that gives its place, and what it does: `0001-record-tables`. */
  name: string;
  statements: readonly string[];
}
