import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The outcome of a call: its value, or the message of the user error that ended it. */
export type Outcome = { value: unknown } | { userError: string };

const scripts = path.resolve(__dirname, '..', '..', '..', 'scripts');

/** Calls a function of a script once for every list of arguments. Scripts are ES modules, which Jest cannot load itself. */
export function callScript(script: string, name: string, calls: readonly (readonly unknown[])[]): Outcome[] {
  const addressOf = (file: string) => JSON.stringify(pathToFileURL(path.join(scripts, file)).href);
  const program = `
    import { ${name} } from ${addressOf(script)};
    import { UserError } from ${addressOf('lib/user-error.mjs')};
    const outcomes = [];
    for (const call of ${JSON.stringify(calls)}) {
      try {
        outcomes.push({ value: await ${name}(...call) });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        outcomes.push({ userError: error.message });
      }
    }
    console.log(JSON.stringify(outcomes));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome[];
}
