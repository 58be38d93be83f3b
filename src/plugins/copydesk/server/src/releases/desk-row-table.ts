/** The table of the desk's rows. They also hold what of a published version is out of policy. */
export const deskRowTable = 'copydesk_desk_entries';

/**
 * SQL: whether readers are kept from a version, given its document as the row `entry` of that table, and it as one of
 * `jsonb_each(entry.locales) as locale`. A version in no language has the key null.
 */
export const isVersionWithheld = `entry.states @> '["out-of-policy"]' and jsonb_typeof(locale.value -> 'outOfPolicy') = 'object'`;
