/** One published version of a document, as a language switch and search engines need it. */
export interface Alternate {
  locale: string;
  /** A language tag, or `x-default`. */
  hreflang: string;
  slug: string;
  url: string;
  /** Whether this is the version served. Never of `x-default`, which is an address for search engines and no version. */
  current: boolean;
}

/** Where a document can be read: its published versions, and what decides their order and addresses. */
export interface Places {
  /** The slugs of the published versions, by locale. */
  slugs: Readonly<Record<string, string>>;
  /** The newsroom's locales; others follow by name. */
  locales: readonly string[];
  /** The newsroom's own locale, and the one the document was first written in. */
  defaultLocale: string;
  sourceLocale: string;
  urlOf: (locale: string, slug: string) => string;
}

/**
 * Lists the published versions of a document, the served one among them, and `x-default`: the version in the newsroom's own
 * locale, in the source locale where there is none, otherwise the first. The list is the same whichever version is served,
 * save for what is current, so all versions point to each other and to themselves.
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
