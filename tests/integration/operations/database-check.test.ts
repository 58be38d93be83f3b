import net from 'node:net';
import { Client } from 'pg';
import { onServer, siblingOf } from '../../../scripts/postgres/admin.cjs';
import { Clone, type Ended } from './clone';

const server = process.env.COPYDESK_TEMPLATE_URL ?? '';
const name = `copydesk_check_${process.pid}`;
const [owner, guest] = [`${name}_owner`, `${name}_guest`];

jest.setTimeout(60_000);

describe('a database', () => {
  const clone = new Clone();
  beforeAll(async () => {
    await onServer(server, [
      `create role ${owner} login password 'right'`,
      `create role ${guest} login password 'right'`,
      `create database ${name} owner ${owner}`,
    ]);
  });
  afterAll(async () => {
    await clone.remove();
    await onServer(server, [`drop database ${name} with (force)`, `drop role ${owner}`, `drop role ${guest}`]);
  });

  test('that can be used goes by without a word', async () => {
    expect(await check(addressFor(owner))).toEqual({ code: 0, signal: null, output: '' });
  });

  test.each<[string, () => string, string]>([
    ['a wrong password', () => addressFor(owner, 'hidden'), 'refuses the password of the user'],
    ['no such database', () => siblingOf(addressFor(owner), 'nowhere'), 'has no database nowhere'],
    ['no right to create tables', () => addressFor(guest), 'grant create on schema public to'],
  ])('with %s ends the command in one sentence', async (_name, address, sentence) => {
    const { code, output } = await check(address());
    expect(code).toBe(1);
    expect(output).toMatch(/^copydesk: [^\n]+\.\n$/);
    expect(output).toContain(sentence);
    expect(output).not.toContain('hidden');
  });

  test('without TLS, likewise, where it is asked for', async () => {
    const { code, output } = await check(addressFor(owner), { ssl: true });
    expect(code).toBe(1);
    expect(output).toMatch(/^copydesk: PostgreSQL on .+ does not speak TLS: .+ DATABASE_SSL=false\.\n$/);
  });

  test('without a schema that the user sees, likewise', async () => {
    await alter(`alter role ${guest} in database ${name} set search_path to nothing`);
    expect((await check(addressFor(guest))).output).toMatch(/^copydesk: .+ sees no schema .+\.\n$/);
  });

  test('that is a few seconds late is waited for; one that never comes is named', async () => {
    const address = new URL(addressFor(owner));
    const upstream = { host: address.hostname, port: Number(address.port) };
    const door = net.createServer((socket) => {
      const behind = net.connect(upstream);
      socket.pipe(behind).pipe(socket);
      for (const end of [socket, behind]) end.on('error', () => end.destroy());
    });
    const port = await findFreePort();
    address.host = `127.0.0.1:${port}`;
    const running = start(address.href);
    await running.says(/waiting for PostgreSQL on 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/);
    door.listen(port, '127.0.0.1');
    expect((await running.ended).code).toBe(0);
    door.close();

    const { code, output } = await check(address.href, { patience: 1000 });
    expect(code).toBe(1);
    expect(output).toContain(`PostgreSQL on 127.0.0.1:${port} cannot be used (ECONNREFUSED`);
    expect(output).not.toContain('right@');
  });

  function addressFor(user: string, password = 'right'): string {
    const address = new URL(siblingOf(server, name));
    [address.username, address.password] = [user, password];
    return address.href;
  }

  function start(address: string, options: { ssl?: boolean; patience?: number } = {}) {
    return clone.module(`
      const { checkDatabase } = await import('./scripts/lib/check-database.mjs');
      const { runCommand } = await import('./scripts/lib/run-command.mjs');
      await runCommand(() => checkDatabase(${JSON.stringify(address)}, ${JSON.stringify(options)}));`);
  }

  function check(...parameters: Parameters<typeof start>): Promise<Ended> {
    return start(...parameters).ended;
  }

  async function alter(statement: string): Promise<void> {
    const client = new Client({ connectionString: siblingOf(server, name) });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
