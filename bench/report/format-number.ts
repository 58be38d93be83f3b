/** A number with three significant digits, and all the digits before the point: 0.0123, 1.23, 12.3, 12345. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return value.toFixed(0);
  return value.toPrecision(3);
}
