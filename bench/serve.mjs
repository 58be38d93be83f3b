/** One newsroom that does what it is told and says what it cost. Started by newsroom.mjs. */
import { createRequire } from 'node:module';
import { inProject, root } from '../scripts/lib/project.mjs';
import { settle } from '../scripts/lib/settle.cjs';
import { operations, prepareStory } from './operations.mjs';

/** @typedef {import('./newsroom.mjs').Costs} Costs */

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const strapi = await createStrapi({ appDir: root, distDir: process.argv[2] ?? inProject('dist') }).load();
strapi.log.level = 'error';

let statements = 0;
strapi.db.connection.on('query', () => (statements += 1));

process.on('message', async ({ operation, round }) => {
  /** @type {Costs} */
  const costs = {};
  /**
   * The time is that of the answer; the statements are also those of the events that follow it.
   *
   * @param {string} part
   * @param {() => Promise<any>} work
   */
  const measure = async (part, work) => {
    await settle(strapi);
    const before = statements;
    const start = performance.now();
    const answer = await work();
    const ms = performance.now() - start;
    await settle(strapi);
    for (const name of [part, 'whole']) {
      const cost = (costs[name] ??= { ms: 0, statements: 0 });
      cost.ms += ms;
      cost.statements += statements - before;
    }
    return answer;
  };

  try {
    await operations[operation](strapi, story, round, measure);
    process.send?.(costs);
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) });
  }
});
// The benchmark is over, however it ended.
process.on('disconnect', () => process.exit());

const story = await prepareStory(strapi);
process.send?.({ plugin: Boolean(strapi.plugin('copydesk')) });
