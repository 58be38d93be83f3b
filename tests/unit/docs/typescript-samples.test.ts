import path from 'node:path';
import ts from 'typescript';
import { checkPolicyAgainstSchema } from '../../../src/plugins/copydesk/domain/policy/check-against-schema';
import { parsePolicy } from '../../../src/plugins/copydesk/domain/policy/policy';
import type { AttributeSchema, Schema } from '../../../src/plugins/copydesk/domain/schema';
import { listBlocks, project, readPages } from '../../helpers/docs';

const blocks = readPages().flatMap(listBlocks);

/** Samples in TypeScript; the first line of each says which file of a project it is. */
const samples = blocks
  .filter(({ language }) => language === 'ts')
  .map(({ page, code }) => [page, /^\/\/ (\S+\.ts)$/m.exec(code)?.[1] ?? '', code] as const);

test('there are samples in TypeScript, each with its place', () => {
  expect(samples.length).toBeGreaterThan(2);
  expect(samples.filter(([, file]) => file === '')).toEqual([]);
});

test.each(samples)(
  '%s: the sample of %s has no error of types',
  (_page, file, code) => {
    const { config } = ts.readConfigFile(path.join(project, 'tsconfig.json'), (name) => ts.sys.readFile(name));
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, project);
    // The sample takes the place of the file, for what it imports to be found.
    const place = path.join(project, path.dirname(file), `sample-${path.basename(file)}`);
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === place || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === place ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
    const program = ts.createProgram([place], { ...options, noEmit: true }, host);
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(place));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  },
  60_000,
);

describe('the policy of docs/adopting.md', () => {
  const [, , sample = ''] =
    samples.find(([page, file]) => page === 'docs/adopting.md' && file === 'config/plugins.ts') ?? [];
  const load = (): unknown => {
    const { outputText } = ts.transpileModule(sample, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, esModuleInterop: true },
    });
    const exported: { default?: () => { copydesk: { config: unknown } } } = {};
    new Function('exports', 'require', '__dirname', outputText)(exported, () => path, project);
    return exported.default?.().copydesk.config;
  };

  const json =
    blocks.find(({ page, code }) => page === 'docs/adopting.md' && code.includes('"collectionName"'))?.code ?? '{}';
  const { info, attributes } = JSON.parse(json) as {
    info: { displayName: string };
    attributes: Record<string, AttributeSchema>;
  };
  const toSchema = (uid: string, displayName: string, of: Record<string, AttributeSchema>): Schema => ({
    uid,
    displayName,
    draftAndPublish: true,
    localized: true,
    attributes: of,
  });
  const schemas = [
    toSchema('api::story.story', info.displayName, attributes),
    toSchema('api::writer.writer', 'Writer', { name: { type: 'string' } }),
  ];
  const findSchema = (uid: string) => schemas.find((schema) => schema.uid === uid);

  test('fits the schema that the page shows', () => {
    const policy = parsePolicy(load());
    expect(() => checkPolicyAgainstSchema(policy, findSchema)).not.toThrow();
    expect(Object.keys(policy.contentTypes)).toEqual(schemas.map(({ uid }) => uid));
  });
});
