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
  const answer = await fetch(addressOf(path), {
    method,
    headers: { authorization: `Bearer ${fromSetup('COPYDESK_E2E_SESSION')}`, 'content-type': 'application/json' },
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

/** Makes the token that the site's operator makes in the panel. */
async function makeDraftToken(): Promise<string> {
  const reading = readable.flatMap((name) => finding.map((action) => `api::${name}.${name}.${action}`));
  const { data } = await askPanel('/admin/api-tokens', 'POST', {
    name: 'Preview',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [...reading, 'plugin::copydesk.drafts.read'],
  });
  return (data as { accessKey: string }).accessKey;
}
