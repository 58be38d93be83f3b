import type { Address } from './version-store';

/** A request for one version of a document, or a write of it. */
export interface VersionRequest extends Address {
  isWrite: boolean;
  /** Whether it makes a copy: the answer's version is then that of another document. */
  isCopy?: true;
}

const contentManager =
  /^\/content-manager\/(?:single-types\/([^/]+)|collection-types\/([^/]+)\/((?!actions\/|actions$)[^/]+))(?:\/actions\/(publish|unpublish|discard))?$/;
const copying = /^\/content-manager\/collection-types\/([^/]+)\/(?:auto-)?clone\/([^/]+)$/;
const ownPublication = /^\/copydesk\/publication\/([^/]+)\/([^/]+)$/;

/**
 * Reads which version a request of the panel is about, from the routes of the content manager and the publication of all
 * languages; `undefined` for any other request, and for those of a new document.
 */
export function readVersionRequest(method: string, url: URL): VersionRequest | undefined {
  const locale = url.searchParams.get('locale') ?? '';
  const own = ownPublication.exec(url.pathname);
  if (own) {
    const [, uid = '', documentId = ''] = own;
    return method === 'POST' ? { uid, documentId, locale: '*', isWrite: true } : undefined;
  }
  const copy = copying.exec(url.pathname);
  if (copy) {
    const [, uid = '', documentId = ''] = copy;
    return method === 'POST' ? { uid, documentId, locale, isWrite: true, isCopy: true } : undefined;
  }
  const [found, single, uid = single, documentId = '', action] = contentManager.exec(url.pathname) ?? [];
  if (found === undefined || uid === undefined) return undefined;
  const isWrite = action === undefined ? method === 'PUT' || method === 'DELETE' : method === 'POST';
  const isRead = action === undefined && method === 'GET';
  return isWrite || isRead ? { uid, documentId, locale, isWrite } : undefined;
}
