import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measurements } from './measurements';
import { createNewsrooms } from './newsrooms';
import { type BenchOptions, parseOptions } from './options';
import { root } from './project';
import type { Outcome } from './report/finding';
import { chartOf } from './report/chart-of';
import { drawChart } from './report/draw-chart';
import { formatReport } from './report/format-report';

/** What surrounds a run: the server to make databases on, and where to log its progress. */
export interface BenchSurroundings {
  databaseUrl: string;
  log: (sentence: string) => void;
}

/**
 * Runs the measurements that the command line names, one after the other, and writes what they found as JSON, as a table in
 * Markdown and as a chart. Answers the table.
 */
export async function runBench(args: readonly string[], { databaseUrl, log }: BenchSurroundings): Promise<string> {
  const options = parseOptions(
    args,
    measurements.map(({ name }) => name),
  );
  const newsrooms = createNewsrooms({ databaseUrl, edition: options.edition, log });
  const abort = () => void newsrooms.close().then(() => process.exit(130));
  process.once('SIGINT', abort).once('SIGTERM', abort);

  const outcome: Outcome = { findings: [], figures: [], notes: [] };
  try {
    for (const measurement of measurements.filter(({ name }) => options.names.includes(name))) {
      log(`measuring ${measurement.name} …`);
      const { findings, figures, notes } = await measurement.run(newsrooms, options);
      await newsrooms.stop();
      outcome.findings.push(...findings);
      outcome.figures.push(...figures);
      outcome.notes.push(...notes);
    }
  } finally {
    await newsrooms.close();
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
  return writeResults(options, outcome);
}

function writeResults(options: BenchOptions, outcome: Outcome): string {
  const at = new Date().toISOString();
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, memory: os.totalmem(), node: process.version };
  const report = formatReport(outcome);
  const folder = path.resolve(root, options.results);
  mkdirSync(folder, { recursive: true });
  const write = (extension: string, content: string) =>
    writeFileSync(path.join(folder, `${at.replaceAll(':', '-')}.${extension}`), content);
  write('json', `${JSON.stringify({ at, machine, options, ...outcome }, null, 2)}\n`);
  write('md', `${report}\n`);
  write('svg', drawChart(chartOf(outcome)));
  return report;
}
