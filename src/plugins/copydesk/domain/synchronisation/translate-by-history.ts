import type { Row } from '../document';
import type { Locale } from '../ids';
import type { FieldPath } from '../violation';
import type { SynchronisationScope } from './synchronised-fields';
import { type KnownPairs, type PathTranslator, translateAcross, translateMoved } from './translate-path';

/** One version: its row, and the locale that it is in. */
export interface Version {
  locale: Locale;
  row: Row;
}

/** What a document was, for its versions as they are now to be compared. */
export interface History {
  /** Its versions as they were when they were last equal. */
  versions: Readonly<Record<Locale, Row>>;
  /** What was recorded then of the sections of two versions, for where these are not built alike. */
  recorded?: (from: Locale, to: Locale) => KnownPairs | undefined;
}

/**
 * Translates paths of one version into those of another by what they were: a section that was moved, or whose words were
 * changed, is still the counterpart of the section that it was before.
 */
export function translateByHistory(
  { versions, recorded }: History,
  from: Version,
  to: Version,
  scope: SynchronisationScope,
): PathTranslator {
  if (from.locale === to.locale) return translateMoved(from.row, to.row, scope);
  const [formerFrom, formerTo] = [versions[from.locale], versions[to.locale]];
  if (!formerFrom || !formerTo) return translateAcross(from.row, to.row, scope);
  const across = (one: Row, other: Row, locales: [Locale, Locale]) =>
    translateAcross(one, other, scope, { recorded: recorded?.(...locales) });
  const known: KnownPairs = {
    here: follow(
      translateMoved(formerTo, to.row, scope),
      across(formerFrom, formerTo, [from.locale, to.locale]),
      translateMoved(from.row, formerFrom, scope),
    ),
    there: follow(
      translateMoved(formerFrom, from.row, scope),
      across(formerTo, formerFrom, [to.locale, from.locale]),
      translateMoved(to.row, formerTo, scope),
    ),
  };
  return translateAcross(from.row, to.row, scope, { known });
}

/** Leads an entry back to what it was, over to what it was paired with, and on to what became of that. */
function follow(back: PathTranslator, over: PathTranslator, on: PathTranslator) {
  return (entry: FieldPath): FieldPath | 'gone' | undefined => {
    const former = back(entry);
    const counterpart = former && over(former);
    return counterpart && (on(counterpart) ?? 'gone');
  };
}
