import type { ClientBase } from 'pg';
import { escapeIdentifier as name, escapeLiteral as text } from 'pg';
import { contentRow } from '../../src/delivery/read-model/content-row';
import { age } from './copy-documents';
import type { Inserter } from './create-inserter';

/**
 * Copies what is derived from documents: translation records, rows of the desk, and the read model. Those of the patterns
 * were made by the plugin and the delivery. In the copies' answers to readers names and slugs are their own; times and
 * row numbers inside the answer, and its packed forms, are those of the pattern.
 */
export async function copyDerived(client: ClientBase, insert: Inserter, uid: string, table: string): Promise<void> {
  const ofSubject = `join bench_documents d on d.old_id = r.subject and r.content_type = ${text(uid)}`;
  const own = { document_id: `md5(r.document_id || d.new_id)`, subject: 'd.new_id' };
  await insert('copydesk_translation_states', own, `from copydesk_translation_states r ${ofSubject}`);
  // The next start takes a row without a version for what it is of.
  const aged = { ...own, content_version: 'null', changed_at: `r.changed_at - d.copy * ${age}` };
  await insert('copydesk_desk_entries', aged, `from copydesk_desk_entries r ${ofSubject}`);
  await countEntries(client);

  await insert(
    'delivery_documents',
    {
      document_id: 'd.new_id',
      slug: suffixed('r.slug'),
      live_slugs: `(select array_agg(${suffixed('s')}) from unnest(r.live_slugs) s)`,
      order_key: `to_char((split_part(r.order_key, '~', 1)::timestamptz - d.copy * ${age}) at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '~' || d.new_id`,
      etag: 'md5(r.etag || d.new_id)',
      body: renamed('r.body', '"'),
      list_item: renamed('r.list_item', '"'),
      link: renamed('r.link', '>'),
      tags: renamed('r.tags', ' '),
      content_row: `(select ${contentRow('a')} from ${name(table)} a
        where a.document_id = d.new_id and a.locale = r.locale and a.published_at is not null)`,
      depends_on: 'array_replace(r.depends_on, d.old_id, d.new_id)',
    },
    `from delivery_documents r
     join bench_documents d on d.old_id = r.document_id and r.content_type = ${text(uid)}
     cross join lateral (select array_agg(distinct s) as slugs from unnest(r.live_slugs) s) l`,
  );
}

const suffixed = (slug: string) => `${slug} || '-' || d.copy`;

/** A text with the copy's name and slugs instead of the pattern's; what follows a slug tells where it ends. */
function renamed(column: string, end: string): string {
  const named = `replace(${column}, d.old_id, d.new_id)`;
  return [1, 2, 3].reduce((expression, place) => {
    const slug = `coalesce(l.slugs[${place}], chr(1))`;
    return `replace(${expression}, ${slug} || '${end}', ${suffixed(slug)} || '${end}')`;
  }, named);
}

/** A trigger counts the rows of the desk as they are written; here they are counted at the end. */
async function countEntries(client: ClientBase): Promise<void> {
  await client.query('delete from copydesk_desk_counts');
  await client.query(
    `insert into copydesk_desk_counts (content_type, state, documents)
     select content_type, state, count(*) from copydesk_desk_entries, jsonb_array_elements_text(states) as state
     group by content_type, state`,
  );
}
