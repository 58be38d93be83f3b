import type { ReleaseSnapshot } from '../document';
import type { Finding, RuleContext } from '../rule';
import { findUnchangedWords } from '../synchronisation/find-unchanged-words';
import { pairFields } from '../translation/state/pair-fields';
import { rolesOf } from '../translation/visit-fields';
import { keyOf } from '../translation/translated-fields';
import type { FieldPath } from '../violation';

/**
 * Finds where a translation would go out with words of a former text of the original under a source, or beside a picture, that came into the
 * original with other words. Where readers see these very words already, they keep what they see with them.
 */
export function findMisattributed(context: RuleContext, document: ReleaseSnapshot): Finding<'reference'>[] {
  const { version, locale, sourceLocale, schema, schemaOf } = context;
  const stale = pairFields(context).flatMap(({ status, target }) => (status === 'stale' && target ? [target] : []));
  const sectionOf = (path: FieldPath) => keyOf(path.slice(0, 2));
  const outdated = new Set(stale.filter(({ kind }) => kind === 'text').map(({ path }) => sectionOf(path)));
  const seen = document.publishedVersions[locale];
  const isSeen = seen && findUnchangedWords(seen, version, { schema, schemaOf, roles: rolesOf(context) });
  return stale
    .filter(({ kind, section, path }) => kind === 'reference' && section && outdated.has(sectionOf(path)))
    .filter(({ path }) => !isSeen?.(path))
    .map(({ path }) => ({
      path,
      message: 'reference',
      values: { source: { kind: 'language', locale: sourceLocale } },
    }));
}
