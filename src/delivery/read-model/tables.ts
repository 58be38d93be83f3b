import { slugClaims } from '../../plugins/copydesk/server/src/public-api';
import { sendMessage } from './change-message';
import { composeHead } from './head-column';

/**
 * The read model: what readers get, ready to be sent, and the documents that are still to be rendered. All of it is derived
 * from content and can be made again.
 *
 * Triggers of the database send a message to every instance when a change commits, so no writer can forget to.
 */
export const deliveryTables: readonly string[] = [
  `create table if not exists delivery_documents (
    content_type text not null,
    document_id text not null,
    locale text not null,
    slug text not null,
    live_slugs text[] not null,
    state text not null check (state in ('live', 'retracted')),
    order_key text collate "C" not null,
    list_item text not null,
    body text not null,
    gzip bytea not null,
    brotli bytea not null,
    etag text not null,
    link text not null,
    tags text not null,
    depends_on text[] not null,
    expires_at timestamptz,
    primary key (content_type, document_id, locale)
  )`,
  // All that is short about a version, in one column, so that a look-up has fewer columns to describe.
  `do $$ begin
    if not exists (select 1 from pg_attribute where attrelid = 'delivery_documents'::regclass and attname = 'head') then
      alter table delivery_documents add column head text not null generated always as (${composeHead}) stored;
    end if;
  end $$`,
  // Of which published row a version was rendered: see `content-row.ts`.
  'alter table delivery_documents add column if not exists content_row text',
  // Compressed bytes do not get smaller, and plain ones are sent as they are, so PostgreSQL compresses neither.
  ...['body', 'gzip', 'brotli', 'list_item'].map(
    (column) => `alter table delivery_documents alter column ${column} set storage external`,
  ),
  // What is short stays in the row, where it is read at once. Only what does not fit there is stored apart.
  'alter table delivery_documents set (toast_tuple_target = 8160)',
  `create index if not exists delivery_documents_order
    on delivery_documents (content_type, locale, order_key) where state = 'live'`,
  `create index if not exists delivery_documents_dependants on delivery_documents using gin (depends_on)`,
  `create index if not exists delivery_documents_expiry on delivery_documents (expires_at) where expires_at is not null`,
  // Every slug that readers ever knew, in any locale.
  `create index if not exists delivery_slugs on ${slugClaims.table} (${slugClaims.contentType}, ${slugClaims.slug})`,

  `create table if not exists delivery_queue (
    position bigint generated always as identity,
    content_type text not null,
    document_id text not null,
    attempts integer not null default 0,
    primary key (content_type, document_id)
  )`,
  'alter table delivery_queue add column if not exists queued_at timestamptz not null default now()',
  // By which rendering version the model was made; the table keeps the name it was created with.
  `create table if not exists delivery_edition (id boolean primary key default true check (id), fingerprint text not null)`,

  // How many changes of each kind there have been, so that an instance that listens notices a lost message.
  'create table if not exists delivery_clock (kind text primary key, changes bigint not null)',
  `insert into delivery_clock values ('documents', 0), ('settings', 0) on conflict do nothing`,
  `create or replace function delivery_tick() returns trigger language plpgsql as $$
  declare
    counted bigint;
  begin
    update delivery_clock set changes = changes + 1 where kind = tg_argv[0] returning changes into counted;
    perform ${sendMessage.tick('tg_argv[0]', 'counted')};
    return null;
  end $$`,
  `create or replace function delivery_tell_document() returns trigger language plpgsql as $$
  begin
    perform ${sendMessage.document('coalesce(new.content_type, old.content_type)', 'coalesce(new.document_id, old.document_id)')};
    return null;
  end $$`,
  `create or replace function delivery_tell_settings() returns trigger language plpgsql as $$
  begin
    perform ${sendMessage.settings()};
    return null;
  end $$`,
  createTrigger('delivery_tell', 'delivery_documents', 'for each row execute function delivery_tell_document()'),
  createTrigger(
    'delivery_tick',
    'delivery_documents',
    `for each statement execute function delivery_tick('documents')`,
  ),
  ...['up_permissions', 'up_permissions_role_lnk', 'up_roles', 'i18n_locale'].flatMap((table) => [
    createTrigger('delivery_tell', table, 'for each statement execute function delivery_tell_settings()'),
    createTrigger('delivery_tick', table, `for each statement execute function delivery_tick('settings')`),
  ]),
];

/**
 * Creates a trigger unless it is there: creating it again would lock the table against writers.
 *
 * @seam settings-tables
 */
function createTrigger(name: string, table: string, action: string): string {
  return `do $$ begin
    if not exists (select 1 from pg_trigger where tgname = '${name}' and tgrelid = '${table}'::regclass) then
      create trigger ${name} after insert or update or delete on ${table} ${action};
    end if;
  end $$`;
}
