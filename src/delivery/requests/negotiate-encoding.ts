import Negotiator from 'negotiator';
import type { ContentEncoding } from '../rendering/compress';
import { memoizeTexts } from '../../plugins/copydesk/domain/memoize-texts';

/** The encodings that are stored, the smallest first. */
const prepared: ContentEncoding[] = ['br', 'gzip', 'identity'];

interface EncodingNegotiator {
  encoding: (available: string[], options: { preferred: string[] }) => string | undefined;
}

const negotiate = memoizeTexts((header): ContentEncoding => {
  // The published types do not know of `preferred` yet.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as unknown as EncodingNegotiator;
  return (negotiator.encoding(prepared, { preferred: prepared }) ?? 'identity') as ContentEncoding;
});

/** The encoding to answer in: the one the reader prefers, the smallest of several that are equally acceptable. */
export function negotiateEncoding(header: string | undefined): ContentEncoding {
  return header === undefined || header === '' ? 'identity' : negotiate(header);
}
