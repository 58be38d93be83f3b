import { type Row, readRelated } from '../document';
import type { AttributionParts } from '../policy/parts';
import type { SchemaOf } from '../schema';
import { hasWords } from '../text/says-something';

/** The kind of a correction that takes the whole document back. */
export const retraction = 'retraction';

/** Where a type holds its corrections, and what is read of each. */
export interface CorrectionAttributes {
  corrections: string;
  kind: string;
  note: string | undefined;
  time: string | undefined;
}

/** A correction that takes its document back, by everything that it says. */
export interface Retraction {
  /** When it was published, in ISO 8601; `null` if it is not dated. */
  time: string | null;
  /** Composed and trimmed; empty where it says nothing. */
  note: string;
}

/** Finds where a type holds its corrections; undefined if the policy names no attribute for them, or none for their kind. */
export function findCorrectionAttributes(
  uid: string,
  partsOf: (uid: string) => AttributionParts | undefined,
  schemaOf: SchemaOf,
): CorrectionAttributes | undefined {
  const corrections = partsOf(uid)?.corrections;
  if (corrections === undefined) return undefined;
  const { correctionKind, correctionNote, correctedAt } =
    partsOf(schemaOf(uid).attributes[corrections]?.component ?? '') ?? {};
  if (correctionKind === undefined) return undefined;
  return { corrections, kind: correctionKind, note: correctionNote, time: correctedAt };
}

/** Finds the corrections of a version that take the document back. */
export function findRetractions(version: Row | undefined, attributes: CorrectionAttributes): Retraction[] {
  const { corrections, kind, note, time } = attributes;
  return readRelated(version?.[corrections])
    .filter((correction) => correction[kind] === retraction)
    .map((correction) => ({
      time: readTime(time === undefined ? undefined : correction[time]),
      note: readNote(note === undefined ? undefined : correction[note]),
    }));
}

function readTime(time: unknown): string | null {
  if (typeof time !== 'string' && !(time instanceof Date)) return null;
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function readNote(note: unknown): string {
  return typeof note === 'string' && hasWords(note) ? note.normalize('NFC').trim() : '';
}
