import { type Alternate, type Locale, locales } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { languageNames } from '../words/words';

interface LanguageSwitchProps {
  context: SiteContext;
  /** Where each language's version of the page is; a language that is not here has none. */
  addresses: Partial<Record<Locale, string>>;
}

/** Leads to the versions that are published; says of the other languages that there is none. */
export function LanguageSwitch({ context, addresses }: LanguageSwitchProps) {
  return (
    <nav class="languages" aria-label={context.words.languages}>
      <ul>
        {locales.map((locale) => (
          <li>
            <Language locale={locale} address={addresses[locale]} context={context} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Language({ locale, address, context }: { locale: Locale; address?: string; context: SiteContext }) {
  const name = <span lang={locale}>{languageNames[locale]}</span>;
  if (!address) {
    return (
      <span class="absent">
        {name} <small>({context.words.absent})</small>
      </span>
    );
  }
  return (
    <a href={address} hreflang={locale} rel="alternate" aria-current={locale === context.locale ? 'page' : undefined}>
      {name}
    </a>
  );
}

/** Where this site shows a version of a document. */
export type AddressOf = (locale: Locale, slug: string) => string;

/** The pages of a document's versions on this site, one for each language that has one. */
export function listAddresses(alternates: readonly Alternate[], addressOf: AddressOf): Partial<Record<Locale, string>> {
  return Object.fromEntries(alternates.map(({ locale, slug }) => [locale, addressOf(locale, slug)]));
}

export const addressOfStory: AddressOf = (locale, slug) => `/${locale}/${encodeURIComponent(slug)}`;
export const addressOfBackground: AddressOf = (locale, slug) => `/${locale}/backgrounds/${encodeURIComponent(slug)}`;
