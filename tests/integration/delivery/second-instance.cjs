const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { settle } = require('../../../scripts/lib/settle.cjs');

const root = path.resolve(__dirname, '..', '..', '..');

/**
 * Another instance of the newsroom on the same database, as a process of its own. It says where it listens, and does what it
 * is told by messages: to save and publish a document, and to be killed before the n-th statement of the publication where a
 * number is given. It answers with the statements.
 */
async function main() {
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  strapi.log.level = 'error';
  await strapi.start();
  const { port } = strapi.server.httpServer.address();
  process.send({ url: `http://127.0.0.1:${port}` });

  process.on('message', async ({ uid, documentId, data, locale, killedBefore }) => {
    await strapi.documents(uid).update({ documentId, locale, data });
    // What the events of the update still read is not counted with the publication.
    await settle(strapi);
    const statements = [];
    const note = ({ sql }) => {
      // The look that is taken each second at recorded changes is no statement of the publication.
      if (sql.includes('copydesk_recorded_changes')) return;
      if (statements.length === killedBefore) process.kill(process.pid, 'SIGKILL');
      statements.push(sql);
    };
    strapi.db.connection.on('query', note);
    await strapi.documents(uid).publish({ documentId, locale: '*' });
    await settle(strapi);
    strapi.db.connection.removeListener('query', note);
    // One publication may take a statement less than another: the last moment there is comes after them all.
    if (killedBefore !== undefined) process.kill(process.pid, 'SIGKILL');
    process.send({ statements });
  });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
