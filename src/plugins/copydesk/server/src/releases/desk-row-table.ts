/** The table of the desk's rows. They also hold what of a published version is out of policy. */
export const deskRowTable = 'copydesk_desk_entries';
