import type { WaiverSignature } from '../../../shared/contracts/waivers';

/** Whoever is logged in to the panel. */
export interface PanelUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

/** Says who does something, by the name that the panel shows. */
export function signAs({ id, firstname, lastname, username, email }: PanelUser): WaiverSignature {
  const fullName = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: fullName || username || email || `user ${id}` };
}
