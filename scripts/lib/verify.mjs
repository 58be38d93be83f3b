import { createRequire } from 'node:module';
import { log } from './log.mjs';
import { inProject } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { showProgress } from './show-progress.mjs';
import { withNewsroom } from './with-newsroom.mjs';

const require = createRequire(import.meta.url);

/**
 * Compares something derived with content: passes if they agree, otherwise lists every difference and fails.
 *
 * @typedef {{ uid: string, documentId: string, locale?: string, difference: string }} Difference
 * @param {object} compared
 * @param {string} compared.name
 * @param {string} compared.remedy what corrects differences
 * @param {(strapi: unknown, report: (done: number, total: number) => void) => Promise<Difference[]>} compared.compare
 */
export async function verify({ name, remedy, compare }) {
  await runCommand(async () => {
    const differences = await withNewsroom(async (strapi) => {
      const publicApi = inProject('dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js');
      // What was changed past the newsroom is followed first, as a running one would.
      await require(publicApi).followRecordedChanges(strapi);
      return showProgress('comparing', (report) => compare(strapi, report));
    });
    for (const { uid, documentId, locale, difference } of differences)
      log(`${[uid, documentId, locale].filter(Boolean).join(' ')}: ${difference}`);
    if (differences.length === 0) log(`${name} agrees with content`);
    else {
      log(`${differences.length} differences; ${remedy}`);
      process.exitCode = 1;
    }
  });
  // Strapi leaves timers behind that would keep the process waiting.
  process.exit(process.exitCode ?? 0);
}
