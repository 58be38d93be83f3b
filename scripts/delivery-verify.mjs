/** Compares the read model with content: passes if they agree, otherwise lists every difference and fails. */
import { createRequire } from 'node:module';
import { showProgress } from './lib/show-progress.mjs';
import { inProject } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  const differences = await withNewsroom(async (strapi) => {
    const { verifyModel } = require(inProject('dist', 'src', 'delivery', 'read-model', 'verify.js'));
    const publicApi = inProject('dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js');
    // What was changed past the newsroom is followed first, as a running one would.
    await require(publicApi).followRecordedChanges(strapi);
    return showProgress('comparing', (report) => verifyModel(strapi, report));
  });
  for (const { uid, documentId, locale, difference } of differences)
    log(`${uid} ${documentId} ${locale}: ${difference}`);
  if (differences.length === 0) log('the read model agrees with content');
  else {
    log(`${differences.length} differences; npm run delivery:rebuild renders everything again`);
    process.exitCode = 1;
  }
});
process.exit(process.exitCode ?? 0);
