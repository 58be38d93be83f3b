import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { serveCommands } from './serve-commands';

/**
 * The least that a server can do: answers the bytes that were put down for a path, by one look-up of a primary key, or out
 * of memory. No routing, no permissions, no negotiation, no headers but the type and the length.
 */
const fromMemory = process.env.BENCH_BARE === 'memory';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const cached = new Map<string, string>();

const lookUp = async (key: string): Promise<string | undefined> => {
  const query = { name: 'answer', text: 'select body from bench_answers where key = $1', values: [key] };
  const { rows } = await pool.query<{ body: string }>(query);
  return rows[0]?.body;
};

const server = http.createServer((request, response) => {
  const key = request.url ?? '';
  const answer = (body: string | undefined) => {
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body ?? ''),
    });
    response.end(body);
  };
  if (fromMemory) answer(cached.get(key));
  else lookUp(key).then(answer, (error: Error) => response.destroy(error));
});

const commands = {
  async listen(): Promise<string> {
    if (fromMemory) {
      const { rows } = await pool.query<{ key: string; body: string }>('select key, body from bench_answers');
      for (const { key, body } of rows) cached.set(key, body);
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  measureMemory: async () => process.memoryUsage.rss(),
};
export type BareServerCommands = typeof commands;
serveCommands(commands);
