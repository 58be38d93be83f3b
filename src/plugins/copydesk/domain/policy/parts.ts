import { z } from 'zod';

/**
 * Which attribute plays which part in attribution and translation, for a content type or a component. A part that a type
 * does not have is left out, and the rules about it are silent there.
 */
const part = (description: string) => z.string().min(1).optional().describe(description);

export const attributionParts = z.strictObject({
  byline: part('Relation to those who sign.'),
  translationCredit: part('Component that says who translated this version, and how.'),
  translators: part('In a translation credit: relation to the translators.'),
  method: part('In a translation credit: the choice of the method.'),
  illustration: part('Relation to the lead picture.'),
  sources: part('Relation to the sources of the whole story.'),
  statementSource: part('In a statement: relation to the source of the claim.'),
  corrections: part('Repeatable component of corrections.'),
  correctedAt: part('In a correction: when it was made.'),
  correctionKind: part('In a correction: the choice of its kind; `retraction` withdraws the document.'),
  correctionNote: part('In a correction: what was corrected, for readers.'),
  name: part('Of a person, desk, agency or source: what it is called.'),
  caption: part('Of a picture: its caption.'),
  altText: part('Of a picture: its alternative text.'),
  creditLine: part('Of a picture or an embed: the credit that must be printed with it.'),
  rightsExpireAt: part('Of a picture: until when it may be used. Left empty: for ever.'),
  image: part('Of a picture: its file.'),
  creator: part('Of a picture: its author, as its file may name one.'),
  copyrightNotice: part('Of a picture: the notice of copyright, as its file may have one.'),
  usageTerms: part('Of a picture: the terms of its use, as its file may have them.'),
  licenseUrl: part('Of a picture: the address of its licence, as its file may have one.'),
});

export type AttributionParts = z.output<typeof attributionParts>;
