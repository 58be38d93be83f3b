import type { ContentTypeUid, Locale } from '../../../domain/ids';
import type { PanelAbility } from '../current-request/find-panel-ability';

/** What a role of the panel may be allowed to do with the documents of a type, in some locales or in all. */
export type LocaleRight = 'create' | 'update' | 'publish' | 'delete';

/**
 * Lists those of the locales in which a role may not do something that it may do in others. A role without the right at all is
 * not meant: whether it may pass is decided by the door itself, which may have a permission of its own.
 *
 * @seam locale-conditions
 */
export function findForbiddenLocales(
  ability: PanelAbility,
  right: LocaleRight,
  uid: ContentTypeUid,
  locales: readonly Locale[],
): Locale[] {
  const rules = ability.rulesFor(`plugin::content-manager.explorer.${right}`, uid);
  if (rules.length === 0) return [];
  return locales.filter((locale) => !rules.some(({ conditions }) => allowsLocale(conditions, locale)));
}

/**
 * Whether the conditions of one permission leave a locale open. The internationalisation plugin adds `{ locale: { $in } }` to
 * what must all be true. Other conditions, such as “own entries”, are for Strapi to judge.
 */
function allowsLocale(conditions: unknown, locale: Locale): boolean {
  if (typeof conditions !== 'object' || conditions === null) return true;
  const { $and: parts, locale: allowed } = conditions as { $and?: unknown; locale?: unknown };
  const isNamed = typeof allowed === 'object' && allowed !== null && '$in' in allowed && Array.isArray(allowed.$in);
  if (isNamed && !(allowed.$in as unknown[]).includes(locale)) return false;
  return !Array.isArray(parts) || parts.every((part) => allowsLocale(part, locale));
}
