import { type Row, readRelated } from '../document';
import type { DocumentId } from '../ids';
import { defineRule, type Finding } from '../rule';
import type { RoledVisit } from '../translation/field-role';
import { pairFields } from '../translation/state/pair-fields';
import { keyOf } from '../translation/translated-fields';
import { rolesOf } from '../translation/visit-fields';
import type { FieldPath } from '../violation';
import { canStand } from './can-stand';
import { pairSynchronised, type SynchronisedPair } from './pair-synchronised';
import { isEmpty, isSame, listSynchronised, placeOf, readValue, type SynchronisedValue } from './synchronised-fields';
import { translateAcross } from './translate-path';

/**
 * A translation shows what the original shows: every synchronised field of it, such as the byline, the lead picture or the date,
 * holds what the draft of the source holds, all of it and in the same order, and nothing beside it: no correction, and no day in
 * a dateline, that the original does not have.
 *
 * The plugin makes them equal by itself; what this rule finds could not be made equal, because something does not exist in one of
 * the languages, or nothing tells to which section or entry of the original it belongs. Where an error of another rule at the same
 * field says so, it is left to that rule, such as `translation/structure-differs` of sections. So is what the source cannot show: other rules say it of
 * the source. What readers see beside words that lag behind belongs to these, and is left to `translation/stale`. No waiver covers this rule.
 */
export const differs = defineRule({
  kind: 'version',
  id: 'synchronisation/differs',
  defaultLevel: 'error',
  messages: {
    differs:
      '{field} is not what the original {source} shows. Either something in it does not exist in this language, and has to be added, or it is not clear to what in the original it belongs: show the same here as there.',
    added: '{field} shows something that the original {source} does not. Take it out here, or add it there.',
    lacking: '{field} lacks something that the original {source} shows. Add it here, or take it out there.',
  },
  assess(context) {
    const { document, locale, sourceLocale, source, version, schema, schemaOf } = context;
    if (locale === sourceLocale || !source) return [];
    const scope = { schema, schemaOf, roles: rolesOf(context) };
    const pairs = pairSynchronised(source, version, scope, translateAcross(source, version, scope, true));
    const isInSource = canStand(document, schemaOf, false)(sourceLocale);
    const [targets, origins] = [placesOf(pairs, 'target'), placesOf(pairs, 'origin')];
    const isAlone = (places: ReadonlySet<string>) => (visit: RoledVisit) =>
      !places.has(placeOf(visit)) && !isEmpty(readValue(visit));

    const stale = pairFields(context).flatMap(({ status, target }) =>
      status === 'stale' && target ? [target.path] : [],
    );
    const isStale = new Set(stale.map(keyOf));

    const findings: Finding<'differs' | 'added' | 'lacking'>[] = [
      ...pairs
        .filter(({ target }) => !isStale.has(keyOf(target.path)))
        .flatMap(({ target, origin }) => describeDifference(target, origin, isInSource)),
      ...listSynchronised(version, scope)
        .filter(isAlone(targets))
        .map(({ path }) => ({ path: outermostList(path) ?? path, message: 'added' as const })),
      ...listSynchronised(source, scope)
        .filter(isAlone(origins))
        .map(({ path }) => ({ path: outermostList(path) ?? firstAbsent(version, path), message: 'lacking' as const })),
    ];
    const values = { source: { kind: 'language', locale: sourceLocale } } as const;
    const once = new Map(findings.map((finding) => [`${finding.message} ${keyOf(finding.path)}`, finding]));
    return [...once.values()].map((finding) => ({ ...finding, values }));
  },
});

function placesOf(pairs: readonly SynchronisedPair[], side: keyof SynchronisedPair): Set<string> {
  return new Set(pairs.map((pair) => placeOf(pair[side])));
}

function describeDifference(
  target: RoledVisit,
  origin: RoledVisit,
  isInSource: (target: string, documentId: DocumentId) => boolean,
): Finding<'differs' | 'added'>[] {
  const [shown, wanted] = [withoutUnknown(readValue(target), isInSource), readValue(origin)];
  if (isSame(shown, wanted)) return [];
  const isMore = isEmpty(wanted) && !isEmpty(shown);
  return [{ path: target.path, message: isMore ? 'added' : 'differs' }];
}

/** Leaves out what could not be in the source. */
function withoutUnknown(
  value: SynchronisedValue,
  isInSource: (target: string, documentId: DocumentId) => boolean,
): SynchronisedValue {
  if (value.kind !== 'relation') return value;
  return { ...value, documentIds: value.documentIds.filter((id) => isInSource(value.target, id)) };
}

/** The list that a path leads into; none if it leads into no list. */
function outermostList(path: FieldPath): FieldPath | undefined {
  const depth = path.findIndex((step) => typeof step === 'number');
  return depth === -1 ? undefined : path.slice(0, depth);
}

/** The first part of a path that a version does not have: a component that is not there, or the field. */
function firstAbsent(version: Row, path: FieldPath): FieldPath {
  const depth = path.findIndex((_, index) => {
    const value = path.slice(0, index + 1).reduce<unknown>((row, step) => readRelated(row)[0]?.[step], version);
    return value === null || value === undefined;
  });
  return depth === -1 ? path : path.slice(0, depth + 1);
}
