import type { Newsrooms } from '../newsrooms';
import type { BenchOptions } from '../options';
import type { Outcome } from '../report/finding';

/** One of the things the bench measures. */
export interface Measurement {
  name: string;
  run(newsrooms: Newsrooms, options: BenchOptions): Promise<Outcome>;
}
