/**
 * A string of a certain kind. Two kinds do not mix, so a content type's uid cannot be given for a document's id; a plain string
 * is taken for either. A full brand would refuse that too, but then every literal, JSON value and database row would need a
 * cast to get in, and casts are where mistakes hide.
 */
type Kind<Name extends string> = string & { readonly __kind?: Name };

/** A locale code, e.g. `uk`. */
export type Locale = Kind<'Locale'>;

/** Strapi's identifier of a document, the same in all its locales. */
export type DocumentId = Kind<'DocumentId'>;

/** Strapi's name of a content type, e.g. `plugin::upload.file`. */
export type ContentTypeUid = Kind<'ContentTypeUid'>;
