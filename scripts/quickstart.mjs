/**
 * From a fresh clone to a running newsroom: installs, builds, loads the sample edition, starts. Run again, it only
 * starts. Nothing but Node's own modules may be imported before the installation is done.
 */
import { build } from './lib/build.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { checkNode, checkPort } from './lib/preflight.mjs';
import { root } from './lib/project.mjs';
import { run } from './lib/say.mjs';

await run(async () => {
  checkNode();
  process.chdir(root);
  prepareEnvironment();
  await checkPort();
  await install();
  await build();
  const { openNewsroom } = await import('./lib/open-newsroom.mjs');
  await openNewsroom();
});
