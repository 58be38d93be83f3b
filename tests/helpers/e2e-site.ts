import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createSite } from '../../examples/reader/src/site';
import { ask } from './e2e-desk';
import { fromSetup } from './e2e-panel';

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

/** Asks the panel's API as the administrator, for what it is expected to do. */
export async function askPanel(path: string, method = 'GET', body?: object): Promise<Record<string, unknown>> {
  const answer = await ask<Record<string, unknown>>(method, path, body);
  if (answer.status >= 300)
    throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Publishes a change of an article in one language, as a program with a token does. */
export async function publishChange(documentId: string, locale: string, data: object): Promise<void> {
  const token = await makeToken({ name: 'Wire', type: 'full-access' });
  const path = `/api/articles/${documentId}?locale=${locale}`;
  const { status, body } = await ask('PUT', path, { data }, token);
  if (status !== 200) throw new Error(`The change was refused: ${JSON.stringify(body)}`);
}

/** Makes the token that the site's operator makes in the panel. */
function makeDraftToken(): Promise<string> {
  const reading = readable.flatMap((name) => finding.map((action) => `api::${name}.${name}.${action}`));
  return makeToken({ name: 'Preview', type: 'custom', permissions: [...reading, 'plugin::copydesk.drafts.read'] });
}

/** Several test files make theirs in one newsroom, where no two tokens have the same name. */
async function makeToken(token: { name: string; type: string; permissions?: string[] }): Promise<string> {
  const name = `${token.name} ${randomUUID()}`;
  const { data } = await askPanel('/admin/api-tokens', 'POST', { description: '', lifespan: null, ...token, name });
  return (data as { accessKey: string }).accessKey;
}
