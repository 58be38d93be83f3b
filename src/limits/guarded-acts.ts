/** Something that a stranger may guess at, or flood people with. */
export interface GuardedAct {
  /** Whose accounts: those of the panel, or those of the public API. */
  accounts: 'panel' | 'users';
  /** The field of what is sent that names the account. */
  named?: 'email' | 'identifier';
  /** A guess costs nothing if it was right; a message costs as much as five guesses, whoever is right. */
  kind: 'guess' | 'message';
  /** Only a request with this field is one. */
  onlyWith?: string;
}

const panel = { accounts: 'panel' } as const;
const users = { accounts: 'users' } as const;
const email = { named: 'email' } as const;

const logIn: GuardedAct = { ...users, named: 'identifier', kind: 'guess' };
const register: GuardedAct = { ...users, ...email, kind: 'message' };
const forgetPassword: GuardedAct = { ...users, ...email, kind: 'message' };
const guess: GuardedAct = { ...users, kind: 'guess' };

/** By method and path, with `/api` for whatever the content API begins with. */
export const guardedRoutes: Readonly<Record<string, GuardedAct>> = {
  'POST /admin/login': { ...panel, ...email, kind: 'guess' },
  'POST /admin/register': { ...panel, kind: 'guess' },
  'POST /admin/reset-password': { ...panel, kind: 'guess' },
  'POST /admin/forgot-password': { ...panel, ...email, kind: 'message' },
  'PUT /admin/users/me': { ...panel, kind: 'guess', onlyWith: 'currentPassword' },
  'POST /api/auth/local': logIn,
  'POST /api/auth/local/register': register,
  'POST /api/auth/forgot-password': forgetPassword,
  'POST /api/auth/reset-password': guess,
  'POST /api/auth/change-password': guess,
  'POST /api/auth/send-email-confirmation': { ...users, ...email, kind: 'message' },
};

/** By name. Each of a document's mutations counts, under whatever alias. */
export const guardedMutations: Readonly<Record<string, GuardedAct>> = {
  login: logIn,
  register,
  forgotPassword: forgetPassword,
  resetPassword: guess,
  changePassword: guess,
};
