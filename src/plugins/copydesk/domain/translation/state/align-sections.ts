import { diffArrays } from 'diff';
import type { Fingerprint } from './fingerprint';

/** A section of a dynamic zone, or an entry of a repeatable component, as far as it can be recognised. */
export interface Section {
  kind: string;
  print: Fingerprint;
}

/** For each section as it is now: which of the others it is, by position; none if it is new. */
export type Alignment = (number | undefined)[];

/**
 * Finds which of the former sections each present one is: those that say the same, in order and then wherever they were
 * moved; then, between recognised neighbours, the next of the same kind, whose words were changed.
 */
export function alignSections(before: readonly Section[], now: readonly Section[]): Alignment {
  const alignment: Alignment = now.map(() => undefined);
  const [former, present] = [before, now].map((sections) => sections.map(({ kind, print }) => `${kind} ${print}`));

  let [there, here] = [0, 0];
  for (const { value, added, removed } of diffArrays(former ?? [], present ?? [])) {
    for (const _ of value) {
      if (!added && !removed) alignment[here] = there;
      if (!added) there += 1;
      if (!removed) here += 1;
    }
  }
  const used = new Set(alignment);
  present?.forEach((print, position) => {
    if (alignment[position] !== undefined) return;
    const moved = former?.findIndex((other, index) => other === print && !used.has(index)) ?? -1;
    if (moved === -1) return;
    alignment[position] = moved;
    used.add(moved);
  });
  return pairBetween(before, now, alignment);
}

/**
 * Completes an alignment: a section without a counterpart gets the first free one of its kind that is between the
 * counterparts of its neighbours.
 */
export function pairBetween(
  there: readonly { kind: string }[],
  here: readonly { kind: string }[],
  alignment: Alignment,
): Alignment {
  const paired = [...alignment];
  here.forEach(({ kind }, position) => {
    if (paired[position] !== undefined) return;
    const start = (paired.slice(0, position).findLast((index) => index !== undefined) ?? -1) + 1;
    const next = paired.slice(position + 1).find((index) => index !== undefined);
    const end = next === undefined || next < start ? there.length : next;
    const found = there.findIndex(
      (other, index) => index >= start && index < end && other.kind === kind && !paired.includes(index),
    );
    if (found !== -1) paired[position] = found;
  });
  return paired;
}
