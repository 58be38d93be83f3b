import type { JudgementCase } from './judgement-cases';

/** How well a rule agrees with copy editors. */
export interface Agreement {
  rule: string;
  /** Texts with a fault, and those of them that the rule does not point out. */
  faulty: number;
  missed: number;
  /** Texts without one, and those of them that it accuses. */
  right: number;
  accused: number;
  /** Of what it points out, the share that is faulty; of what is faulty, the share that it points out (its recall); in percent. */
  precision: number;
  completeness: number;
}

/** Measures how well each rule agrees with the verdicts. */
export function measureRules(cases: Readonly<Record<string, readonly JudgementCase[]>>): Agreement[] {
  return Object.entries(cases).map(([rule, all]) => {
    const faulty = all.filter(({ isFaulty }) => isFaulty);
    const right = all.filter(({ isFaulty }) => !isFaulty);
    const found = faulty.filter(({ isPointedOut }) => isPointedOut).length;
    const accused = right.filter(({ isPointedOut }) => isPointedOut).length;
    return {
      rule,
      faulty: faulty.length,
      missed: faulty.length - found,
      right: right.length,
      accused,
      precision: percentOf(found, found + accused),
      completeness: percentOf(found, faulty.length),
    };
  });
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
