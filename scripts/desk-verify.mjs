/** Compares the desk with content. */
import { createRequire } from 'node:module';
import { inProject } from './lib/project.mjs';
import { verify } from './lib/verify.mjs';

const require = createRequire(import.meta.url);

await verify({
  name: 'the desk',
  remedy: 'a save of a document corrects its row, a start corrects the numbers',
  compare: (strapi, report) =>
    require(inProject('dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js')).verifyDesk(
      strapi,
      report,
    ),
});
