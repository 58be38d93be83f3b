import { isContention, isOutage, retryOnOutage } from '../../../src/delivery/answering/outage';

test.each([
  [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), true],
  [Object.assign(new Error('shutting down'), { code: '57P01' }), true],
  [Object.assign(new Error('too many connections'), { code: '53300' }), true],
  [new Error('Connection terminated unexpectedly'), true],
  [new AggregateError([Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })]), true],
  [Object.assign(new Error('the password was changed'), { code: '28P01' }), true],
  [Object.assign(new Error('no such database'), { code: '3D000' }), true],
  [Object.assign(new Error('accepts no connections'), { code: '55000' }), true],
  [Object.assign(new Error('a standby now'), { code: '25006' }), true],
  [new Error('Knex: Timeout acquiring a connection. The pool is probably full.'), true],
  [Object.assign(new Error('deadlock'), { code: '40P01' }), false],
  [Object.assign(new Error('syntax error'), { code: '42601' }), false],
  [new Error('something else'), false],
  [undefined, false],
])('%s is an outage: %s', (error, outage) => {
  expect(isOutage(error)).toBe(outage);
});

test.each([
  ['40P01', true],
  ['40001', true],
  ['55P03', true],
  ['42601', false],
  [undefined, false],
])('%s is a write that was given up for another: %s', (code, isOne) => {
  expect(isContention(Object.assign(new Error('refused'), { code }))).toBe(isOne);
  expect(isContention(undefined)).toBe(false);
});

const outage = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
const queryThat = (...results: (Error | string)[]) =>
  jest.fn(async () => {
    const result = results.shift();
    if (result instanceof Error) throw result;
    return result;
  });

test('a query is repeated once after an outage, and not after another error', async () => {
  const recovering = queryThat(outage, 'row');
  expect(await retryOnOutage(recovering)).toBe('row');
  expect(recovering).toHaveBeenCalledTimes(2);

  const failing = queryThat(outage, outage, 'row');
  await expect(retryOnOutage(failing)).rejects.toBe(outage);
  expect(failing).toHaveBeenCalledTimes(2);

  const wrong = queryThat(new Error('syntax error'), 'row');
  await expect(retryOnOutage(wrong)).rejects.toThrow('syntax error');
  expect(wrong).toHaveBeenCalledTimes(1);
});
