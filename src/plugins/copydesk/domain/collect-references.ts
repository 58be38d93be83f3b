import { type Entry, readRelated } from './document';
import type { RuleContext } from './rule';
import { isToOne } from './schema';
import { type FieldVisit, walkFields } from './walk-fields';
import type { DocumentId, FieldPath } from './violation';

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
 * Collects what the judged version points to, each document once a place, united with what the source version points to at
 * the same place: Strapi drops a connection to a document that lacks the locale, so only the source still knows of it.
 *
 * The source adds nothing that the same relation names elsewhere in this version, nothing to a to-one relation that is
 * filled here, and nothing to the translation credit, in which every version speaks for itself.
 */
export function collectReferences(context: RuleContext): Reference[] {
  const { version, source, locale, sourceLocale, schema, schemaOf, parts } = context;
  const relationsOf = (entry: Entry) =>
    walkFields(entry, schema, schemaOf).filter(({ attribute }) => attribute.type === 'relation');

  const here = relationsOf(version);
  const namedHere = new Set(here.flatMap(readReferences).map(identify));
  const fromSource = new Map(
    (locale === sourceLocale || !source ? [] : relationsOf(source))
      .filter(({ path }) => path[0] !== parts.translationCredit)
      .map((visit) => [placeOf(visit), visit]),
  );

  return here.flatMap((visit) => {
    const own = readReferences(visit);
    const counterpart = fromSource.get(placeOf(visit));
    if (!counterpart || (isToOne(visit.attribute) && own.length > 0)) return own;
    return [...own, ...readReferences(counterpart).filter((reference) => !namedHere.has(identify(reference)))];
  });
}

function readReferences({ path, owner, name, attribute, value }: FieldVisit): Reference[] {
  const { target } = attribute;
  if (target === undefined) return [];
  const documentIds = new Set(readRelated(value).map(({ documentId }) => String(documentId)));
  return [...documentIds].map((documentId) => ({ path, owner: owner.uid, attribute: name, uid: target, documentId }));
}

const placeOf = ({ path, owner }: FieldVisit): string => JSON.stringify([owner.uid, ...path]);

const identify = ({ owner, attribute, uid, documentId }: Reference): string =>
  JSON.stringify([owner, attribute, uid, documentId]);
