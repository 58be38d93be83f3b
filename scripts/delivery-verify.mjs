/** Proves that readers get what content says, or lists every difference and fails. */
import { createRequire } from 'node:module';
import { showProgress } from './lib/show-progress.mjs';
import { inProject } from './lib/project.mjs';
import { run, say } from './lib/say.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  const differences = await withNewsroom((strapi) => {
    const { verifyModel } = require(inProject('dist', 'src', 'delivery', 'read-model', 'verify.js'));
    return showProgress('comparing', (report) => verifyModel(strapi, report));
  });
  for (const { uid, documentId, locale, difference } of differences)
    say(`${uid} ${documentId} ${locale}: ${difference}`);
  if (differences.length === 0) say('readers get what content says');
  else {
    say(`${differences.length} differences; npm run delivery:rebuild renders everything anew`);
    process.exitCode = 1;
  }
});
process.exit(process.exitCode ?? 0);
