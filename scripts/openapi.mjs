/**
 * Writes docs/openapi.json from the schemas of the answers, with answers about the sample edition as examples, and the types
 * that the example site takes from it.
 */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { step } from './lib/command.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { recordExamples } from './openapi/record-examples.cjs';
import { withSampleEdition } from './openapi/with-sample-edition.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const built = inProject('dist', 'src', 'delivery', 'openapi');
  const { composeOpenApi } = require(`${built}/compose-openapi.js`);
  const { answerSchemas } = require(`${built}/answers.js`);
  const document = composeOpenApi(await withSampleEdition((newsroom) => recordExamples(newsroom, answerSchemas)));

  const description = inProject('docs', 'openapi.json');
  const options = await prettier.resolveConfig(description);
  writeFileSync(description, await prettier.format(JSON.stringify(document), { ...options, parser: 'json' }));
  const generator = inProject('node_modules', 'openapi-typescript', 'bin', 'cli.js');
  const types = inProject('examples', 'reader', 'src', 'newsroom', 'api-types.ts');
  await step('writing docs/openapi.json and its types', process.execPath, [generator, description, '-o', types], {
    quiet: true,
  });
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(process.exitCode ?? 0);
