/** Writes docs/openapi.json from the schemas of the answers, and the types that the example site takes from it. */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { requireBuild } from './lib/prepare.mjs';
import { inProject } from './lib/project.mjs';
import { run, say } from './lib/say.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  requireBuild();
  const built = inProject('dist', 'src', 'delivery', 'openapi');
  const { composeOpenApi } = require(`${built}/compose-openapi.js`);
  const { composeSampleAnswers } = require(`${built}/sample/compose-sample-answers.js`);
  const document = composeOpenApi(composeSampleAnswers());

  const description = inProject('docs', 'openapi.json');
  const options = await prettier.resolveConfig(description);
  writeFileSync(description, await prettier.format(JSON.stringify(document), { ...options, parser: 'json' }));
  const types = inProject('examples', 'reader', 'src', 'newsroom', 'api-types.ts');
  writeFileSync(types, astToString(await openapiTypes(document)));
  say('wrote docs/openapi.json and the types of the example site');
});
