import { describeRecordTable } from '../describe-record-table';
import type { Migration } from '../migration';

const text = 'varchar(255)';
const time = 'timestamp(6)';

/**
 * The tables as Strapi created them before the plugin did, with the indexes that hold one record to each subject. An installation
 * of that time has them already, and keeps every row.
 */
export const recordTables: Migration = {
  name: '0001-record-tables',
  statements: [
    ...describeRecordTable('copydesk_translation_states', {
      content_type: text,
      subject: text,
      locale: text,
      stage: text,
      source_locale: text,
      fields: 'jsonb',
      status: text,
      translated: 'integer',
      total: 'integer',
      stale: 'integer',
      stale_since: time,
      urgent: 'boolean',
      urgent_since: time,
      method: text,
      translators: 'jsonb',
    }),
    `create unique index if not exists copydesk_translation_states_key
     on copydesk_translation_states (content_type, subject, stage, locale)`,

    ...describeRecordTable('copydesk_waivers', {
      content_type: text,
      subject: text,
      reason: 'text',
      deadline: time,
      granted_at: time,
      granted_by_id: 'integer',
      granted_by_name: 'text',
      withdrawn_at: time,
      withdrawn_by_id: 'integer',
      withdrawn_by_name: 'text',
    }),
    'create index if not exists copydesk_waivers_subject on copydesk_waivers (content_type, subject)',

    ...describeRecordTable('copydesk_slug_claims', {
      content_type: text,
      locale: text,
      slug: text,
      claimant: text,
    }),
    'create unique index if not exists copydesk_slug_claims_key on copydesk_slug_claims (content_type, locale, slug)',

    ...describeRecordTable('copydesk_desk_entries', {
      content_type: text,
      subject: text,
      title: 'text',
      titles: 'text',
      source_locale: text,
      locales: 'jsonb',
      states: 'jsonb',
      rank: 'integer',
      waiver: 'jsonb',
      authors: 'jsonb',
      changed_at: time,
      reassess_at: time,
    }),
    'create unique index if not exists copydesk_desk_entries_key on copydesk_desk_entries (content_type, subject)',
    'create index if not exists copydesk_desk_entries_order on copydesk_desk_entries (rank, changed_at desc, id)',
    'create index if not exists copydesk_desk_entries_states on copydesk_desk_entries using gin (states jsonb_path_ops)',
    'create index if not exists copydesk_desk_entries_authors on copydesk_desk_entries using gin (authors jsonb_path_ops)',
    `create index if not exists copydesk_desk_entries_due on copydesk_desk_entries (reassess_at)
     where reassess_at is not null`,

    ...describeRecordTable('copydesk_picture_credits', { file_hash: text, credit: 'jsonb' }),
    'create index if not exists copydesk_picture_credits_file on copydesk_picture_credits (file_hash)',
  ],
};
