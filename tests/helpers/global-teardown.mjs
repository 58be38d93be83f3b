import { onServer } from '../../scripts/postgres/admin.cjs';

/** Drops the database that the setup made, and the copies of it that a test left behind. */
export default async function globalTeardown() {
  const url = process.env.COPYDESK_TEMPLATE_URL;
  if (!url) return;
  const template = new URL(url).pathname.slice(1);
  await onServer(url, [`drop database if exists ${template} with (force)`]);
  delete process.env.COPYDESK_TEMPLATE_URL;
}
