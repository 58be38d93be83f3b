import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { listenForChanges } from '../../../src/delivery/answering/listen-for-changes';

/** What PostgreSQL sends to a client with a wrong password. */
function refuseUser(name: string): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'C28P01', `Mpassword authentication failed for user "${name}"`, '', ''];
  const content = Buffer.from(fields.join('\0'));
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from('E'), length, content]);
}

test('why it cannot listen is logged once, however often it tries, and names no user', async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(refuseUser('chief-editor')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const warn = jest.fn();
  const subscription = listenForChanges(
    { log: { warn } } as unknown as Core.Strapi,
    { host: '127.0.0.1', port, user: 'chief-editor', password: 'very-secret', database: 'newsroom' },
    { onMessage: () => undefined, onGap: () => undefined, onLost: () => undefined },
  );
  for (let attempt = 0; attempt < 3; attempt += 1) await once(server, 'connection');
  expect(subscription.isListening()).toBe(false);
  await subscription.close();
  server.close();
  expect(warn.mock.calls).toEqual([
    ['delivery: cannot listen for changes (28P01); nothing is cached until it can', { reason: '28P01' }],
  ]);
});
