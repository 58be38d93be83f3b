import type { AttributeSchema } from '../schema';
import { isTextual } from '../translation/field-role';
import type { AttributionParts } from './parts';

/** What an attribute must be to play a part: without it the rules about that part would be silent, or never satisfied. */
export interface AttributeKind {
  /** Completes the sentence “it must be …”. */
  description: string;
  fits: (attribute: AttributeSchema) => boolean;
}

const isOneOf =
  (...types: string[]) =>
  ({ type }: AttributeSchema): boolean =>
    types.includes(type);

const ownRelation: AttributeKind = {
  description: 'a relation of its own, not the other end of one',
  fits: ({ type, mappedBy }) => type === 'relation' && mappedBy === undefined,
};
const text: AttributeKind = { description: 'text', fits: isTextual };
const choice: AttributeKind = { description: 'text or a choice', fits: isOneOf('string', 'text', 'enumeration') };

/** What each part must be. */
export const partKinds: Readonly<Record<keyof AttributionParts, AttributeKind>> = {
  byline: ownRelation,
  translationCredit: {
    description: 'a single component',
    fits: ({ type, repeatable }) => type === 'component' && repeatable !== true,
  },
  translators: ownRelation,
  method: choice,
  illustration: ownRelation,
  sources: ownRelation,
  statementSource: ownRelation,
  corrections: {
    description: 'a repeatable component',
    fits: ({ type, repeatable }) => type === 'component' && repeatable === true,
  },
  correctedAt: { description: 'a date with a time', fits: isOneOf('datetime', 'timestamp') },
  correctionKind: choice,
  correctionNote: text,
  name: text,
  caption: text,
  altText: text,
  creditLine: text,
  rightsExpireAt: { description: 'a date', fits: isOneOf('date', 'datetime', 'timestamp') },
  image: { description: 'one file', fits: ({ type, multiple }) => type === 'media' && multiple !== true },
  creator: text,
  copyrightNotice: text,
  usageTerms: text,
  licenseUrl: text,
};

/** What the attributes that a type’s policy names must be. */
export const namedKinds = {
  sourceLocaleAttribute: choice,
  firstPublishedAtAttribute: { description: 'a date with a time', fits: isOneOf('datetime', 'timestamp') },
} as const satisfies Readonly<Record<string, AttributeKind>>;
