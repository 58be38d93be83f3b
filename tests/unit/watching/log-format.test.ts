import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { createLogger, type Logger, transports } from 'winston';
import { composeJsonFormat } from '../../../src/watching/log-format';
import { nameDoor } from '../../../src/watching/name-door';
import { chooseRequestId, runAsRequest } from '../../../src/watching/request-id';

/** What the log holds after a message was given to it. */
async function write(log: (logger: Logger) => void): Promise<Record<string, unknown>> {
  const stream = new PassThrough();
  const logger = createLogger({ format: composeJsonFormat(), transports: [new transports.Stream({ stream })] });
  log(logger);
  const text = String((await once(stream, 'data'))[0]);
  expect(text).toMatch(/^[^\n]+\n$/);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('a line of the log', () => {
  test('says when, what and at which request', async () => {
    await runAsRequest('r-1', async () => {
      expect(await write((log) => log.info('opened', { documentId: 'abc' }))).toEqual({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        level: 'info',
        message: 'opened',
        requestId: 'r-1',
        documentId: 'abc',
      });
    });
    expect(await write((log) => log.info('closed'))).not.toHaveProperty('requestId');
  });

  test('keeps a text of several lines in one', async () => {
    const text = 'first\n{"level":"error"}';
    expect(await write((log) => log.warn(text))).toMatchObject({ level: 'warn', message: text });
  });

  test.each<[string, (log: Logger) => void]>([
    ['alone', (log) => log.error(new Error('broke'))],
    ['beside a sentence', (log) => log.error('it could not be done:', new Error('broke'))],
  ])('has the stack of an error that is given %s', async (_how, log) => {
    expect(await write(log)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('broke'),
      stack: expect.stringContaining('log-format.test'),
    });
  });
});

describe('the name of a request', () => {
  test('is the proxy’s where there is one of ours, and well formed', () => {
    expect(chooseRequestId('from-nginx:1', true)).toBe('from-nginx:1');
  });

  test.each([
    ['from-a-stranger', false],
    [undefined, true],
    ['', true],
    ['two words', true],
    ['x"}\n{', true],
    ['x'.repeat(65), true],
  ])('is ours for %j', (given, isBehindProxy) => {
    expect(chooseRequestId(given, isBehindProxy)).toMatch(/^[\da-f-]{36}$/);
  });
});

test.each([
  ['/api/articles/latest?locale=uk', 'api'],
  ['/graphql', 'graphql'],
  ['/admin', 'panel'],
  ['/copydesk/desk', 'panel'],
  ['/uploads/a.jpg', 'files'],
  ['/upload/files', 'panel'],
  ['/health/ready', 'watching'],
  ['/api', 'other'],
  ['/administration', 'other'],
  ['//', 'other'],
])('%s leads to the door %s', (url, door) => {
  expect(nameDoor(url)).toBe(door);
});
