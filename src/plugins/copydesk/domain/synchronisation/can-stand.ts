import type { RelatedDocument } from '../document';
import type { Schema } from '../schema';
import type { Locale } from '../violation';

/**
 * Whether a version in a locale can point to a document: a version that readers see to what readers see in that locale, a
 * draft to what exists in it. Where the type is not localized, any of its rows will do.
 */
export function canStand(
  related: RelatedDocument | undefined,
  { localized }: Pick<Schema, 'localized'>,
  locale: Locale,
  forReaders: boolean,
): boolean {
  if (!related) return false;
  const locales = forReaders ? related.publishedLocales : Object.keys(related.versions);
  return localized ? locales.includes(locale) : locales.length > 0;
}
