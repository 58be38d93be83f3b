import { z } from 'zod';

const attributeName = z.string().min(1);

/**
 * Which attribute plays which part in attribution and translation, for a content type or a component. A part that a type
 * does not have is left out, and the rules about it are silent there.
 */
export const attributionParts = z.strictObject({
  /** Relation to whoever signs. */
  byline: attributeName.optional(),
  /** Component that says who translated this version, and how. */
  translationCredit: attributeName.optional(),
  /** In a translation credit: relation to the translators, and the enumeration of the method. */
  translators: attributeName.optional(),
  method: attributeName.optional(),
  /** Relation to the lead picture. */
  illustration: attributeName.optional(),
  /** Relation to the sources of the whole story; in a statement, to whoever made the claim. */
  sources: attributeName.optional(),
  statementSource: attributeName.optional(),
  /** Repeatable component of corrections; in a correction, when it was made. */
  corrections: attributeName.optional(),
  correctedAt: attributeName.optional(),
  /** Of a person, desk, agency or source: what it is called. */
  name: attributeName.optional(),
  /** Of a picture or an embed: what must be printed with it, and until when it may be used. */
  caption: attributeName.optional(),
  altText: attributeName.optional(),
  creditLine: attributeName.optional(),
  rightsExpireAt: attributeName.optional(),
  /** Of a picture: its file, and what the file may say of itself beside the credit line. */
  image: attributeName.optional(),
  creator: attributeName.optional(),
  copyrightNotice: attributeName.optional(),
  usageTerms: attributeName.optional(),
  licenseUrl: attributeName.optional(),
});

export type AttributionParts = z.output<typeof attributionParts>;
