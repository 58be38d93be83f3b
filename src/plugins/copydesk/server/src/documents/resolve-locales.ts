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

const knownByCall = new WeakMap<object, Promise<KnownLocales>>();

/** Reads the same once for each call of the document service, since several of its middlewares need it. */
export function readKnownLocalesFor(strapi: Core.Strapi, context: object): Promise<KnownLocales> {
  const known = knownByCall.get(context) ?? readKnownLocales(strapi);
  knownByCall.set(context, known);
  return known;
}

/**
 * Lists the locales that a call means; `*` means those in `existing`.
 *
 * @throws {ValidationError} naming a locale that Strapi does not have: Strapi itself would create rows in it.
 */
export function resolveLocales(param: LocaleParam, existing: readonly Locale[], known: KnownLocales): Locale[] {
  const given = Array.isArray(param) ? param : [param];
  const requested = given.filter((locale): locale is Locale => typeof locale === 'string' && locale !== '');
  if (param === '*') return [...existing];

  const unknown = requested.filter((locale) => !known.all.includes(locale));
  if (unknown.length > 0) {
    throw new errors.ValidationError(
      `There is no locale “${unknown.join('”, “')}”. The locales are ${known.all.join(', ')}.`,
      { locale: unknown },
    );
  }
  return requested.length > 0 ? [...new Set(requested)] : [known.default];
}
