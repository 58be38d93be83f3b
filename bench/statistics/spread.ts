import { median, quantile } from './quantile';

/** Measured values in short: their median, and the bounds of their middle half. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  count: number;
}

export function describeSpread(values: readonly number[]): Spread {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    count: values.length,
  };
}

/** What was counted, not measured: as often as it was, always the same. */
export const exactly = (value: number, count: number): Spread => ({ median: value, low: value, high: value, count });
