/**
 * From a fresh clone to a running newsroom: installs, builds, loads the sample edition, starts. Run again, it only
 * starts. Nothing but Node's own modules may be imported before the installation is done.
 */
import { build } from './lib/build.mjs';
import { endWithNpm } from './lib/end-with-npm.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { checkNode, checkPort } from './lib/preflight.mjs';
import { root } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { UserError } from './lib/user-error.mjs';

await runCommand(async () => {
  checkNode();
  endWithNpm();
  process.chdir(root);
  prepareEnvironment({ withAdministrator: true });
  if (process.env.NODE_ENV === 'production') {
    throw new UserError(
      'quickstart loads sample stories and is not for NODE_ENV=production: unset it, or run `npm run build` and `npm start`.',
    );
  }
  await checkPort();
  await install();
  await build();
  const { openNewsroom } = await import('./lib/open-newsroom.mjs');
  await openNewsroom();
});
