import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The client that a request comes from. Behind proxies of the newsroom's own it is the address that the outermost of them saw: each adds
 * the one it saw to `X-Forwarded-For`, so what stands before these was written by the client itself. An IPv6 client is its network of
 * 64 bits, of which it has all addresses.
 */
export function nameClient({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const addresses = forwarded === '' || proxies === 0 ? [] : forwarded.split(',').slice(-proxies);
  return toNetwork((addresses[0] ?? socket.remoteAddress ?? '').trim());
}

export function toNetwork(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined || !isIPv6(address)) return v4 ?? address.slice(0, 45);
  const [start = '', end] = address.toLowerCase().split('%')[0]!.split('::');
  const left = start === '' ? [] : start.split(':');
  const right = end === undefined || end === '' ? [] : end.split(':');
  const zeros = end === undefined ? [] : Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
