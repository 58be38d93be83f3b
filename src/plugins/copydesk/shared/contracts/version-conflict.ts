import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';

/** Who changed a field, and when. Nobody is named where code wrote, or something past the document service. */
export interface FieldChange {
  field: string;
  by: string | null;
  at: string | null;
}

/** `error.details` of a write that started from an older version. */
export interface VersionConflictDetails {
  uid: ContentTypeUid;
  documentId: DocumentId;
  /** `null` where the type is not localized. */
  locale: Locale | null;
  /** The last change of any of the fields. */
  changedBy: string | null;
  /** ISO 8601, in UTC. */
  changedAt: string | null;
  /** The names of the fields that differ from the version that the write started from. */
  fields: string[];
  changes: FieldChange[];
  /** The version as it is now, as an `ETag` gives it. */
  version: string;
}
