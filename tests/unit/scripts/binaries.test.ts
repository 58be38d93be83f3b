import { existsSync } from 'node:fs';
import { callScript } from './call-script';

describe('findBinaries', () => {
  test('finds the programs for this machine', () => {
    const [outcome] = callScript('postgres/binaries.mjs', 'findBinaries', [[]]);
    const { value } = outcome as { value: { initdb: string; pg_ctl: string; native: string } };
    expect(existsSync(value.initdb)).toBe(true);
    expect(existsSync(value.pg_ctl)).toBe(true);
    for (const program of [value.initdb, value.pg_ctl]) expect(program.startsWith(value.native)).toBe(true);
  });

  test.each([
    ['freebsd', 'x64'],
    ['linux', 's390x'],
    ['win32', 'arm64'],
  ])('says in one sentence that there are none for %s on %s, and what to do', (platform, arch) => {
    expect(callScript('postgres/binaries.mjs', 'findBinaries', [[platform, arch]])).toEqual([
      {
        userError: `there is no embedded PostgreSQL for ${platform} on ${arch}: name a server of your own in DATABASE_URL.`,
      },
    ]);
  });
});
