import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import { notPublished } from '../../../domain/dependency/not-published';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { resolveSetting } from '../../../domain/policy/resolve-rules';
import { policyInForce } from '../policy/policy-in-force';
import { quoteTable, quoteTableOf } from '../database/quote-table';
import { runBuilt, runSql } from '../database/run-sql';
import { storedAttributesOf } from '../strapi/stored-attribute';

/** A bidirectional relation from governed documents to a type; only for such relations does Strapi link new rows itself. */
interface Relation {
  owner: string;
  table: string;
  ownerColumn: string;
  targetColumn: string;
  /** Whether readers see only those links that the owner's own publication published. */
  isClosed: boolean;
}

/** One row of a join table. */
type Link = Readonly<Record<string, unknown>>;

/** The versions of a document whose rows Strapi replaces. */
interface Renewal {
  uid: ContentTypeUid;
  documentId: DocumentId;
  status: 'draft' | 'published';
}

const insertedAtOnce = 1000;

const isOf = { draft: 'is null', published: 'is not null' } as const;

/**
 * Keeps the links from other documents while Strapi replaces the rows of a document: the published rows when it is published,
 * the drafts when its changes are discarded. Returns a function that restores the links once the new rows are there.
 *
 * Strapi links the new rows as the *other* status has it. If a draft points to the document, the published version of that
 * draft points to it from then on, too; if the draft no longer does, the published version that still shows it loses its link.
 * But only a document's own publication may change what readers see of it, and only its editors may change its draft.
 *
 * @seam relation-synchronisation
 */
export async function keepLinks(strapi: Core.Strapi, renewal: Renewal): Promise<() => Promise<void>> {
  const relations = listRelations(strapi, renewal);
  const kept = await Promise.all(
    relations.map(async (relation) => ({ relation, before: await loadLinks(strapi, relation, renewal) })),
  );
  return async () => {
    const versions = kept.length > 0 ? await loadVersionIds(strapi, renewal) : [];
    for (const { relation, before } of kept) {
      const present = (await loadLinks(strapi, relation, renewal)).map(({ link }) => link);
      const wanted = before.flatMap(({ link, locale }): Link[] => {
        const version = versions.find((one) => one.locale === locale);
        return version ? [{ ...link, [relation.targetColumn]: version.id }] : [];
      });
      const gained = relation.isClosed ? without(present, wanted) : [];
      await replace(strapi, relation, gained, without(wanted, present));
    }
  };
}

function listRelations(strapi: Core.Strapi, { uid, status }: Renewal): Relation[] {
  const inForce = policyInForce(strapi);
  const policy = inForce.policy();
  return Object.keys(policy.contentTypes).flatMap((owner) => {
    if (!inForce.governs(owner)) return [];
    const stored = Object.values(storedAttributesOf(strapi, owner));
    // If the policy allows a story to be published before what it shows, Strapi is right to link the two afterwards.
    const isClosed = status === 'draft' || resolveSetting(policy, owner, notPublished).level === 'error';
    return stored.flatMap(({ type, target, inversedBy, joinTable }): Relation[] => {
      if (type !== 'relation' || target !== uid || inversedBy === undefined || !joinTable?.inverseJoinColumn) return [];
      const { name: table, joinColumn, inverseJoinColumn } = joinTable;
      return [{ owner, table, ownerColumn: joinColumn.name, targetColumn: inverseJoinColumn.name, isClosed }];
    });
  });
}

/** The links from versions of other documents, and the locale that each points to. */
async function loadLinks(
  strapi: Core.Strapi,
  { owner, table, ownerColumn, targetColumn }: Relation,
  { uid, documentId, status }: Renewal,
): Promise<readonly { link: Link; locale: Locale | null }[]> {
  const rows = await runSql<{ link: string; locale: Locale | null }>(
    strapi,
    `select to_jsonb(l) as link, t.locale
    from ${quoteTable(strapi, table)} l
    join ${quoteTableOf(strapi, uid)} t on t.id = l.${escapeIdentifier(targetColumn)}
    join ${quoteTableOf(strapi, owner)} o on o.id = l.${escapeIdentifier(ownerColumn)}
    where t.document_id = ? and t.published_at ${isOf[status]} and o.published_at ${isOf[status]}
      and o.document_id is distinct from t.document_id
    order by l.id`,
    [documentId],
  );
  // Strapi sets the driver up to return JSON as text.
  return rows.map(({ link, locale }) => ({ link: JSON.parse(link) as Link, locale }));
}

async function loadVersionIds(
  strapi: Core.Strapi,
  { uid, documentId, status }: Renewal,
): Promise<readonly { id: number; locale: Locale | null }[]> {
  return runSql(
    strapi,
    `select id, locale from ${quoteTableOf(strapi, uid)}
    where document_id = ? and published_at ${isOf[status]}`,
    [documentId],
  );
}

/** The links that another list does not have. Their ids do not count. */
function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const name = ({ id: _id, ...link }: Link) => JSON.stringify(link);
  const known = new Set(others.map(name));
  return links.filter((link) => !known.has(name(link)));
}

async function replace(
  strapi: Core.Strapi,
  { table }: Relation,
  old: readonly Link[],
  renewed: readonly Link[],
): Promise<void> {
  const ids = old.map(({ id }) => Number(id));
  if (ids.length > 0) await runSql(strapi, `delete from ${quoteTable(strapi, table)} where id = any(?)`, [ids]);
  const rows = renewed.map(({ id: _id, ...link }) => link);
  // A statement has no more than 65,535 parameters.
  for (let from = 0; from < rows.length; from += insertedAtOnce) {
    const some = rows.slice(from, from + insertedAtOnce);
    await runBuilt(strapi, strapi.db.connection(table).insert(some));
  }
}
