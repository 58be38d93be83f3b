import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Locale } from '../../../domain/ids';
import { serviceOf } from '../strapi/service-of';

/** A locale as the document service takes it: one, several, all (`*`), or the default when left out. */
export type LocaleParam = string | string[] | null | undefined;

/** The locales that this Strapi knows, and its default. */
export interface KnownLocales {
  all: readonly Locale[];
  default: Locale;
}

interface LocaleService {
  find: () => Promise<{ code: Locale }[]>;
  getDefaultLocale: () => Promise<Locale>;
}

/**
 * Reads them from Strapi.
 *
 * @seam locale-service
 */
export async function readKnownLocales(strapi: Core.Strapi): Promise<KnownLocales> {
  const { find, getDefaultLocale } = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales');
  const [all, fallback] = await Promise.all([find(), getDefaultLocale()]);
  return { all: all.map(({ code }) => code), default: fallback };
}

const asked = new WeakMap<object, Promise<KnownLocales>>();

/** The same for one call of the document service, whose middlewares all ask: it is looked up once. */
export function readKnownLocalesFor(strapi: Core.Strapi, context: object): Promise<KnownLocales> {
  const known = asked.get(context) ?? readKnownLocales(strapi);
  asked.set(context, known);
  return known;
}

/**
 * Spells out which locales a call means; `*` means those in `existing`, and stands alone.
 *
 * @throws {ValidationError} naming a locale that Strapi does not have: Strapi itself would create rows in it.
 */
export function resolveLocales(param: LocaleParam, existing: readonly Locale[], known: KnownLocales): Locale[] {
  const given = Array.isArray(param) ? param : [param];
  const asked = given.filter((locale): locale is Locale => typeof locale === 'string' && locale !== '');
  if (param === '*') return [...existing];

  const unknown = asked.filter((locale) => !known.all.includes(locale));
  if (unknown.length > 0) {
    throw new errors.ValidationError(
      `There is no locale “${unknown.join('”, “')}”. The locales are ${known.all.join(', ')}.`,
      { locale: unknown },
    );
  }
  return asked.length > 0 ? [...new Set(asked)] : [known.default];
}
