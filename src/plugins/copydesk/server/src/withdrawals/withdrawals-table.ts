/** The table of withdrawals. */
export const withdrawalsTable = 'copydesk_withdrawals';
