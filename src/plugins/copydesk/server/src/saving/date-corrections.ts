import type { Core } from '@strapi/strapi';
import { isRow, readRelated, type Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { Schema } from '../../../domain/schema';
import { alignEntries, type EntryIdentity } from '../../../domain/synchronisation/align-entries';
import { loadRows } from '../documents/load-versions';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Dates every correction that is saved without its time: as the same correction is dated in another locale, otherwise with
 * the present moment. An editor cannot do it: the panel hides every field called `publishedAt`, even in a component.
 */
export const dateCorrections = defineDocumentMiddleware(
  { name: 'dateCorrections', on: ['create', 'update'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const { policy, schemaOf } = policyInForce(strapi);
    const field = policy().parts[uid]?.corrections ?? '';
    const component = schemaOf(uid).attributes[field]?.component ?? '';
    const time = policy().parts[component]?.correctedAt;
    const given = params.data?.[field];
    if (time === undefined || !Array.isArray(given)) return next();

    // One that has an id was saved before and keeps its time.
    const isUndated = (entry: unknown): entry is Row => isRow(entry) && !entry[time] && entry.id === undefined;
    if (!given.some(isUndated)) return next();

    const [own] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, call.key));
    const identify = describeCorrection(schemaOf(component), time);
    const others = (await loadDrafts(strapi, uid, params.documentId))
      .filter(({ locale }) => locale !== own)
      .map((version) => {
        const entries = readRelated(version[field]);
        return { entries, alignment: alignEntries(given.map(identify), entries.map(identify)) };
      });
    const timeAt = (position: number) =>
      others.map(({ entries, alignment }) => entries[alignment[position] ?? -1]?.[time]).find(Boolean) ??
      new Date().toISOString();
    const dated = given.map((entry, position) =>
      isUndated(entry) ? { ...entry, [time]: timeAt(position) } : (entry as unknown),
    );
    call.change({ data: { ...params.data, [field]: dated } });
    return next();
  },
);

/** What a correction is recognised by in another language: its kind, then its time. */
function describeCorrection({ attributes }: Schema, time: string) {
  const choices = Object.keys(attributes).filter((name) => attributes[name]?.type === 'enumeration');
  return (entry: unknown): EntryIdentity => {
    const correction = isRow(entry) ? entry : {};
    return {
      choices: choices.map((name) => String(correction[name] ?? '')).join(' '),
      values: { [time]: correction[time] ?? null },
    };
  };
}

async function loadDrafts(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId | undefined,
): Promise<Row[]> {
  return documentId === undefined ? [] : loadRows(strapi, uid, documentId, 'draft', policyInForce(strapi).schemaOf);
}
