import type { Target } from './finding';

/** Whether a median reaches its target. Equal counts as reached. */
export function meetsTarget(median: number, target: Target): boolean {
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** A target as the table shows it. */
export function formatTarget(target: Target | undefined): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}
