import { serve } from '@hono/node-server';
import { readSettings } from './settings';
import { createSite } from './site';

const settings = readSettings(process.env);
// Behind a proxy that owns the site's address, it is the proxy that knows this port.
const port = Number(new URL(settings.siteUrl).port || 3000);

const server = serve({ fetch: createSite(settings).fetch, port }, () => {
  process.stdout.write(`reader: ${settings.siteUrl} shows what ${settings.newsroomUrl} publishes (port ${port})\n`);
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
