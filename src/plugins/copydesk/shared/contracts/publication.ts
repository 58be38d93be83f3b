import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';
import type { Violation } from '../../domain/violation';

/** Strapi's own permission to publish, needed for each document and locale of a publication. */
export const publishPermission = 'plugin::content-manager.explorer.publish';

/** `GET /copydesk/publication/:uid/:documentId`: what a publication would publish, and what would refuse it. */
export interface PublicationParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

export interface PublicationQuery {
  /** Separated by commas; every locale that exists when left out. */
  locales?: string;
  /** Publishes first what the document shows and readers cannot see yet. */
  with?: 'dependencies';
}

/** One version that would be published, and whether readers see an older one already. */
export interface PlannedLocale {
  locale: Locale;
  published: boolean;
}

export interface PlannedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
  typeName: string;
  title: string;
  locales: PlannedLocale[];
}

export interface PublicationPlan {
  /** In the order of publication: what is shown before what shows it. */
  documents: PlannedDocument[];
  /** The errors with which the publication would be refused; `target` names the document if it is another one. */
  refusals: Violation[];
}

/** `POST` on the same path publishes, all or nothing. */
export interface PublicationRequest {
  locales?: Locale[];
  with?: 'dependencies';
}

export interface PublicationResponse {
  data: PublicationPlan;
}
