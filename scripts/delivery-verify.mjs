/** Compares the read model with content. */
import { createRequire } from 'node:module';
import { inProject } from './lib/project.mjs';
import { verify } from './lib/verify.mjs';

const require = createRequire(import.meta.url);

await verify({
  name: 'the read model',
  remedy: 'npm run delivery:rebuild renders everything again',
  compare: (strapi, report) =>
    require(inProject('dist', 'src', 'delivery', 'read-model', 'verify.js')).verifyModel(strapi, report),
});
