import type { WaiverSignature } from '../../../shared/contracts/waivers';

/** A user of the panel. */
export interface PanelUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

/** Identifies a user by the name that the panel shows. */
export function signAs({ id, firstname, lastname, username, email }: PanelUser): WaiverSignature {
  const fullName = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: fullName || username || email || `user ${id}` };
}
