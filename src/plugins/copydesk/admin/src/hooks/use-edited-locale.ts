import { useQueryParams } from '@strapi/admin/strapi-admin';
import type { Locale } from '../../../domain/ids';

interface Query {
  plugins?: { i18n?: { locale?: Locale } };
}

/** The locale in which a document is open: what the address says, otherwise what was loaded. */
export function useEditedLocale(document: object | undefined): Locale | undefined {
  const [{ query }] = useQueryParams<Query>();
  const loaded = document && 'locale' in document ? document.locale : undefined;
  return query.plugins?.i18n?.locale ?? (typeof loaded === 'string' ? loaded : undefined);
}
