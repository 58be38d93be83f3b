import path from 'node:path';
import { collectCases, type JudgementCase } from '../judgement/judgement-cases';
import { type Agreement, measureRules } from '../judgement/measure-rules';
import { root } from '../project';
import type { Finding } from '../report/finding';
import type { Measurement } from './measurement';

/** The collections of texts: one that the rules were made with, and one that was written beside and is not tuned to. */
export const collections = {
  known: path.join(root, 'tests/fixtures/judgement'),
  'held out': path.join(root, 'tests/fixtures/judgement/held-out'),
} as const;

/** The least share of faults that is found, and of alarms that are right, in percent. */
const least: Readonly<Record<string, { precision: number; completeness: number }>> = {
  'translation/numbers-differ': { precision: 90, completeness: 96 },
  'translation/wrong-language': { precision: 96, completeness: 90 },
  'translation/links-differ': { precision: 90, completeness: 90 },
};

/** How well the rules that read texts agree with copy editors. It needs no newsroom. */
export const judgement: Measurement = {
  name: 'judgement',
  run() {
    const measured = Object.entries(collections).map(([name, folder]) => ({ name, cases: collectCases(folder) }));
    return Promise.resolve({
      findings: measured.flatMap(({ name, cases }) =>
        measureRules(cases).flatMap((agreement) => [
          describe(agreement, 'precision', name),
          describe(agreement, 'completeness', name),
        ]),
      ),
      figures: measured.flatMap(({ name, cases }) =>
        measureRules(cases).map(({ rule, faulty, missed, right, accused }) => ({
          table: `judgement, ${name}`,
          subject: rule,
          values: { faulty, missed, right, accused },
        })),
      ),
      notes: measured.flatMap(({ name, cases }) =>
        Object.entries(cases).flatMap(([rule, all]) => list(name, rule, all)),
      ),
    });
  },
};

function describe(agreement: Agreement, share: 'precision' | 'completeness', collection: string): Finding {
  const value = agreement[share];
  const target = least[agreement.rule]?.[share];
  return {
    measurement: 'judgement',
    what: `${share === 'precision' ? share : 'recall'} of ${agreement.rule}, ${collection}`,
    unit: '%',
    value: { median: value, low: value, high: value, count: agreement.faulty + agreement.right },
    ...(collection === 'known' && target !== undefined && { target: { atLeast: target } }),
  };
}

/** Every text that the rule and the editors disagree about. */
function list(collection: string, rule: string, cases: readonly JudgementCase[]): string[] {
  return cases
    .filter(({ isFaulty, isPointedOut }) => isFaulty !== isPointedOut)
    .map(({ text, isFaulty }) => `${collection}, ${rule}, ${isFaulty ? 'missed' : 'accused'}: ${text}`);
}
