/** An example of each key of a policy, and of the values that need one; a test reads each of them with `parsePolicy`. */
const base = { locales: ['uk', 'en'], sourceLocale: 'uk' } as const;
const article = 'api::article.article';

export const policyExamples: Readonly<Record<string, object>> = {
  'The smallest policy: stories in two languages, published together': {
    ...base,
    contentTypes: { [article]: {} },
    parts: { [article]: { byline: 'authors' } },
  },
  '`release: source-first`: the original may be published before its translations': {
    ...base,
    contentTypes: { [article]: { release: 'source-first' } },
  },
  '`release: independent`: each language by itself; a stale translation is a warning then': {
    ...base,
    contentTypes: { [article]: { release: 'independent' } },
  },
  '`release: together` with `staleTranslations: unpublished`: what a new original leaves behind is unpublished with it':
    {
      ...base,
      contentTypes: { [article]: { release: 'together', staleTranslations: 'unpublished' } },
    },
  '`staleTranslations: refused`: the original waits for the translations that readers see': {
    ...base,
    contentTypes: { [article]: { release: 'source-first', staleTranslations: 'refused' } },
  },
  '`staleTranslations: flagged`, the default: they stay published and are marked': {
    ...base,
    contentTypes: { [article]: { staleTranslations: 'flagged' } },
  },
  '`locales`, `sourceLocaleAttribute` and `firstPublishedAtAttribute` of one type': {
    ...base,
    contentTypes: {
      [article]: {
        locales: ['uk', 'en', 'ru'],
        sourceLocaleAttribute: 'sourceLocale',
        firstPublishedAtAttribute: 'firstPublishedAt',
      },
    },
  },
  '`withholdOutOfPolicy`: readers are kept from what is out without having been let out': {
    ...base,
    withholdOutOfPolicy: true,
    contentTypes: { [article]: {} },
  },
  '`waivers`: the translations follow within three days': {
    ...base,
    waivers: { longestDays: 3 },
    contentTypes: { [article]: {} },
  },
  '`roles`: a date that each language has for itself, a credit line that is equal in all': {
    ...base,
    contentTypes: { [article]: { roles: { firstPublishedAt: 'per-locale', 'body.creditLine': 'synchronised' } } },
  },
  '`rules`: one off for all types, one with the option `requiredWhen` for one type, one with `ignoreUpTo`': {
    ...base,
    rules: { 'attribution/illustration-missing': 'off' },
    contentTypes: {
      [article]: {
        rules: {
          'attribution/source-missing': ['error', { requiredWhen: { attribute: 'genre', values: ['news'] } }],
          'translation/numbers-differ': ['warn', { ignoreUpTo: 12 }],
        },
      },
    },
  },
  '`parts`: whose work a picture is, and until when it may be used (`rightsExpireAt`)': {
    ...base,
    contentTypes: { [article]: {} },
    parts: {
      [article]: { byline: 'authors', illustration: 'illustration', corrections: 'corrections' },
      'api::illustration.illustration': {
        caption: 'caption',
        altText: 'altText',
        creditLine: 'creditLine',
        rightsExpireAt: 'rightsExpireAt',
      },
      'editorial.correction': { correctedAt: 'publishedAt' },
    },
  },
};
