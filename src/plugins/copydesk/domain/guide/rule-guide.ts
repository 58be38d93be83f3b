import type { RelatedDocument, Row } from '../document';
import type { Locale } from '../ids';
import type { TypePolicy } from '../policy/policy';
import type { Finding, Use } from '../rule';
import type { RuleId } from '../violation';

/** What an editor and the author of a policy are shown of a rule, beside its docstring, its messages and its options. */
export interface RuleGuide {
  /** What the rule is about, in a few words. */
  title: string;
  /** What it asks of an editor. */
  asks: string;
  /** By name. They are the rule’s own table test: each yields exactly its findings. */
  examples: Readonly<Record<string, Example>>;
}

export type RuleGuides<Id extends RuleId = RuleId> = Readonly<Record<Id, RuleGuide>>;

/** A story of the example newsroom, written in Ukrainian and translated to English, and what the rule finds in it. */
export interface Example {
  /** What is special about it, in one line. */
  title: string;
  /** The story as it is now; the English version is assessed if there is one. A rule about an absence is given `absent` instead. */
  uk?: Row;
  en?: Row;
  absent?: Locale;
  /** What the story is to a document that is removed. */
  as?: Use['as'];
  /** The Ukrainian version as it was when it was translated, if it has changed since. */
  ukBefore?: Row;
  /** The Ukrainian version as readers see it, if it is out. */
  ukPublished?: Row;
  /** The other documents, in their languages. */
  related?: readonly RelatedDocument[];
  /** Options of the rule. */
  options?: Readonly<Record<string, unknown>>;
  /** Asks for a publication in these locales, under this policy for stories; `published` is what readers see already. */
  publish?: {
    locales: readonly Locale[];
    policy: Partial<Pick<TypePolicy, 'release' | 'staleTranslations'>>;
    published: readonly Locale[];
  };
  /** Exactly what the rule finds: nothing where the example is right. */
  finds: readonly Finding[];
}
