const locale = {
  name: 'locale',
  in: 'query',
  description:
    'The language wanted; `ua` is understood as `uk`. Without it `Accept-Language` decides; if that says nothing the newsroom has, a slug is answered in its own language, all else in Ukrainian.',
  schema: { type: 'string' },
  example: 'en',
};

const acceptLanguage = {
  name: 'Accept-Language',
  in: 'header',
  description: 'Asked only where there is no `locale`.',
  schema: { type: 'string' },
  example: 'en-GB,en;q=0.9,uk;q=0.5',
};

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of the copy at hand: while it is current, 304 comes back without a body.',
  schema: { type: 'string' },
};

const slug = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'The slug in any of its languages.',
  schema: { type: 'string' },
};

const documentId = { name: 'documentId', in: 'path', required: true, schema: { type: 'string' } };

const fallback = {
  name: 'fallback',
  in: 'query',
  description:
    'The languages to take instead, in this order, where the wanted one is not published; `none` (the default) takes no other.',
  schema: { type: 'string', default: 'none' },
  example: 'uk,ru',
};

const limit = {
  name: 'limit',
  in: 'query',
  description: 'How many at most.',
  schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
};

const before = {
  name: 'before',
  in: 'query',
  description: 'The `nextCursor` of the page before; without it, the newest.',
  schema: { type: 'string' },
};

export const sharedParameters = { locale, acceptLanguage, ifNoneMatch, slug, documentId, fallback, limit, before };

export const parameterRef = (name: string) => ({ $ref: `#/components/parameters/${name}` });
