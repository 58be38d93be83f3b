import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { Clone, isRunning, kill, type Running, until } from './clone';

/** How soon the server must be gone after the last command that used it. */
const aFewSeconds = 8_000;
const address = /postgres:\/\/\S+/;

jest.setTimeout(90_000);

describe('the embedded server', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = new Clone();
  });
  afterAll(() => clone.remove());

  test('is prepared once and shared by commands that start together, and stops after the last of them', async () => {
    const commands = [clone.use(), clone.use(), clone.use()];
    const addresses = await Promise.all(commands.map((command) => command.says(address)));
    expect(new Set(addresses).size).toBe(1);
    const server = need(clone.findServer());
    await query(addresses[0], 'create table kept (word text)');
    expect(readdirSync(clone.at('.tmp', 'postgres')).sort()).toEqual(['data', 'server.log']);
    // One looks after the server, the others have found it and left.
    await until(() => clone.findKeepers().length === 1);

    const [first, ...others] = commands;
    await first?.kill('SIGTERM');
    await wait(3_000);
    expect(clone.findServer()).toBe(server);
    await Promise.all(others.map((command) => command.kill('SIGTERM')));
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);
  });

  test('listens on this machine alone', async () => {
    const command = clone.use();
    const url = await command.says(address);
    const { rows } = await query(
      url,
      `select name, setting from pg_settings where name like '%listen%' or name like 'unix%directories' order by name`,
    );
    expect(rows).toEqual([
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
    await command.kill('SIGTERM');
    await clone.untilDeserted();
  });

  test('stops after a command that was killed, and keeps the data', async () => {
    const killed = clone.use();
    await query(await killed.says(address), `insert into kept values ('one')`);
    await killed.kill('SIGKILL');
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);

    const next = clone.use();
    expect((await query(await next.says(address), 'select word from kept')).rows).toEqual([{ word: 'one' }]);
    await next.kill('SIGTERM');
    await clone.untilDeserted();
  });

  test('starts again after it was killed itself, beside a command that still waits for it', async () => {
    const waiting = clone.use();
    await query(await waiting.says(address), `insert into kept values ('two')`);
    const killed = need(clone.findServer());
    kill(killed, 'SIGKILL');

    const next = clone.use();
    const { rows } = await query(await next.says(address), 'select word from kept order by word');
    expect(rows).toEqual([{ word: 'one' }, { word: 'two' }]);
    expect(clone.findServer()).not.toBe(killed);
    await Promise.all([waiting.kill('SIGTERM'), next.kill('SIGTERM')]);
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);
  });

  test('gets a new keeper from the next command after its keeper was killed', async () => {
    const command = clone.use();
    await command.says(address);
    await until(() => clone.findKeepers().length === 1);
    const server = need(clone.findServer());
    kill(need(clone.findKeepers()[0]), 'SIGKILL');
    await command.kill('SIGTERM');

    const next = clone.use();
    await next.says(address);
    expect(clone.findServer()).toBe(server);
    await next.kill('SIGTERM');
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);
  });

  test('starts when its killed predecessor’s process id has passed on to another program', async () => {
    const command = clone.use();
    await command.says(address);
    await until(() => clone.findKeepers().length === 1);
    const server = need(clone.findServer());
    kill(server, 'SIGKILL');
    await Promise.all([command.kill('SIGKILL'), until(() => !isRunning(server) && clone.findKeepers().length === 0)]);
    const lock = clone.at('.tmp', 'postgres', 'data', 'postmaster.pid');
    const [, ...lines] = readFileSync(lock, 'utf8').split('\n');
    writeFileSync(lock, [process.pid, ...lines].join('\n'));

    const next = clone.use();
    await query(await next.says(address), 'select 1');
    await next.kill('SIGTERM');
    await clone.untilDeserted();
  });
});

describe('the preparation of the embedded server', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = new Clone();
  });
  afterAll(() => clone.remove());

  test('that was killed half-way is done again', async () => {
    const killed = clone.use();
    await killed.says(/preparing/);
    await until(() => readdirSync(clone.at('.tmp', 'postgres')).includes(`data.${killed.pid}`));
    await killed.kill('SIGKILL');
    expect(clone.findServer()).toBeUndefined();

    await useAndLeave(clone.use());
  });

  test('passes over what a killed command with the same process id has left', async () => {
    const home = clone.at('.tmp', 'postgres');
    mkdirSync(home, { recursive: true });
    const program = `
      const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
      rmSync('${home}/data', { recursive: true });
      mkdirSync('${home}/data.' + process.pid);
      writeFileSync('${home}/data.' + process.pid + '/half', '');
      await import('./use.mjs');`;
    await useAndLeave(clone.module(program));
  });

  async function useAndLeave(command: Running): Promise<void> {
    await query(await command.says(address), 'select 1');
    await command.kill('SIGTERM');
    await clone.untilDeserted();
  }
});

async function query(connectionString: string | undefined, statement: string) {
  const client = new Client({ connectionString });
  // A server that is killed under the connection.
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is none');
  return value;
}
