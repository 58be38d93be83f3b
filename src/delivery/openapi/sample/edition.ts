import type { EditionLocale } from '../../../../database/seeds/shapes';
import { formatSlug } from '../../../plugins/copydesk/domain/slug/format-slug';

/** The language of the examples, and when everything in them happened. */
export const locale: EditionLocale = 'en';
export const moment = '2024-08-20T09:00:00.000Z';

/** Looks like an id and is always the same. */
export const makeId = (key: string): string => Buffer.from(key).toString('hex').padEnd(24, '0').slice(0, 24);

export const slugOf = (words: string, code: EditionLocale = locale): string => formatSlug(words, code) ?? '';

/** What every document says of itself. */
export const document = (key: string) => ({
  id: 1,
  documentId: makeId(key),
  locale,
  createdAt: moment,
  updatedAt: moment,
  publishedAt: moment,
});

/** The seed of this key; there must be one. */
export function find<Seed extends { key: string }>(seeds: readonly Seed[], key: string): Seed {
  const found = seeds.find((one) => one.key === key);
  if (!found) throw new Error(`The sample edition has no “${key}”`);
  return found;
}

/** The published versions of a document, of which the one in the language of the examples is served. */
export function composeAlternates(titles: Readonly<Record<EditionLocale, string>>, folder = '') {
  const describe = (code: EditionLocale, hreflang: string) => {
    const slug = slugOf(titles[code], code);
    const url = `http://localhost:3000/${code}/${folder}${slug}`;
    return { locale: code, hreflang, slug, url, current: hreflang === locale };
  };
  return [describe('uk', 'uk'), describe('en', 'en'), describe('ru', 'ru'), describe('uk', 'x-default')];
}
