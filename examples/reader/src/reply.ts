import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Caching } from './newsroom/outcome';

/** The templates may differ after a restart, so what browsers keep is known by the start as well. */
const edition = Date.now().toString(36);

export type Page = HtmlEscapedString | Promise<HtmlEscapedString>;
type Status = 200 | 404 | 410 | 500 | 503;

/** Answers with a page that no cache may store. */
export async function replyWithPage(c: Context, page: Page, status: Status = 200): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  return c.html(`<!doctype html>${await page}`, status);
}

/** Answers with a page that may be kept for as long as the content it shows. */
export async function replyWithContent(c: Context, page: Page, caching: Caching): Promise<Response> {
  passCachingOn(c, caching);
  return c.html(`<!doctype html>${await page}`);
}

/** Answers that the page at hand is current. */
export function replyUnchanged(c: Context, caching: Caching): Response {
  passCachingOn(c, caching);
  return c.body(null, 304);
}

function passCachingOn(c: Context, { etag, cacheControl }: Caching): void {
  c.header('Cache-Control', cacheControl ?? 'no-cache');
  if (etag) c.header('ETag', etag.replace(/"$/, `.${edition}"`));
}

/** What the newsroom knows the content by, of which the browser has a page that these templates made. */
export function readContentTag(c: Context): string | undefined {
  const tag = c.req.header('If-None-Match');
  return tag?.endsWith(`.${edition}"`) ? tag.replace(`.${edition}"`, '"') : undefined;
}
