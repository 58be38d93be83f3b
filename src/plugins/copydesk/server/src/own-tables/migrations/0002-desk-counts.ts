import type { Migration } from '../migration';

/** The states of rows, one line each, with what they add to the number of documents. */
const linesOf = (rows: string, sign: 1 | -1): string =>
  `select content_type, jsonb_array_elements_text(states) as state, ${sign} as documents from ${rows}`;

const add = (...lines: readonly string[]): string =>
  `insert into copydesk_desk_counts (content_type, state, documents)
   select content_type, state, sum(documents) from (${lines.join(' union all ')}) as line
   group by content_type, state having sum(documents) <> 0;`;

const trigger = (event: string, transition: string): string =>
  `create or replace trigger copydesk_desk_entries_counted_${event} after ${event} on copydesk_desk_entries
   ${transition} for each statement execute function copydesk_count_desk_entries()`;

/**
 * Counts the documents of the desk in each state, statement by statement. The count of a state is the sum of its lines: a statement
 * adds lines and changes none, so that writers never wait for each other at a counter, and thousands of rows in one transaction
 * cost no more each than a single one.
 *
 * Before, every row updated the same few counters, and each update had to pass all the former ones of its transaction.
 */
export const deskCounts: Migration = {
  name: '0002-desk-counts',
  statements: [
    'create table if not exists copydesk_desk_counts (content_type text not null, state text not null, documents bigint not null)',
    'alter table copydesk_desk_counts drop constraint if exists copydesk_desk_counts_pkey',
    'create index if not exists copydesk_desk_counts_state on copydesk_desk_counts (content_type, state)',
    `create or replace function copydesk_count_desk_entries() returns trigger language plpgsql as $$
     begin
       if tg_op = 'INSERT' then ${add(linesOf('added', 1))}
       elsif tg_op = 'DELETE' then ${add(linesOf('removed', -1))}
       elsif tg_op = 'UPDATE' then ${add(linesOf('added', 1), linesOf('removed', -1))}
       else delete from copydesk_desk_counts;
       end if;
       return null;
     end $$`,
    'drop trigger if exists copydesk_desk_entries_counted_new on copydesk_desk_entries',
    'drop trigger if exists copydesk_desk_entries_counted_changed on copydesk_desk_entries',
    'drop function if exists copydesk_count_desk_entry()',
    trigger('insert', 'referencing new table as added'),
    trigger('delete', 'referencing old table as removed'),
    trigger('update', 'referencing new table as added old table as removed'),
    trigger('truncate', ''),
  ],
};
