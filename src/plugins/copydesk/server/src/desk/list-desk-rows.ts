import type { Core } from '@strapi/strapi';
import { countedStates } from '../../../domain/desk/desk-states';
import { listed } from '../../../domain/desk/describe-desk-row';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { ListedDocument, DeskResponse } from '../../../shared/contracts/desk';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import type { DeskRequest } from './read-desk-query';
import { deskRowTable, type DeskRowWaiver } from './desk-row-store';
import { selectDue } from './reassess-due';

/** The content types that are listed; of some, only certain documents. */
export type Readable = ReadonlyMap<ContentTypeUid, 'all' | readonly DocumentId[]>;

/** Under this name a count is of the documents that are due to be assessed again; no state has it. */
const dueCount = '(due)';

type Counts = ReadonlyMap<string, number>;
type Builder = ReturnType<Core.Strapi['db']['connection']>;

interface StoredDeskRow {
  content_type: ContentTypeUid;
  subject: DocumentId;
  title: string;
  source_locale: Locale;
  /** JSON, which Strapi has the driver return as text. */
  locales: string;
  states: string;
  waiver: string | null;
  changed_at: Date;
}

/**
 * Lists the desk by urgency, the last changed first among the equally urgent: a statement for the page, one for the counts,
 * and a third for the total if several states are requested. The counts are those that the database keeps, unless the request
 * filters by author, time or words, or the user may read only some documents of a type. So neither the counts nor the page take
 * longer the more documents there are.
 */
export async function listDeskRows(
  strapi: Core.Strapi,
  request: DeskRequest,
  readable: Readable,
): Promise<DeskResponse> {
  const { page, pageSize, locale, author, changedSince, q } = request;
  const nameState = (state: string) => (locale === undefined ? state : `${locale} ${state}`);
  const states = request.states?.map(nameState) ?? [locale ?? listed];

  const isNarrow = [author, changedSince, q].some((filter) => filter !== undefined);
  const isWhole = [...readable.values()].every((documents) => documents === 'all');
  const select = () => narrow(strapi.db.connection(deskRowTable), request, readable);
  const isKept = !isNarrow && isWhole;
  const wanted = countedStates.map(nameState);
  const [rows, counts, total] = await Promise.all([
    findPage(select(), states, request),
    isKept ? readKept(strapi, readable, [...wanted, ...states]) : count(strapi, select(), wanted, readable.keys()),
    isKept && states.length === 1 ? undefined : countOf(ofAny(select(), states)),
  ]);
  const found = total ?? counts.get(states[0] ?? listed) ?? 0;
  return {
    data: rows.map((row) => toListedRow(row, policyInForce(strapi).requiredLocales(row.content_type), new Date())),
    meta: {
      pagination: { page, pageSize, pageCount: Math.ceil(found / pageSize), total: found },
      counts: Object.fromEntries(
        countedStates.map((state) => [state, counts.get(nameState(state)) ?? 0]),
      ) as DeskResponse['meta']['counts'],
      due: counts.get(dueCount) ?? 0,
    },
  };
}

/** Applies every filter of a request but the states. */
function narrow(query: Builder, { locale, author, changedSince, q }: DeskRequest, readable: Readable): Builder {
  const whole = [...readable].flatMap(([uid, documents]) => (documents === 'all' ? [uid] : []));
  query.where((either) => {
    either.whereIn('content_type', whole);
    for (const [uid, documents] of readable) {
      if (documents !== 'all') {
        either.orWhere((own) => void own.where('content_type', uid).whereIn('subject', [...documents]));
      }
    }
  });
  if (locale !== undefined) query.whereRaw('states @> ?::jsonb', [JSON.stringify([locale])]);
  if (author !== undefined) query.whereRaw('authors @> ?::jsonb', [JSON.stringify([author])]);
  if (changedSince !== undefined) query.where('changed_at', '>=', changedSince);
  if (q !== undefined) query.whereILike('titles', `%${q.replace(/[\\%_]/g, '\\$&')}%`);
  return query;
}

function ofAny(query: Builder, states: readonly string[]): Builder {
  return query.where((any) => {
    for (const state of states) any.orWhereRaw('states @> ?::jsonb', [JSON.stringify([state])]);
  });
}

async function findPage(
  query: Builder,
  states: readonly string[],
  { page, pageSize }: DeskRequest,
): Promise<StoredDeskRow[]> {
  const columns = ['content_type', 'subject', 'title', 'source_locale', 'locales', 'states', 'waiver', 'changed_at'];
  return ofAny(query, states)
    .select(columns)
    .orderBy([{ column: 'rank' }, { column: 'changed_at', order: 'desc' }, { column: 'id' }])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

/** The counts that the database keeps, of these types and states. */
async function readKept(strapi: Core.Strapi, readable: Readable, states: readonly string[]): Promise<Counts> {
  const uids = [...readable.keys()];
  const rows = await runSql<{ state: string; documents: string }>(
    strapi,
    `select state, sum(documents) as documents from copydesk_desk_counts
     where content_type = any(?) and state = any(?) group by state
     union all
     select ?, count(*) from ${deskRowTable} where content_type = any(?) and reassess_at <= now()`,
    [uids, [...states], dueCount, uids],
  );
  return new Map(rows.map(({ state, documents }) => [state, Number(documents)]));
}

async function count(
  strapi: Core.Strapi,
  query: Builder,
  states: readonly string[],
  uids: Iterable<ContentTypeUid>,
): Promise<Counts> {
  const columns = states.map((state, index) =>
    strapi.db.connection.raw('count(*) filter (where states @> ?::jsonb) as ??', [
      JSON.stringify([state]),
      `state_${index}`,
    ]),
  );
  const due = selectDue(strapi, [...uids])
    .count('*')
    .as('due');
  const [row] = await query.select<Record<string, string>[]>([...columns, due]);
  return new Map([
    ...states.map((state, index): [string, number] => [state, Number(row?.[`state_${index}`] ?? 0)]),
    [dueCount, Number(row?.due ?? 0)],
  ]);
}

async function countOf(query: Builder): Promise<number> {
  const [row]: { count: string }[] = await query.count('* as count');
  return Number(row?.count ?? 0);
}

function toListedRow(row: StoredDeskRow, required: readonly Locale[], now: Date): ListedDocument {
  const { content_type: uid, subject: documentId, title, source_locale: sourceLocale } = row;
  const locales = JSON.parse(row.locales) as ListedDocument['locales'];
  const states = JSON.parse(row.states) as string[];
  const waiver = row.waiver === null ? null : (JSON.parse(row.waiver) as DeskRowWaiver);
  const isIncomplete = Object.values(locales).some(({ published }) => !published);
  return {
    ...{ uid, documentId, title, sourceLocale },
    locales: sortBy(required, locales),
    outOfPolicy: states.includes('out-of-policy'),
    debt: states.includes('debt'),
    urgent: states.includes('urgent'),
    ready: states.includes('ready'),
    withdrawn: states.includes('withdrawn'),
    waiver: waiver && { ...waiver, overdue: isIncomplete && new Date(waiver.deadline) <= now },
    changedAt: new Date(row.changed_at).toISOString(),
  };
}

/** Puts the required locales first, in the order of the policy: the database does not keep the order of JSON keys. */
function sortBy<T>(required: readonly Locale[], locales: Readonly<Record<Locale, T>>): Record<Locale, T> {
  const known = Object.entries(locales);
  const place = (locale: Locale) => (required.includes(locale) ? required.indexOf(locale) : required.length);
  return Object.fromEntries(known.sort(([one], [other]) => place(one) - place(other)));
}
