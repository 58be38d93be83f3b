import type { Core } from '@strapi/strapi';
import { quoteTable } from '../database/quote-table';

/** The table of withdrawals. Strapi's schema synchronisation does not know it, so a start without the plugin leaves it alone. */
export const withdrawalsTable = 'copydesk_withdrawals';

/**
 * Creates the table of withdrawals unless it is there. A row is never deleted: it is in force until `lifted_at` is set. It
 * belongs to a document, not to a version, and outlives both.
 *
 * `corrections` are the corrections that made it or came to it, by their keys; `passed_gate` is false once a version was
 * published that only its being withdrawn let out.
 */
export async function createWithdrawalsTable(strapi: Core.Strapi): Promise<void> {
  const table = quoteTable(strapi, withdrawalsTable);
  const statements = [
    `create table if not exists ${table} (
       id bigint generated always as identity primary key,
       content_type text not null,
       document_id text not null,
       kind text not null check (kind in ('retraction', 'kill')),
       notes jsonb not null,
       titles jsonb not null,
       corrections text[] not null default '{}',
       passed_gate boolean not null default true,
       withdrawn_at timestamptz not null,
       withdrawn_by jsonb,
       lifted_at timestamptz,
       lifted_by jsonb
     )`,
    `create unique index if not exists copydesk_withdrawals_in_force on ${table} (content_type, document_id)
     where lifted_at is null`,
    `create index if not exists copydesk_withdrawals_document on ${table} (content_type, document_id)`,
  ];
  for (const statement of statements) await strapi.db.connection.raw(statement);
}
