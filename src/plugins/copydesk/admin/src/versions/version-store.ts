import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';

/** A version as the panel addresses it; a single type has no id, and without a locale the default is meant. */
export interface Address {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale;
}

const seen = new Map<string, string>();
const opened = new Map<string, { locale: Locale; tag: string | undefined }>();

const keyOf = ({ uid, documentId, locale }: Address) => JSON.stringify([uid, documentId, locale]);
const documentOf = ({ uid, documentId }: Pick<Address, 'uid' | 'documentId'>) => JSON.stringify([uid, documentId]);

/**
 * The versions that the server's answers carried, and those that forms were opened with. A form keeps the version that its text
 * comes from, whatever is fetched beside it later.
 */
export const versionStore = {
  /** Notes what an answer carried; `isOwn` if it answered a write of the form, which has that version from now on. */
  see(address: Address, tag: string, isOwn: boolean): void {
    seen.set(keyOf(address), tag);
    const form = opened.get(documentOf(address));
    if (isOwn && form?.locale === address.locale) form.tag = tag;
  },

  /** Notes that a form has taken on the text that was fetched last. */
  open(address: Address): void {
    opened.set(documentOf(address), { locale: address.locale, tag: seen.get(keyOf(address)) });
  },

  close(address: Address): void {
    opened.delete(documentOf(address));
  },

  /** The version that a write of the form starts from; of all languages (`*`) it is that of the one which is open. */
  find(address: Address): string | undefined {
    const form = opened.get(documentOf(address));
    return form && (address.locale === form.locale || address.locale === '*') ? form.tag : undefined;
  },
};
