/** Loads the sample edition into the newsroom; what is there already stays as it is. */
import { runCommand } from './lib/run-command.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

await runCommand(() =>
  withNewsroom(async (strapi) => {
    const { loadEdition } = await import('./lib/load-edition.mjs');
    await loadEdition(strapi);
  }),
);
// Strapi leaves timers behind that would keep the process waiting.
process.exit(process.exitCode ?? 0);
