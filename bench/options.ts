import { parseArgs } from 'node:util';

/** What a run of the bench measures, and how long. */
export interface BenchOptions {
  /** The measurements to run, by name. */
  names: readonly string[];
  /** Articles in the newsroom that everything is measured in, and in the large one that growth is measured against. */
  articles: number;
  many: number;
  /** How often each act that writes is repeated. */
  rounds: number;
  /** How often each server is measured, and for how many seconds. */
  series: number;
  seconds: number;
  /** The folder that the results are written to. */
  results: string;
  /** A database on the same server that holds the sample edition already: loading it is most of what a small run takes. */
  edition: string | undefined;
}

/** The command line names something that the bench does not have. */
export class BenchUsageError extends Error {
  override readonly name = 'BenchUsageError';
}

const sizes = { articles: 1_000, many: 50_000, rounds: 40, series: 5 };
const usualSeconds = 4;

/**
 * Reads the command line: names of measurements, all of them when none is given, and sizes as `--rounds=40`.
 *
 * @throws {BenchUsageError} saying what there is, when a name, an option or a number is not understood.
 */
export function parseOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const given = readArguments(args);
  const unknown = given.positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new BenchUsageError(`There is no measurement “${unknown.join('”, “')}”. There are: ${known.join(', ')}.`);
  }
  const size = (name: keyof typeof sizes) => {
    const value = Number(given.values[name] ?? sizes[name]);
    if (!Number.isInteger(value) || value < 1) throw new BenchUsageError(`--${name} must be a whole number from 1.`);
    return value;
  };
  return {
    names: given.positionals.length > 0 ? known.filter((name) => given.positionals.includes(name)) : known,
    articles: size('articles'),
    many: size('many'),
    rounds: size('rounds'),
    series: size('series'),
    seconds: readSeconds(given.values.seconds),
    results: given.values.results ?? 'bench/results',
    edition: given.values.edition,
  };
}

function readSeconds(given: string | undefined): number {
  const seconds = Number(given ?? usualSeconds);
  if (!(seconds > 0)) throw new BenchUsageError('--seconds must be a number above 0.');
  return seconds;
}

function readArguments(args: readonly string[]) {
  const option = { type: 'string' } as const;
  const options = {
    articles: option,
    many: option,
    rounds: option,
    series: option,
    seconds: option,
    results: option,
    edition: option,
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}
