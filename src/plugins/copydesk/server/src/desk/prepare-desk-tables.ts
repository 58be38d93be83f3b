import type { Core } from '@strapi/strapi';

/**
 * The indexes of the desk, and the number of documents in each state. The database counts them itself as rows are written, so a
 * page of the desk costs the same however many documents there are.
 */
const statements = [
  'create unique index if not exists copydesk_desk_entries_key on copydesk_desk_entries (content_type, subject)',
  'create index if not exists copydesk_desk_entries_order on copydesk_desk_entries (rank, changed_at desc, id)',
  'create index if not exists copydesk_desk_entries_states on copydesk_desk_entries using gin (states jsonb_path_ops)',
  'create index if not exists copydesk_desk_entries_authors on copydesk_desk_entries using gin (authors jsonb_path_ops)',
  `create index if not exists copydesk_desk_entries_due on copydesk_desk_entries (reassess_at)
   where reassess_at is not null`,
  `create table if not exists copydesk_desk_counts (
     content_type text not null, state text not null, documents bigint not null, primary key (content_type, state))`,
  `create or replace function copydesk_count_desk_entry() returns trigger language plpgsql as $$
   begin
     if tg_op <> 'INSERT' then
       update copydesk_desk_counts set documents = documents - 1
       where content_type = old.content_type and state in (select jsonb_array_elements_text(old.states));
     end if;
     if tg_op <> 'DELETE' then
       insert into copydesk_desk_counts (content_type, state, documents)
       select new.content_type, state, 1 from jsonb_array_elements_text(new.states) as state order by state
       on conflict (content_type, state) do update set documents = copydesk_desk_counts.documents + 1;
     end if;
     return null;
   end $$`,
  `create or replace trigger copydesk_desk_entries_counted_new after insert or delete on copydesk_desk_entries
   for each row execute function copydesk_count_desk_entry()`,
  `create or replace trigger copydesk_desk_entries_counted_changed after update on copydesk_desk_entries
   for each row when (old.states is distinct from new.states or old.content_type is distinct from new.content_type)
   execute function copydesk_count_desk_entry()`,
];

/** Creates what is missing of them. */
export async function prepareDeskTables(strapi: Core.Strapi): Promise<void> {
  for (const statement of statements) await strapi.db.connection.raw(statement);
}
