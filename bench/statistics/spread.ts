import { quantile } from './quantile';

/** Measured values in short: their median, and the bounds of their middle half. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  count: number;
}

export function describeSpread(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    count: values.length,
  };
}
