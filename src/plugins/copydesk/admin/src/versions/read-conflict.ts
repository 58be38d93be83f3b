import type { VersionConflictDetails } from '../../../shared/contracts/version-conflict';

/** Reads a refusal of an older version out of an error, also of one that has been put into words; any other error is none. */
export function readConflict(error: { details?: object } | undefined): VersionConflictDetails | undefined {
  const details = error?.details;
  return details && 'changes' in details && 'version' in details ? (details as VersionConflictDetails) : undefined;
}
