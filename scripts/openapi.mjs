/** Writes docs/openapi.json from the schemas of the answers, and the types that the example site takes from it. */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { step } from './lib/command.mjs';
import { requireBuild } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  requireBuild();
  const built = inProject('dist', 'src', 'delivery', 'openapi');
  const { composeOpenApi } = require(`${built}/compose-openapi.js`);
  const { composeSampleAnswers } = require(`${built}/sample/compose-sample-answers.js`);
  const document = composeOpenApi(composeSampleAnswers());

  const description = inProject('docs', 'openapi.json');
  const options = await prettier.resolveConfig(description);
  writeFileSync(description, await prettier.format(JSON.stringify(document), { ...options, parser: 'json' }));
  const generator = inProject('node_modules', 'openapi-typescript', 'bin', 'cli.js');
  const types = inProject('examples', 'reader', 'src', 'newsroom', 'api-types.ts');
  await step('writing docs/openapi.json and its types', process.execPath, [generator, description, '-o', types], {
    quiet: true,
  });
});
