import type { Core } from '@strapi/strapi';
import { readRelated, type Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { type KnownLocales, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { documentsOf } from '../strapi/documents-of';
import { queryOf } from '../strapi/query-of';
import { type CallParams, defineDocumentMiddleware } from '../writes/define-document-middleware';

/** What the document service answers a clone with. */
interface Copy {
  documentId: DocumentId;
  entries: Record<string, unknown>[];
}

/**
 * Leaves behind what belongs to the original of a copy alone: its corrections, which are those of a story that was out, and a
 * source locale that the copy does not have. A copy without it was first written in a locale that it does have.
 *
 * Nor does a copy take the place of its original elsewhere. Strapi copies relations from their other end, too: the stories of a
 * picture would show its copy instead, and those of an author would be signed by both.
 */
export const startCopyAfresh = defineDocumentMiddleware(
  { name: 'startCopyAfresh', on: ['clone'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const { contentTypes, parts } = policyInForce(strapi).policy();
    const attribute = contentTypes[uid]?.sourceLocaleAttribute;
    if (attribute !== undefined && params.documentId !== undefined) {
      const known = await readKnownLocalesFor(strapi, call.key);
      const source = await chooseSourceLocale(strapi, uid, params.documentId, attribute, params, known);
      if (source !== undefined) call.change({ data: { ...params.data, [attribute]: source } });
    }
    const shownIn = listInverseRelations(strapi, uid);
    if (shownIn.length > 0) {
      // An empty list would be merged with the original's.
      const inNone = Object.fromEntries(shownIn.map((name) => [name, { set: [] }]));
      call.change({ data: { ...call.params.data, ...inNone } });
    }
    const corrections = parts[uid]?.corrections;
    if (corrections === undefined) return next();

    return strapi.db.transaction(async () => {
      const copy = (await next()) as Copy;
      await removeCorrections(strapi, uid, corrections, copy);
      return copy;
    });
  },
);

/** The relations of a type that governed documents own: who shows it, not what it shows. */
function listInverseRelations(strapi: Core.Strapi, uid: ContentTypeUid): string[] {
  const { schemaOf, governs } = policyInForce(strapi);
  return Object.entries(schemaOf(uid).attributes).flatMap(([name, { type, mappedBy, target = '' }]) =>
    type === 'relation' && mappedBy !== undefined && governs(target) ? [name] : [],
  );
}

/**
 * Takes the corrections off a copy, in the database and in what the call answers with. They cannot be left out beforehand: of a
 * list in the data, Strapi keeps what the original has beyond it.
 *
 * @seam component-writes
 */
async function removeCorrections(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  attribute: string,
  { documentId, entries }: Copy,
): Promise<void> {
  const documents = queryOf<Row>(strapi, uid);
  const rows = await documents.findMany({ where: { documentId }, populate: { [attribute]: true } });
  for (const row of rows.filter((one) => readRelated(one[attribute]).length > 0)) {
    const data = await documentsOf(strapi, uid).updateComponents(row, { [attribute]: [] });
    await documents.update({ where: { id: row.id }, data });
  }
  for (const entry of entries) if (attribute in entry) entry[attribute] = [];
}

/** The source locale of a copy: the one that is asked for or that of the original if the copy has it, else another of its own. */
async function chooseSourceLocale(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  attribute: string,
  { locale: param, data = {} }: CallParams,
  known: KnownLocales,
): Promise<Locale | undefined> {
  const rows = await queryOf<Row>(strapi, uid).findMany({ where: { documentId }, select: ['locale', attribute] });
  const existing = [...new Set(rows.map(({ locale }) => String(locale)))];
  const copied = resolveLocales(param, existing, known).filter((locale) => existing.includes(locale));
  const { sourceLocale } = policyInForce(strapi).policy();
  const wanted = [data[attribute], ...rows.map((row) => row[attribute]), sourceLocale, ...copied];
  return copied.length === 0 ? undefined : wanted.map(String).find((locale) => copied.includes(locale));
}
