import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';

export const localeUid = 'plugin::i18n.locale';

/** A locale as Strapi stores it. */
export interface StoredLocale {
  id: number;
  code: Locale;
  name: string;
}

/**
 * The part of the internationalisation plugin's service that the plugin calls or watches.
 *
 * @seam locale-service
 */
export interface LocaleService {
  find: () => Promise<StoredLocale[]>;
  findById: (id: unknown) => Promise<StoredLocale | null>;
  create: (locale: { code: Locale; name: string }) => Promise<unknown>;
  update: (where: { id: unknown }, updates: { code?: Locale; name?: string }) => Promise<unknown>;
  delete: (where: { id: unknown }) => Promise<unknown>;
  initDefaultLocale: () => Promise<void>;
}

/** Every locale that the policy names. */
export function listPolicyLocales(strapi: Core.Strapi): readonly Locale[] {
  const { locales, sourceLocale, contentTypes } = policyInForce(strapi).policy();
  return [...new Set([sourceLocale, ...locales, ...Object.values(contentTypes).flatMap((type) => type.locales ?? [])])];
}
