import en from './en.json';
import ru from './ru.json';
import uk from './uk.json';

/** The words that explain one field to an editor. */
export interface FieldWord {
  label: string;
  /** One line: what the field is, what readers see of it, what breaks without it. */
  hint?: string;
}

/** Every name that this project gives to things in the panel, in one language. */
export interface FieldWords {
  /** Content types by display name, components by uid, categories of components by name. */
  names: Record<string, string>;
  /** Values of enumerations. */
  options: Record<string, string>;
  /** Attributes that Strapi gives to every content type. */
  common: Record<string, FieldWord>;
  /** Attributes by the uid of their content type or component. */
  fields: Record<string, Record<string, FieldWord>>;
}

export type PanelLanguage = 'en' | 'uk' | 'ru';

/** The words in every language of the panel. English defines which words there are, and the compiler checks the others. */
export const fieldWords: Record<PanelLanguage, FieldWords> = { en, uk, ru } satisfies Record<PanelLanguage, typeof en>;

/** The words for the attributes of one content type or component. */
export function findWords(words: FieldWords, uid: string): Record<string, FieldWord> {
  return isContentType(uid) ? { ...words.common, ...words.fields[uid] } : { ...words.fields[uid] };
}

/** A content type is `api::article.article`, a component is `sections.text`. */
export function isContentType(uid: string): boolean {
  return uid.includes('::');
}
