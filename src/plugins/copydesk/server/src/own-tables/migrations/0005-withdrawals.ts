import type { Migration } from '../migration';

/**
 * The withdrawals of documents. A row is never deleted: it is in force until `lifted_at` is set. It belongs to a document, not to a
 * version, and outlives both. `corrections` are the corrections that made it or came to it, by their keys; `passed_gate` is false
 * once a version was published that only its being withdrawn let out.
 */
export const withdrawals: Migration = {
  name: '0005-withdrawals',
  statements: [
    `create table if not exists copydesk_withdrawals (
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
    `create unique index if not exists copydesk_withdrawals_in_force on copydesk_withdrawals (content_type, document_id)
     where lifted_at is null`,
    `create index if not exists copydesk_withdrawals_document on copydesk_withdrawals (content_type, document_id)`,
  ],
};
