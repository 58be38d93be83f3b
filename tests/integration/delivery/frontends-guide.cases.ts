import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeToken } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const run = promisify(execFile);
const project = path.resolve(__dirname, '..', '..', '..');
const guide = readFileSync(path.join(project, 'docs', 'frontends.md'), 'utf8');

/** Every sample of the guide: the heading it stands under, its code, and what it is said to print. */
const samples = [...guide.matchAll(/```js\n(?<code>.*?)```\n\n```text\n(?<output>.*?)```/gs)].map(
  ({ index, groups }): [string, string, string] => [
    guide
      .slice(0, index)
      .match(/^## .*$/gm)
      ?.at(-1)
      ?.slice(3) ?? '',
    groups?.code ?? '',
    groups?.output ?? '',
  ],
);

let newsroom: Newsroom;
let token: string;
// Within the project, so that the samples find the packages they import.
mkdirSync(path.join(project, '.tmp'), { recursive: true });
const folder = mkdtempSync(path.join(project, '.tmp', 'guide-'));
beforeAll(async () => {
  newsroom = await shareNewsroom();
  token = await makeToken(newsroom, 'custom', ['api::article.article.find', 'plugin::copydesk.drafts.read']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no sample of the guide is left out', () => {
  expect(samples.length).toBe(guide.match(/^```js$/gm)?.length);
  expect(samples.length).toBeGreaterThan(5);
});

test.each(samples)(
  '“%s” prints what the guide says',
  async (heading, code, output) => {
    const file = path.join(folder, `${samples.findIndex(([other]) => other === heading)}.mjs`);
    writeFileSync(file, code.replaceAll('http://localhost:1337', newsroom.url));
    const { stdout } = await run(process.execPath, [file], { env: { ...process.env, PREVIEW_TOKEN: token } });
    const trim = (text: string) => text.replace(/ +$/gm, '');
    expect(trim(stdout)).toBe(trim(output));
  },
  60_000,
);
