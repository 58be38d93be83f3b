import type { ClientBase } from 'pg';
import { escapeIdentifier as name, escapeLiteral as text } from 'pg';
import type { Inserter } from './create-inserter';
import type { StoredModel } from './describe-model';

/** What is copied how often. */
export interface CopyOrder {
  uid: string;
  /** The documents that serve as patterns, one after the other. */
  documentIds: readonly string[];
  count: number;
}

/** A temporary table that says which row became which: `old_id`, `copy` and `new_id`. */
type Mapping = string;

/** How much older each copy is than the one before. */
export const age = "interval '7 minutes'";

/**
 * Copies whole documents within the database, with all their rows, components and links, as often as wanted: each copy is a
 * document of its own, somewhat older than the one before, its slug made distinct by its number. What a document points to is
 * shared, as authors and pictures are.
 *
 * Answers the ids of the new documents. Must run in a transaction, on a connection of its own; in it the table
 * `bench_documents` says which document became which: `old_id`, `copy` and `new_id`.
 */
export async function copyDocuments(
  client: ClientBase,
  insert: Inserter,
  describe: (uid: string) => StoredModel,
  { uid, documentIds, count }: CopyOrder,
): Promise<string[]> {
  let mappings = 0;

  const mapRows = async (table: string, from: string): Promise<Mapping> => {
    const mapping = `bench_mapping_${(mappings += 1)}`;
    const next = `nextval(pg_get_serial_sequence(${text(name(table))}, 'id'))::integer`;
    await client.query(
      `create temporary table ${mapping} on commit drop as select old_id, copy, ${next} as new_id from (${from}) as rows`,
    );
    await client.query(`create index on ${mapping} (old_id, copy)`);
    await client.query(`analyze ${mapping}`);
    return mapping;
  };

  const copyBelongings = async (model: StoredModel, mapping: Mapping): Promise<void> => {
    for (const { table, column } of model.links) {
      await insert(
        table,
        { [column]: 't.new_id' },
        `from ${name(table)} r join ${mapping} t on t.old_id = r.${name(column)}`,
      );
    }
    if (model.files) {
      const { table } = model.files;
      const own = `r.related_type = ${text(model.uid)}`;
      await insert(
        table,
        { related_id: 't.new_id' },
        `from ${name(table)} r join ${mapping} t on t.old_id = r.related_id and ${own}`,
      );
    }
    for (const component of model.components?.uids ?? []) {
      await copyComponents(model.components?.table ?? '', describe(component), mapping);
    }
  };

  const copyComponents = async (held: string, component: StoredModel, holders: Mapping): Promise<void> => {
    const joined = `from ${name(held)} r join ${holders} h on h.old_id = r.entity_id and r.component_type = ${text(component.uid)}`;
    const mapping = await mapRows(
      component.table,
      `select r.cmp_id as old_id, h.copy ${joined} order by h.copy, r.cmp_id`,
    );
    await insert(
      component.table,
      { id: 't.new_id' },
      `from ${name(component.table)} r join ${mapping} t on t.old_id = r.id`,
    );
    await insert(
      held,
      { entity_id: 'h.new_id', cmp_id: 't.new_id' },
      `${joined} join ${mapping} t on t.old_id = r.cmp_id and t.copy = h.copy`,
    );
    await copyBelongings(component, mapping);
  };

  await sparePointlessChecks(client);
  await client.query(
    `create temporary table bench_documents on commit drop as
     select n as copy, document_id as old_id, 'c' || substr(md5(document_id || '/' || n), 1, 23) as new_id
     from generate_series(1, $2::integer) n
     join unnest($1::text[]) with ordinality as p(document_id, place) on place - 1 = n % cardinality($1::text[])`,
    [documentIds, count],
  );
  const model = describe(uid);
  const rows = `from ${name(model.table)} r join bench_documents d on d.old_id = r.document_id`;
  const mapping = await mapRows(model.table, `select r.id as old_id, d.copy ${rows} order by d.copy, r.id`);
  await insert(
    model.table,
    { id: 't.new_id', document_id: 'd.new_id', ...distinguish(model) },
    `${rows} join ${mapping} t on t.old_id = r.id and t.copy = d.copy`,
  );
  await copyBelongings(model, mapping);

  const { rows: made } = await client.query<{ new_id: string }>('select new_id from bench_documents order by copy');
  return made.map(({ new_id: documentId }) => documentId);
}

function distinguish({ times, slug }: StoredModel): Record<string, string> {
  const older = times.map((column): [string, string] => [column, `r.${name(column)} - d.copy * ${age}`]);
  return {
    ...Object.fromEntries(older),
    ...(slug !== undefined && { [slug]: `r.${name(slug)} || '-' || d.copy` }),
  };
}

/** What is copied points where the original points, so no link needs to be checked. Only a superuser may say so. */
async function sparePointlessChecks(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  if (rows[0]?.rolsuper) await client.query('set local session_replication_role = replica');
}
