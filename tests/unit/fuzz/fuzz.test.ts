import { assessAnswer } from '../../../fuzz/outcome/assess-answer';
import { formatCurl } from '../../../fuzz/outcome/format-curl';
import type { Answer } from '../../../fuzz/outcome/send-request';
import { shrink } from '../../../fuzz/outcome/shrink';
import { parseOptions } from '../../../fuzz/options';
import { createRandom } from '../../../fuzz/random';
import { type FuzzRequest, toAddress, toBytes } from '../../../fuzz/requests/fuzz-request';
import { corrupt, hostileText } from '../../../fuzz/requests/hostile-values';

const request: FuzzRequest = {
  door: 'POST /api/articles',
  identity: 'token',
  method: 'POST',
  target: '/api/articles?locale=uk&sort=headline&filters[id]=1',
  headers: [
    ['accept', '*/*'],
    ['content-type', 'application/json'],
  ],
  body: '{"data":{"headline":"a long headline of many words, and more","sources":["x",{"id":1}]}}',
};

const answer = (status: number, body = '', head = ''): Answer => ({ status, head, body, milliseconds: 1 });

test('the same seed draws the same, another does not', () => {
  const draw = (seed: number, number: number) => {
    const random = createRandom(seed, number);
    return JSON.stringify(Array.from({ length: 20 }, () => [hostileText(random), corrupt(random, { a: [1, 2] }, 0.3)]));
  };
  expect(draw(1, 5)).toBe(draw(1, 5));
  expect(new Set([draw(1, 5), draw(1, 6), draw(2, 5)]).size).toBe(3);
});

test.each([
  ['a', 'a', 'a'],
  ['ї\0', '\xd1\x97\0', '%D1%97%00'],
  ['\ud800', '\xed\xa0\x80', '%ED%A0%80'],
  ['🕊', '\xf0\x9f\x95\x8a', '%F0%9F%95%8A'],
])('%j goes over the line as its bytes', (text, bytes, address) => {
  expect(toBytes(text)).toBe(bytes);
  expect(toAddress(text)).toBe(address);
});

test.each<[reason: string | undefined, answer: Answer, given?: Partial<FuzzRequest>]>([
  [undefined, answer(200)],
  [undefined, answer(400, '{"error":{"message":"no"}}')],
  ['500', answer(500)],
  ['503', answer(503)],
  [undefined, answer(501), { method: 'PROPFIND' }],
  ['501', answer(501)],
  ['no answer in time', { ...answer(0), missing: 'timeout' }],
  ['connection cut', { ...answer(0), missing: 'cut' }],
  ['internal error over GraphQL', answer(200, '{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}')],
  ['insides shown', answer(400, 'select "t0"."id" from "articles"')],
  ['insides shown', answer(404, 'Error: x\n    at run (/newsroom/a.js:1:2)')],
  [undefined, answer(200, '{"text":"select a \\"word\\""}', 'HTTP/1.1 200 OK\r\ncontent-type: application/json')],
])('%s', (reason, given, more = {}) => {
  expect(assessAnswer({ ...request, ...more }, given)).toBe(reason);
});

test('what fails is made as small as it can be', async () => {
  const sent: FuzzRequest[] = [];
  const fails = async (one: FuzzRequest) => {
    sent.push(one);
    return one.target.includes('sort') && /"id"/.test(one.body ?? '');
  };
  expect(await shrink(request, fails, 500)).toEqual({
    ...request,
    identity: 'anonymous',
    target: '/api/articles?sort=x',
    headers: [],
    body: '{"data":{"sources":[{"id":1}]}}',
  });
  expect(sent.length).toBeLessThan(100);
});

test('a search ends when it has tried enough', async () => {
  let tries = 0;
  await shrink(request, async () => (tries += 1) > 0, 5);
  expect(tries).toBe(5);
});

test('a request is printed as a command', () => {
  expect(formatCurl({ ...request, headers: [['x-a', '']], body: "it's\n\xd1" })).toBe(
    `curl -g --path-as-is -i -X POST -H "authorization: Bearer $TOKEN" -H 'x-a;' --data-binary $'it\\'s\\x0a\\xd1' "$URL"'/api/articles?locale=uk&sort=headline&filters[id]=1'`,
  );
  const odd: FuzzRequest = { door: 'stray', identity: 'anonymous', method: 'GET', target: 'http://[', headers: [] };
  expect(formatCurl(odd)).toBe(
    String.raw`printf '%b' 'GET http://[ HTTP/1.1\x0d\x0ahost: newsroom.example\x0d\x0aconnection: close\x0d\x0a\x0d\x0a' | nc $HOST $PORT`,
  );
});

test('the command line is read, and refused where it is not understood', () => {
  expect(parseOptions(['--requests=100', '--seed=7'])).toEqual({
    ...{ requests: 100, seed: 7, concurrency: 8, from: 0, edition: undefined },
  });
  expect(() => parseOptions(['--requests=none'])).toThrow('--requests must be a whole number from 1.');
  expect(() => parseOptions(['--speed=1'])).toThrow("'--speed'");
});
