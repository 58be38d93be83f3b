const { onServer, siblingOf } = require('../../scripts/postgres/admin.cjs');

/**
 * Creates a database for tests on the server of another, and answers its address.
 *
 * Its commits do not wait for the disk: what is tested sees no difference, and nobody needs the data after a crash.
 *
 * @param {string} databaseUrl
 * @param {string} name
 * @param {string} [template] the database to copy; without it the new one is empty
 */
async function createDatabase(databaseUrl, name, template) {
  await onServer(databaseUrl, [
    `create database ${name}${template ? ` template ${template}` : ''}`,
    `alter database ${name} set synchronous_commit = off`,
  ]);
  return siblingOf(databaseUrl, name);
}

module.exports = { createDatabase };
