import type { Core, UID } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';

type Params = Readonly<Record<string, unknown>>;

/** The document service of one content type, as far as the plugin calls it. */
export interface DocumentService {
  findMany: (params: Params) => Promise<Row[]>;
  findOne: (params: Params) => Promise<Row | null>;
  update: (params: Params & { documentId: DocumentId }) => Promise<Row | null>;
  publish: (params: Params & { documentId: DocumentId }) => Promise<{ entries: Row[] }>;
  unpublish: (params: Params & { documentId: DocumentId }) => Promise<{ entries: Row[] }>;
  delete: (params: Params & { documentId: DocumentId }) => Promise<unknown>;
  /** Replaces the components of a row; answers what the row has to refer to. */
  updateComponents: (row: Row, data: Params) => Promise<Record<string, unknown>>;
}

/** The document service of a content type whose uid is known only at run time: Strapi types those it was compiled with. */
export function documentsOf(strapi: Core.Strapi, uid: ContentTypeUid): DocumentService {
  return strapi.documents(uid as UID.ContentType) as unknown as DocumentService;
}
