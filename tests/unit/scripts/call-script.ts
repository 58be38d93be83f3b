import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What came of a call: the value, or the message of the complaint that ended it. */
export type Outcome = { value: unknown } | { complaint: string };

const scripts = path.resolve(__dirname, '..', '..', '..', 'scripts');

/** Calls a function of a script once for every list of arguments. Scripts are ES modules, which Jest cannot load itself. */
export function callScript(script: string, name: string, calls: readonly (readonly unknown[])[]): Outcome[] {
  const addressOf = (file: string) => JSON.stringify(pathToFileURL(path.join(scripts, file)).href);
  const program = `
    import { ${name} } from ${addressOf(script)};
    import { Complaint } from ${addressOf('lib/say.mjs')};
    const outcomes = [];
    for (const call of ${JSON.stringify(calls)}) {
      try {
        outcomes.push({ value: await ${name}(...call) });
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        outcomes.push({ complaint: error.message });
      }
    }
    console.log(JSON.stringify(outcomes));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome[];
}
