import type { Refusal } from '../requests/refusal';

/** What readers are told while there is no database. */
export const unavailable: Refusal = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The newsroom cannot be reached at the moment. Please try again.',
  details: {},
};
