/** A published version of a document, for a language switch and for search engines. */
export interface Alternate {
  locale: string;
  /** A language tag, or `x-default`. */
  hreflang: string;
  slug: string;
  url: string;
  /** Whether this is the version served. Always false for `x-default`, which is an address for search engines only. */
  current: boolean;
}

/** The published versions of a document, and what decides their order and addresses. */
export interface Places {
  /** The slugs of the published versions, by locale. */
  slugs: Readonly<Record<string, string>>;
  /** The newsroom's locales in its order. Others follow in alphabetical order. */
  locales: readonly string[];
  /** The newsroom's own locale, and the one in which the document was first written. */
  defaultLocale: string;
  sourceLocale: string;
  urlOf: (locale: string, slug: string) => string;
}

/**
 * Lists the published versions of a document, the served one among them, and `x-default`: the version in the newsroom's own
 * locale, otherwise in the source locale, otherwise the first. Only `current` depends on the version served, so all versions
 * point to each other and to themselves.
 */
export function listAlternates(places: Places, served: string): Alternate[] {
  const { slugs, locales, defaultLocale, sourceLocale, urlOf } = places;
  const order = [...locales, ...Object.keys(slugs).sort()];
  const published = [...new Set(order)].filter((locale) => locale in slugs);
  const fallback = [defaultLocale, sourceLocale, ...published].find((locale) => locale in slugs);

  const describe = (locale: string, hreflang: string): Alternate => {
    const slug = slugs[locale] ?? '';
    return { locale, hreflang, slug, url: urlOf(locale, slug), current: hreflang === served };
  };
  return [
    ...published.map((locale) => describe(locale, locale)),
    ...(fallback === undefined ? [] : [describe(fallback, 'x-default')]),
  ];
}
