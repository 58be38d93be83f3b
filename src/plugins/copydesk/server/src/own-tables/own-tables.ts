/**
 * The tables of the plugin that hold what content types of the plugin describe. The types let Strapi read them and take them
 * along in `strapi export`; the tables are created and changed by the plugin's migrations alone.
 */
export const ownTables: readonly string[] = [
  'copydesk_translation_states',
  'copydesk_waivers',
  'copydesk_slug_claims',
  'copydesk_desk_entries',
  'copydesk_picture_credits',
  'copydesk_withdrawals',
  'copydesk_releases',
];
