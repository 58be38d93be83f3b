/** How many characters the header fields that grow with content take together, with their names; below a proxy's usual 4 KB with all others. */
const mostGrowing = 1700;

/** How much of that `Link` may take; the languages of a document are in its body, too. */
const mostLink = 1000;

/** Stands for the keys of an answer that depends on more than its header fields can name. */
export const dependsOnMany = 'depends-on-many';

/** The header fields that grow with content. */
export interface GrowingHeaders {
  link: string;
  /** Space-separated. */
  tags: string;
}

/**
 * Bounds the header fields that grow with content, because proxies and clients refuse an answer whose header is too long. Of keys that
 * do not fit the first is kept, which is the answer's own (a document's id, or the name of a list), and {@link dependsOnMany}
 * takes the place of the others: whoever purges caches by key purges it with every change. A `Link` that does not fit is left out.
 */
export function boundHeaders({ link, tags }: GrowingHeaders): GrowingHeaders {
  const shortLink = link.length <= mostLink ? link : '';
  // The keys are sent twice, as `Surrogate-Key` and as `Cache-Tag`.
  const room = Math.floor((mostGrowing - shortLink.length) / 2);
  if (tags.length <= room) return { link: shortLink, tags };
  const [own = ''] = tags.split(' ', 1);
  return { link: shortLink, tags: `${own} ${dependsOnMany}` };
}
