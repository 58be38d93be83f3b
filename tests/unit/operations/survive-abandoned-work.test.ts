import type { Core } from '@strapi/strapi';
import { waitUnlessAbandoned } from '../../../src/limits/abandoned-work';
import { surviveAbandonedWork } from '../../../src/operations/survive-abandoned-work';

describe('a rejection that nobody handles', () => {
  const logged: string[] = [];
  const request = {};
  const before = process.listeners('unhandledRejection');
  let handle: (reason: unknown) => void;
  beforeAll(() => {
    const log = { error: (line: string) => logged.push(line) };
    surviveAbandonedWork({ log, requestContext: { get: () => request } } as unknown as Core.Strapi);
    const [added] = process.listeners('unhandledRejection').filter((listener) => !before.includes(listener));
    handle = added as typeof handle;
  });
  afterAll(() => process.removeListener('unhandledRejection', handle));

  test('over a lost connection is logged, without the statement and what is in it', () => {
    const message =
      'select "id" from "articles" where "lede" = $1 - terminating connection due to administrator command';
    handle(Object.assign(new Error(message), { code: '57P01' }));
    expect(logged).toEqual([expect.stringContaining('terminating connection due to administrator command')]);
    expect(logged[0]).not.toContain('select');
  });

  test('over what was sent is logged, and the request is answered', async () => {
    const answered = waitUnlessAbandoned(request, () => new Promise<void>(() => undefined));
    handle(Object.assign(new Error('select 1 - invalid input syntax for type integer: "x"'), { code: '22P02' }));
    await expect(answered).rejects.toMatchObject({ details: { code: 'input/wrong-type' } });
    expect(logged.at(-1)).toMatch(/nobody waited for: invalid input syntax/);
  });

  test.each(['40P01', '40001', '55P03', '57014', '54001', 'XX000'])('over the database is logged: %s', (code) => {
    const message = 'select "id" from "articles" where "lede" = $1 - deadlock detected';
    handle(Object.assign(new Error(message), { code, severity: 'ERROR' }));
    expect(logged.at(-1)).toBe('database: work that nobody waited for was given up: deadlock detected');
  });

  test('over what only looks like the database ends the process', () => {
    const fault = Object.assign(new Error('no such file'), { code: 'ENOENT' });
    expect(() => handle(fault)).toThrow(fault);
  });

  test('over anything else ends the process, as Node does', () => {
    const fault = new TypeError('undefined is not a function');
    expect(() => handle(fault)).toThrow(fault);
  });
});
