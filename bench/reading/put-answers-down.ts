import { Client } from 'pg';

/**
 * Requests every path of a newsroom once and stores the answers, so that a bare server can give the same bytes: in a table
 * of its own, by path.
 */
export async function putAnswersDown(databaseUrl: string, url: string, paths: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('create table if not exists bench_answers (key text primary key, body text not null)');
    for (const path of new Set(paths)) {
      const response = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } });
      const body = await response.text();
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${body.slice(0, 200)}`);
      await client.query('insert into bench_answers values ($1, $2) on conflict do nothing', [path, body]);
    }
    await client.query('vacuum analyze bench_answers');
  } finally {
    await client.end();
  }
}
