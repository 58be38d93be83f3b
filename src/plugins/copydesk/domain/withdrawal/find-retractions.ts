import { type Row, readRelated } from '../document';
import type { AttributionParts } from '../policy/parts';
import type { SchemaOf } from '../schema';

/** The kind of a correction that takes the whole document back. */
export const retraction = 'retraction';

/** Where a type holds its corrections, and what is read of each. */
export interface CorrectionAttributes {
  corrections: string;
  kind: string;
  note: string | undefined;
  time: string | undefined;
}

/** A correction that takes its document back. */
export interface FoundRetraction {
  /** Identifies it in every locale: its time, otherwise its place in the list. */
  key: string;
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
export function findRetractions(version: Row | undefined, attributes: CorrectionAttributes): FoundRetraction[] {
  const { corrections, kind, note, time } = attributes;
  return readRelated(version?.[corrections]).flatMap((correction, position): FoundRetraction[] => {
    if (correction[kind] !== retraction) return [];
    const text = note === undefined ? undefined : correction[note];
    return [
      {
        key: readKey(time === undefined ? undefined : correction[time]) ?? String(position),
        note: typeof text === 'string' ? text.trim() : '',
      },
    ];
  });
}

function readKey(time: unknown): string | undefined {
  if (typeof time !== 'string' && !(time instanceof Date)) return undefined;
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
