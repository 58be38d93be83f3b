const text = { type: 'string' };

export const sharedHeaders = {
  contentLanguage: { description: 'The language served.', schema: text, example: 'en' },
  vary: { description: 'What of the request the answer depends on.', schema: text, example: 'Accept-Language' },
  etag: { description: 'Strong; give it back as `If-None-Match`.', schema: text },
  cacheControl: {
    description: 'For how long a cache may keep the answer, and serve it while it fetches anew.',
    schema: text,
  },
  link: {
    description: 'The other languages, as `rel="alternate"` with `hreflang`; left out where it is long.',
    schema: text,
  },
  surrogateKey: {
    description:
      'The keys of all the answer depends on, for purging caches, space-separated; of an answer with more than fit, its own key and `depends-on-many`.',
    schema: text,
  },
  cacheTag: { description: 'The same keys, comma-separated.', schema: text },
  location: { description: 'The same question with the present slug.', schema: text },
  retryAfter: { description: 'After how many seconds to ask again.', schema: { type: 'integer', minimum: 1 } },
};

type HeaderName = keyof typeof sharedHeaders;

const names: Record<HeaderName, string> = {
  contentLanguage: 'Content-Language',
  vary: 'Vary',
  etag: 'ETag',
  cacheControl: 'Cache-Control',
  link: 'Link',
  surrogateKey: 'Surrogate-Key',
  cacheTag: 'Cache-Tag',
  location: 'Location',
  retryAfter: 'Retry-After',
};

/** The named headers, as a response of the document lists them. */
export function headerRefs(...wanted: HeaderName[]): Record<string, { $ref: string }> {
  return Object.fromEntries(wanted.map((name) => [names[name], { $ref: `#/components/headers/${name}` }]));
}
