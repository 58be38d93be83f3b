import { parseArgs } from 'node:util';

/** What a run of the fuzzer sends, and how. */
export interface FuzzOptions {
  requests: number;
  seed: number;
  /** How many requests are on their way at once. */
  concurrency: number;
  /** The number of the first request: with `--requests=1` one request of an earlier run is made again. */
  from: number;
  /** A database on the same server that holds the sample edition already: loading it is most of what a short run takes. */
  edition: string | undefined;
}

/** The command line asks for something that the fuzzer does not have. */
export class FuzzUsageError extends Error {
  override readonly name = 'FuzzUsageError';
}

const defaults = { requests: 10_000, seed: 1, concurrency: 8, from: 0 };

/**
 * Reads the command line, e.g. `--requests=100000 --seed=7`.
 *
 * @throws {FuzzUsageError} saying which option or number is not understood.
 */
export function parseOptions(args: readonly string[]): FuzzOptions {
  const option = { type: 'string' } as const;
  const options = { requests: option, seed: option, concurrency: option, from: option, edition: option };
  const values = readArguments(args, options);
  const count = (name: keyof typeof defaults, least: number) => {
    const value = Number(values[name] ?? defaults[name]);
    if (!Number.isSafeInteger(value) || value < least) {
      throw new FuzzUsageError(`--${name} must be a whole number from ${least}.`);
    }
    return value;
  };
  return {
    requests: count('requests', 1),
    seed: count('seed', 0),
    concurrency: count('concurrency', 1),
    from: count('from', 0),
    edition: values.edition,
  };
}

function readArguments(args: readonly string[], options: Record<string, { type: 'string' }>) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new FuzzUsageError(error instanceof Error ? error.message : String(error));
  }
}
