import type { Identity } from '../requests/fuzz-request';

interface KeptOut {
  method: RegExp;
  path: RegExp;
  /** Who must not come through: the others are refused there, and that is tried. */
  who: readonly Identity[];
  why: string;
}

const panel = ['administrator', 'author'] as const;
const changing = /POST|PUT|PATCH|DELETE/;

/** What would end a run, or make the rest of it try nothing. */
const keptOut: readonly KeptOut[] = [
  {
    method: changing,
    path: /^\/content-type-builder\//,
    who: panel,
    why: 'it rewrites the code of the newsroom that is tried, and restarts it',
  },
  { method: /PUT/, path: /^\/admin\/users\/me$/, who: panel, why: 'it changes the password of whoever sends requests' },
  {
    method: /PUT|DELETE/,
    path: /^\/admin\/users\/(:id|me\/sessions.*)$/,
    who: panel,
    why: 'it shuts out, or deletes, whoever sends requests',
  },
  { method: /POST/, path: /^\/admin\/(users\/batch-delete|logout)$/, who: panel, why: 'the same' },
  {
    method: /PUT|DELETE/,
    path: /^\/admin\/roles\//,
    who: panel,
    why: 'a role without its permissions is refused everything',
  },
  { method: /POST/, path: /^\/admin\/roles\/batch-delete$/, who: panel, why: 'the same' },
  {
    method: /PUT|DELETE|POST/,
    path: /^\/admin\/api-tokens\/:id/,
    who: panel,
    why: 'it changes or deletes the token that requests are sent with',
  },
  {
    method: /PUT|DELETE/,
    path: /^(\/api)?\/users-permissions\/roles\//,
    who: [...panel, 'token'],
    why: 'the public would be refused everything',
  },
  {
    method: /PUT|DELETE/,
    path: /^\/api\/users\/:id$/,
    who: ['token'],
    why: 'it blocks or deletes the reader who sends requests',
  },
  {
    method: /POST|DELETE/,
    path: /^\/api\/auth\/(change-password|logout|sessions\/:sessionId)$/,
    who: ['reader'],
    why: 'it changes the reader’s password, or ends the session',
  },
  {
    method: /POST|PUT/,
    path: /^\/admin\/webhooks/,
    who: panel,
    why: 'every later change would be sent to addresses that answer nothing',
  },
  {
    method: changing,
    path: /^\/i18n\/locales/,
    who: panel,
    why: 'hundreds of locales slow down everything; another default locale makes other requests mean other things',
  },
  {
    method: /GET/,
    path: /^\/admin\/transfer\/runner\//,
    who: panel,
    why: 'it waits for a web socket',
  },
];

/** Mutations of the same kind. */
const mutationsKeptOut = /^(update|delete)UsersPermissions(Role|User)$/;

export function isKeptOut(identity: Identity, method: string, path: string): boolean {
  return keptOut.some((one) => one.who.includes(identity) && one.method.test(method) && one.path.test(path));
}

/** Whether a mutation would take from the public, or from the reader, what they may do. */
export function isMutationKeptOut(identity: Identity, name: string): boolean {
  return (identity === 'token' && mutationsKeptOut.test(name)) || (identity === 'reader' && name === 'changePassword');
}
