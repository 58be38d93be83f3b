import type { Finding, Figures, Outcome } from './finding';
import { formatNumber } from './format-number';
import { formatTable } from './format-table';
import { formatTarget, reaches } from './format-target';

/** The whole report as Markdown: findings with their targets, then figures by measurement, then what they include. */
export function formatReport({ findings, figures, notes }: Outcome): string {
  const tables = [...new Set(figures.map(({ table }) => table))];
  return [
    formatFindings(findings),
    ...tables.map((title) =>
      formatFigures(
        title,
        figures.filter(({ table }) => table === title),
      ),
    ),
    notes.map((note) => `- ${note}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function formatFindings(findings: readonly Finding[]): string {
  const rows = findings.map(({ measurement, what, unit, reference, value, target }) => [
    !target ? '' : reaches(value.median, target) ? '✓' : '✗',
    measurement,
    what,
    reference ?? '',
    `${formatNumber(value.median)}${unit === 'times' ? ' ×' : ` ${unit}`}`,
    `${formatNumber(value.low)} – ${formatNumber(value.high)}`,
    String(value.count),
    formatTarget(target),
  ]);
  return formatTable(['', 'measured', 'what', 'beside', 'median', 'middle half', 'n', 'target'], rows);
}

function formatFigures(title: string, figures: readonly Figures[]): string {
  const columns = [...new Set(figures.flatMap(({ values }) => Object.keys(values)))];
  const rows = figures.map(({ subject, values }) => [
    subject,
    ...columns.map((column) => (values[column] === undefined ? '' : formatNumber(values[column]))),
  ]);
  return formatTable([title, ...columns], rows);
}
