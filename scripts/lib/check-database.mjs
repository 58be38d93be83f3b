import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { log } from './log.mjs';
import { UserError } from './user-error.mjs';

/** How long a database may take to be there, in milliseconds: in a deployment it often starts beside the newsroom. */
const patience = 30_000;
const betweenAttempts = 500;

/** Strapi asks for this version at least. */
const oldest = 14;

/** What goes by when the server, or the name of its machine, is there. */
const early = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '57P03', '53300'];

/** The errors of a certificate that Node.js does not trust. */
const distrusted = /^(?:SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_|ERR_TLS_CERT)/;

/** What an operator can do about an error of PostgreSQL, by its code. `where` names server, user and database. */
const remedies = /** @type {Record<string, (where: Where) => string>} */ ({
  '28P01': ({ user, server }) => `refuses the password of the user ${user} on ${server}: correct it in DATABASE_URL`,
  28000: ({ user, server }) =>
    `does not let the user ${user} in from here on ${server}: look at its pg_hba.conf, and at DATABASE_SSL`,
  '3D000': ({ database, server }) => `has no database ${database} on ${server}: create it, or correct DATABASE_URL`,
  42501: ({ user, database }) =>
    `does not let the user ${user} connect to ${database}: grant it the right, or make it the owner`,
});

/**
 * @typedef {object} Where
 * @property {string} server
 * @property {string} user
 * @property {string} database
 */

/**
 * Makes sure, before anything is opened, that a database can be used. Waits for one that is a few seconds late.
 *
 * @param {string} connectionString
 * @param {{ ssl?: boolean, patience?: number }} [options]
 * @throws {UserError} a sentence that says what the operator can do; the password is in none of them
 */
export async function checkDatabase(connectionString, options = {}) {
  const where = locate(connectionString);
  const deadline = Date.now() + (options.patience ?? patience);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inspect(connectionString, options.ssl ?? false, where);
    } catch (error) {
      if (error instanceof UserError) throw error;
      const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (!early.includes(code) || Date.now() > deadline) throw new UserError(explain(code, message, where));
      if (attempt === 1) log(`waiting for PostgreSQL on ${where.server} (${code})`);
      await wait(betweenAttempts);
    }
  }
}

/**
 * @param {string} connectionString
 * @param {boolean} ssl
 * @param {Where} where
 */
async function inspect(connectionString, ssl, { user, database, server }) {
  const client = new pg.Client({ connectionString, ...(ssl && { ssl }), connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as version, pg_is_in_recovery() as follows,
         current_schema() as schema, coalesce(has_schema_privilege(current_schema(), 'create'), false) as creates`,
    );
    const [{ version, follows, schema, creates }] = rows;
    if (version < oldest)
      throw new UserError(`PostgreSQL ${version} on ${server} is too old: install ${oldest} or newer.`);
    if (follows)
      throw new UserError(
        `PostgreSQL on ${server} is a standby, which cannot be written: name the primary in DATABASE_URL.`,
      );
    if (schema === null)
      throw new UserError(
        `the user ${user} sees no schema in the database ${database}: create one, or set its search_path.`,
      );
    if (!creates)
      throw new UserError(
        `the user ${user} may not create tables in the schema ${schema} of ${database}: ` +
          `run \`grant create on schema ${schema} to ${user}\` there, or make it the owner of the database.`,
      );
  } finally {
    await client.end();
  }
}

/**
 * @param {string} code
 * @param {string} message
 * @param {Where} where
 */
function explain(code, message, where) {
  const remedy = remedies[code];
  if (remedy) return `PostgreSQL ${remedy(where)}.`;
  // The driver gives this one no code.
  if (message === 'The server does not support SSL connections')
    return `PostgreSQL on ${where.server} does not speak TLS: switch it on there, or set DATABASE_SSL=false.`;
  if (distrusted.test(code))
    return `the certificate of PostgreSQL on ${where.server} is not trusted (${code}): name its CA in NODE_EXTRA_CA_CERTS, or correct the host in DATABASE_URL.`;
  return `PostgreSQL on ${where.server} cannot be used (${code ? `${code}: ` : ''}${message}): is DATABASE_URL right, and does the server run?`;
}

/**
 * @param {string} connectionString
 * @returns {Where}
 */
function locate(connectionString) {
  const { host, port, user, database } = new pg.Client({ connectionString });
  return { server: `${host}:${port}`, user: user ?? '', database: database ?? '' };
}
