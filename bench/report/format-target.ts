import type { Target } from './finding';

/** Whether a median reaches its target; exactly reached is reached. */
export function reaches(median: number, target: Target): boolean {
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** A target as a reader of the table sees it. */
export function formatTarget(target: Target | undefined): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}
