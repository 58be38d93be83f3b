/** The content type of withdrawals, and its table. */
export const withdrawalUid = 'plugin::copydesk.withdrawal';
export const withdrawalsTable = 'copydesk_withdrawals';
