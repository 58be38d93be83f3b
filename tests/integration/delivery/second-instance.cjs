const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..', '..');

/**
 * Another instance of the newsroom on the same database, as a process of its own. It says where it listens, and does what it
 * is told by messages: `publish` a document, being killed before the statement of that number where one is given.
 */
async function main() {
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  strapi.log.level = 'error';
  await strapi.start();
  const { port } = strapi.server.httpServer.address();
  process.send({ url: `http://127.0.0.1:${port}` });

  process.on('message', async ({ uid, documentId, data, locale, killedBefore }) => {
    let statements = 0;
    strapi.db.connection.on('query', () => {
      statements += 1;
      if (statements === killedBefore) process.kill(process.pid, 'SIGKILL');
    });
    await strapi.documents(uid).update({ documentId, locale, data });
    await strapi.documents(uid).publish({ documentId, locale: '*' });
    process.send({ statements });
  });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
