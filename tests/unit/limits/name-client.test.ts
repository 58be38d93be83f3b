import type { IncomingMessage } from 'node:http';
import { nameClient, toNetwork } from '../../../src/limits/name-client';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each<[proxies: number, forwarded: string | undefined, client: string]>([
  [0, undefined, '10.0.0.1'],
  [0, '192.0.2.7', '10.0.0.1'],
  [1, undefined, '10.0.0.1'],
  [1, '192.0.2.7', '192.0.2.7'],
  // Written by the client itself, to be taken for somebody else.
  [1, '198.51.100.1, 192.0.2.7', '192.0.2.7'],
  [2, '198.51.100.1, 192.0.2.7, 10.0.0.2', '192.0.2.7'],
  [2, '192.0.2.7', '192.0.2.7'],
])('behind %i proxies and forwarded for %s it is %s', (proxies, forwarded, client) => {
  expect(nameClient(request('10.0.0.1', forwarded), proxies)).toBe(client);
});

test.each([
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['not an address', 'not an address'],
])('%s counts as %s', (address, network) => {
  expect(toNetwork(address)).toBe(network);
});
