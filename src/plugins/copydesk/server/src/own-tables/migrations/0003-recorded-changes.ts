import type { Migration } from '../migration';

/**
 * What the database records of changes that the plugin did not make itself: which document, or which row of a component or of a
 * type whose documents are found later. Rows are added by triggers alone and never changed, so that recording waits for no one.
 */
export const recordedChanges: Migration = {
  name: '0003-recorded-changes',
  statements: [
    `create table if not exists copydesk_recorded_changes (
       id bigint generated always as identity primary key,
       content_type text not null,
       subject text,
       locale text,
       row_id bigint,
       attempts integer not null default 0,
       recorded_at timestamptz not null default now()
     )`,
    // The tables whose changes are recorded: one of them that has lost its triggers was replaced, and what it holds is not known.
    'create table if not exists copydesk_watched_tables (name text primary key)',
    `create or replace function copydesk_record_documents() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' then
         insert into copydesk_recorded_changes (content_type, subject, locale)
         select tg_argv[0], document_id, locale from changed where document_id is not null
         union select tg_argv[0], document_id, locale from former where document_id is not null;
       else
         insert into copydesk_recorded_changes (content_type, subject, locale)
         select distinct tg_argv[0], document_id, locale from changed where document_id is not null;
       end if;
       return null;
     end $$`,
    // The type of a row is given, or in a column of the table: the arguments are a type or nothing, the column of the row and that
    // of the type.
    `create or replace function copydesk_record_rows() returns trigger language plpgsql as $$
     declare
       rows text := format('select %s, %I from %%s where %2$I is not null',
         case when tg_argv[0] = '' then quote_ident(tg_argv[2]) else quote_literal(tg_argv[0]) || '::text' end, tg_argv[1]);
     begin
       execute 'insert into copydesk_recorded_changes (content_type, row_id) '
         || case when tg_op = 'UPDATE' then format(rows, 'changed') || ' union ' || format(rows, 'former')
            else replace(format(rows, 'changed'), 'select ', 'select distinct ') end;
       return null;
     end $$`,
    `create or replace function copydesk_record_type() returns trigger language plpgsql as $$
     begin
       insert into copydesk_recorded_changes (content_type) values (tg_argv[0]);
       return null;
     end $$`,
  ],
};
