import type { Migration } from '../migration';

/** Where readers have ever seen a document, and with which debts it is out. */
export const releases: Migration = {
  name: '0007-releases',
  statements: [
    `create table if not exists copydesk_releases (
       content_type text not null, subject text not null, once_out text[] not null default '{}', debts jsonb not null default '[]',
       primary key (content_type, subject)
     )`,
    'create index if not exists copydesk_picture_credits_file on copydesk_picture_credits (file_hash)',
  ],
};
