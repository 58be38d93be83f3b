import type { VersionConflictDetails } from '../../../shared/contracts/version-conflict';

/** Reads a refusal of an older version out of an error; an error of another kind is none. */
export function readConflict(
  error: { name?: string; details?: object } | undefined,
): VersionConflictDetails | undefined {
  return error?.name === 'PreconditionFailedError' ? (error.details as VersionConflictDetails) : undefined;
}
