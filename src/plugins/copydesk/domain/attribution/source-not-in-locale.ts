import { collectReferences, type Reference } from '../collect-references';
import { defineRule, type RuleContext } from '../rule';
import { findUnnamed } from './find-unnamed';

/**
 * Every source can be named to the readers of this locale: those of the whole story, those of its statements, and any other
 * document of the same type that a section points to has a localization in it with a name that is not blank.
 *
 * Those that other versions name and this one cannot count too ({@link collectReferences}).
 */
export const sourceNotInLocale = defineRule({
  kind: 'version',
  id: 'attribution/source-not-in-locale',
  defaultLevel: 'error',
  messages: {
    absent: '{field}: the source “{who}” does not exist {locale}. Add that version of the source.',
    nameless: '{field}: the source “{who}” has no name {locale}. Fill it in.',
  },
  assess(context) {
    return findUnnamed(collectSources(context), context);
  },
});

/** Collects the sources of a version: of the whole story, of its statements, and whatever else of their type a section names. */
export function collectSources(context: RuleContext): Reference[] {
  const { parts, partsOf, schema } = context;
  const references = collectReferences(context);
  const playsSource = ({ owner, attribute }: { owner: string; attribute: string }) =>
    partsOf(owner).sources === attribute || partsOf(owner).statementSource === attribute;

  const listed = parts.sources === undefined ? undefined : schema.attributes[parts.sources]?.target;
  const sourceTypes = new Set([listed, ...references.filter(playsSource).map(({ uid }) => uid)]);
  const isInSection = ({ path }: { path: readonly unknown[] }) =>
    path.length > 1 && path[0] !== parts.translationCredit;

  return references.filter(
    (reference) => playsSource(reference) || (isInSection(reference) && sourceTypes.has(reference.uid)),
  );
}
