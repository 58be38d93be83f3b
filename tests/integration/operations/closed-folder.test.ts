import { chmodSync, lstatSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Clone, type Running } from './clone';

jest.setTimeout(90_000);

/* PostgreSQL refuses to run as root, and whoever runs it for root cannot enter this clone. */
const describeForRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeForRoot('root, in a folder that only root may enter', () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'copydesk-closed-'));
  const clone = new Clone(parent);
  const home = clone.at('.tmp', 'postgres');
  beforeAll(() => chmodSync(parent, 0o700));
  afterAll(async () => {
    await clone.remove();
    rmSync(parent, { recursive: true });
  });

  test('runs the embedded server in the temporary folder, as somebody else', async () => {
    const [first, second] = await useTogether();
    expect(second).toBe(first);
    expect(lstatSync(home).isSymbolicLink()).toBe(true);
    expect(path.dirname(realpathSync(home))).toBe(realpathSync(os.tmpdir()));
    expect(statSync(home).uid).not.toBe(0);
    expect(statSync(home).mode & 0o077).toBe(0);
  });

  test('stays where it is from then on', async () => {
    const before = realpathSync(home);
    await useTogether();
    expect(realpathSync(home)).toBe(before);
  });

  test('begins anew when the temporary folder has been cleaned', async () => {
    const before = realpathSync(home);
    rmSync(before, { recursive: true });
    const [first, second] = await useTogether();
    expect(second).toBe(first);
    expect(realpathSync(home)).toBe(before);
  });

  /** Two commands at once; answers where each found the server. */
  async function useTogether(): Promise<string[]> {
    const commands: Running[] = [clone.use(), clone.use()];
    const addresses = await Promise.all(commands.map((command) => command.says(/postgres:\/\/\S+/)));
    await Promise.all(commands.map((command) => command.kill('SIGTERM')));
    await clone.untilDeserted();
    return addresses;
  }
});
