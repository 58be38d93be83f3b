import { errors } from '@strapi/utils';
import type { VersionConflictDetails } from '../../../shared/contracts/version-conflict';

/** The name by which programs know the refusal. */
export const conflictName = 'PreconditionFailedError';

/**
 * Refuses a write that started from an older version. Over REST it is answered with 412, to the panel with 409, over GraphQL with
 * the code `PRECONDITION_FAILED`.
 */
export class VersionConflict extends errors.ApplicationError<string, string, VersionConflictDetails> {
  /** @param isKnown whether a version of this document was named at all; nobody is blamed for a change since one that never was. */
  constructor(details: VersionConflictDetails, isKnown = true) {
    super(isKnown ? describeConflict(details) : describeUnknown(details), details);
    this.name = conflictName;
  }
}

function describeConflict({ fields, changedBy, changedAt, locale }: VersionConflictDetails): string {
  const what = fields.length > 0 ? `${fields.join(', ')}` : 'The version';
  const who = `${changedBy === null ? '' : ` by ${changedBy}`}${changedAt === null ? '' : ` at ${changedAt}`}`;
  return `${what}${locale === null ? '' : ` (${locale})`} changed${who}, after the version that this started from. Nothing was written.`;
}

function describeUnknown({ locale }: VersionConflictDetails): string {
  const what = locale === null ? 'this document' : `the ${locale} version of this document`;
  return `If-Match names no version that ${what} ever had. Read it again, and send the ETag of the answer. Nothing was written.`;
}
