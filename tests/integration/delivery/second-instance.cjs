const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..', '..');

/**
 * Another instance of the newsroom on the same database, as a process of its own. It says where it listens, and does what it
 * is told by messages: to save and publish a document, being killed before the first statement of the publication that has some
 * words in it where these are given.
 */
async function main() {
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  strapi.log.level = 'error';
  await strapi.start();
  const { port } = strapi.server.httpServer.address();
  process.send({ url: `http://127.0.0.1:${port}` });

  process.on('message', async ({ uid, documentId, data, locale, killedBefore }) => {
    await strapi.documents(uid).update({ documentId, locale, data });
    strapi.db.connection.on('query', ({ sql }) => {
      if (killedBefore !== undefined && sql.includes(killedBefore)) process.kill(process.pid, 'SIGKILL');
    });
    await strapi.documents(uid).publish({ documentId, locale: '*' });
    process.send({ published: true });
  });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
