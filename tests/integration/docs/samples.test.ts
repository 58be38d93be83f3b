import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeToken } from '../../helpers/content-api';
import { parseCurl } from '../../helpers/curl';
import { listBlocks, project, readPages } from '../../helpers/docs';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { type Nginx, openNginx } from '../../helpers/nginx';

const run = promisify(execFile);
const blocks = readPages().flatMap(listBlocks);
const localhost = 'http://localhost:1337';

/** Every sample in JavaScript: where it is, its code, and the output that is shown under it. */
const programs = blocks.flatMap(({ language, code, page, heading }, index) => {
  const next = blocks[index + 1];
  return language === 'js'
    ? [{ title: `${page}: ${heading}`, code, output: next?.language === 'text' ? next.code : undefined }]
    : [];
});

/** Every request with curl, one command each. */
const requests = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, heading, code }) =>
    (code.match(/^curl (?:.*\\\n)*.*$/gm) ?? []).map((command) => [`${page}: ${heading}`, command] as const),
  );

let newsroom: Newsroom;
/** Everything passes nginx with its defaults. */
let nginx: Nginx;
let environment: NodeJS.ProcessEnv;
// Within the project, so that the samples find the packages they import.
mkdirSync(path.join(project, '.tmp'), { recursive: true });
const folder = mkdtempSync(path.join(project, '.tmp', 'samples-'));
beforeAll(async () => {
  newsroom = await openNewsroom();
  nginx = await openNginx(newsroom.url);
  environment = {
    ...process.env,
    API_TOKEN: await makeToken(newsroom, 'full-access'),
    PREVIEW_TOKEN: await makeToken(newsroom, 'custom', ['api::article.article.find', 'plugin::copydesk.drafts.read']),
  };
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await nginx.close();
  await newsroom.close();
});

test('there are samples to run', () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(requests.length).toBeGreaterThan(2);
});

test.each(programs.map((program, number) => [program.title, number, program] as const))(
  '“%s” prints what the page shows (%i)',
  async (_title, number, { code, output }) => {
    const file = path.join(folder, `${number}.mjs`);
    writeFileSync(file, code.replaceAll(localhost, nginx.url));
    const { stdout } = await run(process.execPath, [file], { env: environment });
    const trim = (text: string) => text.replace(/ +$/gm, '');
    expect(trim(stdout)).toBe(output === undefined ? 'an output under the sample' : trim(output));
  },
  60_000,
);

test.each(requests)('“%s” is answered: %s', async (_title, command) => {
  const { url, init } = parseCurl(command.replaceAll(localhost, nginx.url));
  const response = await fetch(url, init);
  const body = (await response.json()) as Record<string, unknown>;
  expect({ status: response.status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  expect(body.data).toBeTruthy();
});

test('what is too big for nginx does not pass, so what passed is not', async () => {
  const send = (path: string, init: RequestInit) => fetch(`${nginx.url}${path}`, init).then(({ status }) => status);
  const big = { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) };
  expect(await send('/api/articles', big)).toBe(413);
  expect(await send(`/api/articles?${'x'.repeat(9000)}`, {})).toBe(414);
  expect(await send('/api/articles', { headers: { 'accept-language': 'x'.repeat(9000) } })).toBe(400);
  newsroom.strapi.server.httpServer.prependOnceListener('request', (_request, response) =>
    response.setHeader('x-many', 'x'.repeat(4096)),
  );
  expect(await send('/api/articles?locale=uk', {})).toBe(502);
  expect(await send('/api/articles?locale=uk', {})).toBe(200);
});
