import { type Row, readRelated } from './document';
import type { DocumentId } from './ids';
import { memoize } from './memoize';
import type { RuleContext } from './rule';
import { isToOne } from './schema';
import { canStand } from './synchronisation/can-stand';
import { placeOf } from './synchronisation/synchronised-fields';
import { translateAcross } from './synchronisation/translate-path';
import type { RoledVisit } from './translation/field-role';
import { rolesOf, visitWithRoles } from './translation/visit-fields';
import type { FieldPath } from './violation';
import type { FieldVisit } from './walk-fields';

/** One place in a version that points to a document, or would if Strapi had not dropped the connection. */
export interface Reference {
  path: FieldPath;
  /** The content type or component that declares the relation, and the relation's name in it. */
  owner: string;
  attribute: string;
  /** The document it points to. */
  uid: string;
  documentId: DocumentId;
}

/**
 * Collects what the assessed version points to, each document once a place, united with what it should point to and cannot.
 *
 * Strapi drops a connection to a document that lacks the locale, so only other versions still know of it. A translation
 * lacks what the source version points to at the same place, unless the same relation names it elsewhere here, or is a
 * to-one relation that is filled. Of a synchronised relation every other version counts, whatever this one holds: what
 * is there and cannot be here would make the two differ. The translation credit is each version’s own.
 */
export const collectReferences = memoize((context: RuleContext): readonly Reference[] => {
  const { version, locale, document } = context;
  const here = listRelations(version, context);
  const namedHere = new Set(here.flatMap((visit) => readReferences(visit)).map(identify));
  const fromSource = byPlace(listRelationsOfSource(context));
  const others = Object.entries(document.versions)
    .filter(([code]) => code !== locale)
    .map(([, other]) => ({
      relations: byPlace(listRelations(other, context)),
      translate: translateAcross(other, version, { ...context, roles: rolesOf(context) }),
    }));

  return here.flatMap((visit) => {
    const own = readReferences(visit);
    // Where each locale has its own, the other versions say nothing about this one.
    if (visit.role === 'per-locale') return own;
    const place = placeOf(visit);
    const isFilled = isToOne(visit.attribute) && own.length > 0;
    const dropped = isFilled ? [] : readReferences(fromSource.get(place));
    const uncarried = others
      .flatMap(({ relations, translate }) => {
        const path = visit.role === 'synchronised' ? translate(visit.path) : undefined;
        return path ? readReferences(relations.get(placeOf({ ...visit, path }))) : [];
      })
      .map((reference) => ({ ...reference, path: visit.path }))
      .filter((reference) => !canBeShown(reference, context));
    const lacking = new Map([...dropped, ...uncarried].map((reference) => [identify(reference), reference]));
    return [...own, ...[...lacking.values()].filter((reference) => !namedHere.has(identify(reference)))];
  });
});

/** Whether readers of the assessed locale can be shown a document, so that this version can point to it. */
export function canBeShown({ uid, documentId }: Pick<Reference, 'uid' | 'documentId'>, context: RuleContext): boolean {
  const { document, locale, schemaOf } = context;
  return canStand(document, schemaOf, true)(locale)(uid, documentId);
}

function listRelations(entry: Row, context: RuleContext): RoledVisit[] {
  return visitWithRoles(context, entry).filter(({ attribute }) => attribute.type === 'relation');
}

function listRelationsOfSource(context: RuleContext): RoledVisit[] {
  const { source, locale, sourceLocale, parts } = context;
  if (!source || locale === sourceLocale) return [];
  return listRelations(source, context).filter(({ path }) => path[0] !== parts.translationCredit);
}

const byPlace = (visits: readonly RoledVisit[]) => new Map(visits.map((visit) => [placeOf(visit), visit]));

function readReferences(visit: FieldVisit | undefined): Reference[] {
  if (!visit) return [];
  const { path, owner, name, attribute, value } = visit;
  const { target } = attribute;
  if (target === undefined) return [];
  const documentIds = new Set(readRelated(value).map(({ documentId }) => String(documentId)));
  return [...documentIds].map((documentId) => ({ path, owner: owner.uid, attribute: name, uid: target, documentId }));
}

const identify = ({ owner, attribute, uid, documentId }: Reference): string =>
  JSON.stringify([owner, attribute, uid, documentId]);
