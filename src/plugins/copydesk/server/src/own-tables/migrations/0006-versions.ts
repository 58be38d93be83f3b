import type { Migration } from '../migration';

/** Who has last changed which field of a version, for a refused save to say it. */
export const versions: Migration = {
  name: '0006-versions',
  statements: [
    `create table if not exists copydesk_versions (
       content_type text not null, subject text not null, locale text not null,
       tag text not null, changed_by text, changed_at text not null, fields jsonb not null,
       primary key (content_type, subject, locale)
     )`,
  ],
};
