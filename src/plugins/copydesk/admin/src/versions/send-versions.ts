import { readVersionRequest } from './read-address';
import { versionStore } from './version-store';

/**
 * Sends with every write of a form the version that it was opened with, and keeps the versions that answers carry. Strapi's
 * client of its API takes no headers from outside, so the browser's own `fetch`, which it calls, is wrapped; requests that are
 * not about a version pass untouched.
 *
 * @seam panel-requests
 */
export function sendVersions(browser: Pick<Window, 'fetch' | 'location'>, base: string): void {
  const send = browser.fetch.bind(browser);
  browser.fetch = async (input, init) => {
    const request = readRequest(browser, base, input, init);
    if (!request) return send(input, init);

    const tag = request.isWrite ? versionStore.find(request) : undefined;
    const headers = new Headers(init?.headers);
    if (tag !== undefined) headers.set('If-Match', tag);
    const response = await send(input, { ...init, headers });
    // A proxy that compresses an answer marks its tag as weak; the version is the same.
    const answered = response.ok ? response.headers.get('ETag')?.replace(/^W\//, '') : undefined;
    if (answered && !request.isCopy) versionStore.see(request, answered, request.isWrite);
    return response;
  };
}

function readRequest(
  { location }: Pick<Window, 'location'>,
  base: string,
  ...[input, init]: Parameters<typeof fetch>
): ReturnType<typeof readVersionRequest> {
  if (input instanceof Request) return undefined;
  const url = new URL(input, location.href);
  const server = new URL(base || '/', location.origin);
  const folder = server.pathname.replace(/\/$/, '');
  if (url.origin !== server.origin || !url.pathname.startsWith(`${folder}/`)) return undefined;
  url.pathname = url.pathname.slice(folder.length);
  return readVersionRequest(init?.method ?? 'GET', url);
}
