import { accepts } from 'hono/accepts';
import type { Context } from 'hono';
import { isLocale, type Locale } from './newsroom/content';

/** The site's own language. */
const defaultLocale: Locale = 'uk';

/** The language a browser likes best of those we have: `en-GB` counts as `en`; without any of ours, Ukrainian. */
export function negotiateLocale(context: Context): Locale {
  const best = accepts(context, {
    header: 'Accept-Language',
    supports: [],
    default: defaultLocale,
    match: (wanted, { default: otherwise }) =>
      wanted
        .filter(({ q }) => q > 0)
        .sort((one, other) => other.q - one.q)
        .map(({ type }) => toLocale(type))
        .find((locale) => locale !== undefined) ?? otherwise,
  });
  return toLocale(best) ?? defaultLocale;
}

/** The language of a tag such as `en-GB`, where it is one of ours; `ua`, the country, is taken for `uk`, the language. */
export function toLocale(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const code = language === 'ua' ? 'uk' : language;
  return isLocale(code) ? code : undefined;
}
