/** A figure in a text. */
export interface Figure {
  /** As the reader sees it: `86 600`, `2 pm`, `19 September`. */
  text: string;
  /**
   * What it may mean, for `14.00` may be a time or a number: numbers without separators (`86600`, `3.5`), times
   * (`14:00`), days of the year after ISO 8601 (`--09-19`). Two figures are equal if they may mean the same.
   */
  readings: readonly string[];
  /** What a laxer writer may have put instead: the day without its month, the full hour without its minutes. */
  loose?: string;
  /** May stand for a figure but need not be one: a Roman numeral. */
  isOptional?: true;
}
