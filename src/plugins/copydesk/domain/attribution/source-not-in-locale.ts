import { collectReferences } from '../collect-references';
import { defineRule } from '../rule';
import { findUnnamed } from './find-unnamed';

/**
 * Every source can be named to the readers of this locale: those of the whole story, those of its statements, and any other
 * document of the same type that a section points to has a localization in it with a name that is not blank.
 *
 * In a translation, the source version's count too: Strapi drops the connection to a source that lacks the locale.
 */
export const sourceNotInLocale = defineRule({
  id: 'attribution/source-not-in-locale',
  defaultLevel: 'error',
  assess(context) {
    const { parts, partsOf, schema } = context;
    const references = collectReferences(context);
    const playsSource = ({ owner, attribute }: { owner: string; attribute: string }) =>
      partsOf(owner).sources === attribute || partsOf(owner).statementSource === attribute;

    const listed = parts.sources === undefined ? undefined : schema.attributes[parts.sources]?.target;
    const sourceTypes = new Set([listed, ...references.filter(playsSource).map(({ uid }) => uid)]);
    const isInSection = ({ path }: { path: readonly unknown[] }) =>
      path.length > 1 && path[0] !== parts.translationCredit;

    const sources = references.filter(
      (reference) => playsSource(reference) || (isInSection(reference) && sourceTypes.has(reference.uid)),
    );
    return findUnnamed(sources, context);
  },
});
