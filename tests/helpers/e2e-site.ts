import { once } from 'node:events';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { createSite } from '../../examples/reader/src/site';
import { addressOf, fromSetup } from './e2e-panel';

const finding = ['find', 'findOne'];
const readable = ['article', 'author', 'background', 'illustration', 'source'];

/** Opens the example site before the newsroom under test, able to show its drafts. Close it when the tests are done. */
export async function openSite(): Promise<{ close: () => Promise<unknown> }> {
  const siteUrl = fromSetup('COPYDESK_E2E_SITE_URL');
  const newsroomUrl = fromSetup('COPYDESK_E2E_URL');
  const draftToken = await makeDraftToken();
  const site = createSite({ siteUrl, newsroomUrl, previewSecret: fromSetup('PREVIEW_SECRET'), draftToken });
  const server = serve({ fetch: site.fetch, port: Number(new URL(siteUrl).port) }) as Server;
  if (!server.listening) await once(server, 'listening');
  return {
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address of a page of the example site. */
export const pageOf = (path: string): string => `${fromSetup('COPYDESK_E2E_SITE_URL')}${path}`;

/** Asks the panel's API as the administrator. */
export async function askPanel(path: string, method = 'GET', body?: object): Promise<Record<string, unknown>> {
  const authorization = `Bearer ${fromSetup('COPYDESK_E2E_SESSION')}`;
  const answer = await fetch(addressOf(path), {
    method,
    // A connection kept from one test to the next may be closed just as it is used again.
    headers: { authorization, 'content-type': 'application/json', connection: 'close' },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

/** What axe-core finds wrong with a page, if it is serious. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run().then((r) => r.violations),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Publishes a change of an article in one language, as a program with a token does. */
export async function publishChange(documentId: string, locale: string, data: object): Promise<void> {
  const token = await makeToken({ name: 'Wire', type: 'full-access' });
  const answer = await fetch(addressOf(`/api/articles/${documentId}?locale=${locale}`), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ data }),
  });
  if (!answer.ok) throw new Error(`The change was refused: ${await answer.text()}`);
}

/** Makes the token that the site's operator makes in the panel. */
function makeDraftToken(): Promise<string> {
  const reading = readable.flatMap((name) => finding.map((action) => `api::${name}.${name}.${action}`));
  return makeToken({ name: 'Preview', type: 'custom', permissions: [...reading, 'plugin::copydesk.drafts.read'] });
}

async function makeToken(token: { name: string; type: string; permissions?: string[] }): Promise<string> {
  const { data } = await askPanel('/admin/api-tokens', 'POST', { description: '', lifespan: null, ...token });
  return (data as { accessKey: string }).accessKey;
}
