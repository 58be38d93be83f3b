import type { Core } from '@strapi/strapi';
import { describeContext } from '../../../domain/assess-document';
import { type DocumentSnapshot, type Entry, readRelated } from '../../../domain/document';
import type { RuleContext } from '../../../domain/rule';
import { deriveStanding } from '../../../domain/translation/state/derive-standing';
import type { DocumentState } from '../../../domain/translation/state/document-state';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import { type Act, carryToPublished, reconcileState } from '../../../domain/translation/state/reconcile-state';
import type { DocumentId, Locale } from '../../../domain/violation';
import { humanizeAttribute } from '../documents/load-labels';
import { loadVersions } from '../documents/load-versions';
import { getDesk } from '../get-desk';
import { loadStates, removeStates, writeStates } from './state-store';
import { type Stage, type StateRow, toDocumentState } from './stored-state';

/** What has just been done, as far as whoever does it knows. How each version came about is read in its credit. */
export type Doing = Omit<Act, 'methodOf'> & { imported?: boolean };

/** What is remembered now, and whether anything of it is told otherwise than before. */
export interface Kept {
  state: DocumentState;
  isChanged: boolean;
}

/** The books of a document as they are stored: the rows of both stages. */
export interface Books {
  draft: readonly StateRow[];
  published: readonly StateRow[];
}

export async function openBooks(strapi: Core.Strapi, uid: string, documentId: DocumentId): Promise<Books> {
  const rows = await loadStates(strapi, uid, documentId);
  return {
    draft: rows.filter(({ stage }) => stage === 'draft'),
    published: rows.filter(({ stage }) => stage === 'published'),
  };
}

/** Keeps the books of one document. Everything runs in the caller's transaction. */
export function createBookkeeper(strapi: Core.Strapi, uid: string, documentId: DocumentId) {
  const desk = getDesk(strapi);
  const { draftAndPublish } = desk.schemaOf(uid);

  const load = async (stage: Stage): Promise<DocumentSnapshot> => {
    const status = draftAndPublish ? stage : 'only';
    return { uid, documentId, ...(await loadVersions(strapi, uid, documentId, status, desk.schemaOf)) };
  };

  /** Brings a stage up to what its versions say, starting from what is known of them, and stores what has changed. */
  const keep = async (
    stage: Stage,
    stored: readonly StateRow[],
    known: DocumentState | undefined,
    doing: Doing,
  ): Promise<Kept> => {
    const document = await load(stage);
    const context = judge(strapi, document);
    const methodOf = (locale: Locale) =>
      doing.imported ? 'imported' : (readCredit(context, document.versions[locale]).method ?? 'human');
    const state = reconcileState(context, known, { ...doing, methodOf });
    return { state, isChanged: await store(stage, stored, describeRows(context, state, stage)) };
  };

  const store = async (stage: Stage, stored: readonly StateRow[], rows: readonly StateRow[]): Promise<boolean> => {
    const before = new Map(stored.map((row) => [row.locale, rowKey(row)]));
    const changed = rows.filter((row) => before.get(row.locale) !== rowKey(row));
    const gone = [...before.keys()].filter((locale) => !rows.some((row) => row.locale === locale));
    await writeStates(strapi, changed);
    if (gone.length > 0) {
      await removeStates(strapi, { contentType: uid, subject: documentId, stage, locale: { $in: gone } });
    }
    return changed.length + gone.length > 0;
  };

  return {
    load,

    /** After the drafts have changed. */
    afterSave: (books: Books, known: DocumentState | undefined, doing: Doing): Promise<Kept> =>
      keep('draft', books.draft, known, doing),

    /** After what readers see has changed: these locales were published; none, if some were withdrawn or spoken of. */
    async afterPublication(
      books: Books,
      draft: DocumentState | undefined,
      locales: readonly Locale[],
      at: string,
    ): Promise<boolean> {
      if (!draftAndPublish) return false;
      const published = toDocumentState(books.published);
      const known = draft ? carryToPublished(draft, published, locales) : published;
      const nobody = { saved: [], minor: false, by: null, at };
      return (await keep('published', books.published, known, nobody)).isChanged;
    },

    /** After somebody has spoken of the drafts, which say what they said before: readers see the same texts. */
    async afterWord(books: Books, context: RuleContext, state: DocumentState, at: string): Promise<void> {
      await store('draft', books.draft, describeRows(context, state, 'draft'));
      await this.afterPublication(books, state, [], at);
    },
  };
}

/** The context in which any locale of a document is judged, without the labels of its fields. */
export function judge(strapi: Core.Strapi, document: DocumentSnapshot, now = new Date()): RuleContext {
  const { policy, schemaOf } = getDesk(strapi);
  const desk = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now };
  const context = describeContext(document, '', desk);
  return inLocale(context, context.sourceLocale);
}

/** Says of each version of a document what its row has to say. */
function describeRows(context: RuleContext, state: DocumentState, stage: Stage): StateRow[] {
  const { document, sourceLocale } = context;
  const { uid: contentType, documentId: subject } = document;
  return Object.entries(document.versions).map(([locale, version]): StateRow => {
    const isSource = locale === sourceLocale;
    const translation = state.translations[locale] ?? { fields: [], urgentSince: null };
    return {
      ...{ contentType, subject, locale, stage, sourceLocale },
      fields: isSource ? state.source : translation.fields,
      urgentSince: isSource ? null : translation.urgentSince,
      ...deriveStanding(inLocale({ ...context, document: { ...document, state } }, locale)),
      ...readCredit(context, version),
    };
  });
}

/** Reads how a version was translated and by whom, where its type says so. */
function readCredit({ schema, parts, partsOf }: RuleContext, version: Entry | undefined) {
  const field = parts.translationCredit;
  const component = field === undefined ? undefined : schema.attributes[field]?.component;
  const [credit] = field === undefined ? [] : readRelated(version?.[field]);
  const { method, translators } = component === undefined ? {} : partsOf(component);
  const how = method === undefined ? undefined : credit?.[method];
  return {
    method: typeof how === 'string' ? how : null,
    translators: readRelated(translators === undefined ? [] : credit?.[translators]).map(({ documentId }) =>
      String(documentId),
    ),
  };
}

/** Two rows that say the same have the same key. */
function rowKey(row: StateRow): string {
  const { fields, status, translated, total, stale, staleSince, urgent, urgentSince, method, translators } = row;
  const said = [
    row.sourceLocale,
    status,
    translated,
    total,
    stale,
    staleSince,
    urgent,
    urgentSince,
    method,
    translators,
  ];
  return JSON.stringify([said, fields.map(sortKeys)]);
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, held]) => [key, sortKeys(held)]),
  );
}
