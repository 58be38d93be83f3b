/** A figure in a text. */
export interface Figure {
  /** As the reader sees it: `86 600`, `450 млн`, `2 pm`, `19 September`. */
  text: string;
  /**
   * What it may mean, for `14.00` may be a time or a number. Two figures are equal if they may mean the same:
   *
   * - numbers with their sign, without separators and with their magnitude worked in (`86600`, `3.5`, `-15`, `450000000`);
   * - times (`14:00`), days of the year after ISO 8601 (`--09-19`), years (`2023 AD`), decades (`1990s`);
   * - what is no quantity, as it is written (`#2.10`, `#01001`);
   * - `hour 14` and `day 19` of a number that may be one, for a laxer writer.
   */
  readings: readonly string[];
  /** What a laxer writer may have put instead: the day without its month, the full hour without its minutes. */
  loose?: string;
  /** The figures that it is if it is not one: of a score `12:11`, of a sum `20 тис. 500`. All of them or none. */
  apart?: readonly Figure[];
  /** Stands in brackets behind another figure, with a unit of its own: what that figure is in other money or measures. */
  isConversion?: true;
}

/** The figures of a text, in the order in which they stand. */
export interface Figures {
  certain: readonly Figure[];
  /** What may be a figure. It is looked for only where a figure is missing in the other text. */
  possible: () => readonly Figure[];
}
