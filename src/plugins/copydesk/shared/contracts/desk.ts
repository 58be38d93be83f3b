import type { countedStates } from '../../domain/desk/desk-states';
import type { DeskLocale } from '../../domain/desk/describe-desk-row';
import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';

/** The permission to see the desk: all documents of the types that the user may read, by urgency. */
export const deskPermission = 'plugin::copydesk.desk.read';

/** `GET /copydesk/desk`: every parameter narrows the list; left out, it does not. */
export interface DeskQuery {
  /** Content types; several are separated by commas. */
  uid?: string;
  /** Documents that have, or lack and need, this locale; with `status`, those in that state in it. */
  locale?: Locale;
  /**
   * `source`, `missing`, `incomplete`, `stale`, `complete`, `orphaned`; `urgent`, `waived`, `overdue`, `ready`, `debt`, `out-of-policy`,
   * `withdrawn`. Several: commas.
   */
  status?: string;
  /** The document id of an author. */
  author?: DocumentId;
  /** An ISO 8601 date or time: documents changed since. */
  changedSince?: string;
  /** Words of the title, in any locale. */
  q?: string;
  /** From 1. */
  page?: number;
  /** At most 100, by default 25. */
  pageSize?: number;
}

export type { DeskLocale };

export interface DeskWaiver {
  deadline: string;
  grantedBy: string;
  reason: string;
  overdue: boolean;
}

/** A document on the desk. Times are in ISO 8601. */
export interface ListedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
  /** In the source locale, else in any. */
  title: string;
  sourceLocale: Locale;
  /** Every locale that is required or exists. */
  locales: Record<Locale, DeskLocale>;
  /** Readers see something in it that violates the policy and that nobody has let out so. */
  outOfPolicy: boolean;
  /** It was let out, knowingly, with something wrong that readers saw before. */
  debt: boolean;
  /** A correction has not reached all published locales. */
  urgent: boolean;
  /** Its publication in all locales would be refused by nothing. */
  ready: boolean;
  /** It is withdrawn from readers, in all locales. */
  withdrawn: boolean;
  waiver: DeskWaiver | null;
  /** The last change of any of its drafts. */
  changedAt: string;
}

export interface DeskResponse {
  data: ListedDocument[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    /** Of all documents that the other filters leave, how many are in each state. */
    counts: Record<(typeof countedStates)[number], number>;
    /** How many documents are being assessed again, in the background: what the list says of them may be out of date. */
    due: number;
  };
}
