const { Client } = require('pg');

/**
 * Runs statements that a database cannot run on itself, such as creating another, on the same server.
 *
 * @param {string} databaseUrl
 * @param {string[]} statements
 */
async function onServer(databaseUrl, statements) {
  const url = new URL(databaseUrl);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The address of another database on the same server.
 *
 * @param {string} databaseUrl
 * @param {string} name
 */
function siblingOf(databaseUrl, name) {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

module.exports = { onServer, siblingOf };
