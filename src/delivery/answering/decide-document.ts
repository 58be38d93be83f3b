import type { DocumentRequest } from '../requests/read-request';
import { type ContentEncoding, compress } from '../rendering/compress';
import { replaceRequestedLocale } from '../rendering/live-body';
import type { Found } from './answer';
import type { DocumentRow } from './look-up-document';

/**
 * Decides what a reader gets who asked for one document:
 *
 * - the version in the first of the locales wanted that is published, under any of the document's present slugs;
 * - the present address, if the slug is a former one;
 * - 410 with the note, if the story was retracted;
 * - 404, if it is published in a locale that is wanted, and withheld there because it is out of policy: it may come back;
 * - 410, if the story is no longer published in any locale, or not in the locale of the slug and that locale is wanted;
 * - 404, if it is published in other locales only, which are named, or was never published.
 */
export function decideDocument(
  row: DocumentRow | undefined,
  request: DocumentRequest,
  encoding: ContentEncoding,
): Found | Promise<Found> {
  if (!row) return refuse(404, `There is nothing under ${nameAddress(request)}.`);
  const { locale: served } = row;
  if (served === null) return refuseAbsent(row, request);
  if (row.state === 'live' && row.is_present === false) return { kind: 'moved', slug: row.slug };

  const { etag, link, tags, body, packed, length } = row;
  const status = row.state === 'live' ? 200 : 410;
  const requested = row.state === 'live' ? (request.locales[0] ?? served) : served;
  const isServed = requested === served;
  const name = isServed ? etag : `${etag}-${requested}`;
  const write = (content: string | Buffer, suffix: string, counted?: number): Found => {
    return {
      kind: 'content',
      status,
      locale: served,
      link,
      tags,
      encoding,
      etag: name + suffix,
      body: content,
      length: counted,
    };
  };
  if (packed) return write(packed, `-${encoding}`);
  const plain = isServed ? (body ?? '') : replaceRequestedLocale(body ?? '', served, requested);
  if (encoding === 'identity') return write(plain, '', isServed ? length : undefined);
  return compress(plain, encoding).then((compressed) => write(compressed, `-${encoding}`));
}

function refuseAbsent({ slug_locale: home, elsewhere, withheld }: DocumentRow, request: DocumentRequest): Found {
  const asked = request.locales.length === 0 && home !== null ? [home] : request.locales;
  const details = { locales: elsewhere ?? [] };
  // What is withheld comes back once it is mended: it is not gone.
  const isWithheld = withheld?.some((locale) => asked.includes(locale));
  const isGone = elsewhere || withheld ? home !== null && asked.includes(home) : true;
  if (isGone && !isWithheld) {
    return refuse(410, `What stood under ${nameAddress(request)} has been withdrawn.`, details);
  }
  if (!elsewhere) return refuse(404, `${nameAddress(request)} cannot be read at the moment.`, details);
  const absence = isWithheld ? 'cannot be read' : 'is not published';
  const message = `${nameAddress(request)} ${absence} in ${asked.join(', ')}. It can be read in ${elsewhere.join(', ')}.`;
  return refuse(404, message, details);
}

function nameAddress({ address }: DocumentRequest): string {
  return `“${address.by === 'slug' ? address.slug : address.documentId}”`;
}

function refuse(status: 404 | 410, message: string, details: Readonly<Record<string, unknown>> = {}): Found {
  const name = status === 404 ? 'NotFoundError' : 'GoneError';
  return { kind: 'refused', refusal: { status, name, message, details } };
}
