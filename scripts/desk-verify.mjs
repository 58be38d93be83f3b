/** Compares the desk with content: passes if they agree, otherwise lists every difference and fails. */
import { createRequire } from 'node:module';
import { showProgress } from './lib/show-progress.mjs';
import { inProject } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  const differences = await withNewsroom(async (strapi) => {
    const publicApi = inProject('dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js');
    const { followRecordedChanges, verifyDesk } = require(publicApi);
    // What was changed past the newsroom is followed first, as a running one would.
    await followRecordedChanges(strapi);
    return showProgress('comparing', (report) => verifyDesk(strapi, report));
  });
  for (const { uid, documentId, difference } of differences) log(`${uid} ${documentId}: ${difference}`);
  if (differences.length === 0) log('the desk agrees with content');
  else {
    log(`${differences.length} differences; a save of a document corrects its row, a start corrects the numbers`);
    process.exitCode = 1;
  }
});
process.exit(process.exitCode ?? 0);
