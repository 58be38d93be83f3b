import type { Migration } from '../migration';

/** Of which content a row of the desk was made, so that a start can see whether it is still the present one. */
export const contentVersion: Migration = {
  name: '0004-content-version',
  statements: ['alter table copydesk_desk_entries add column if not exists content_version text'],
};
