import net, { type AddressInfo } from 'node:net';

/** A way to the database that can be cut. */
export interface Proxy {
  /** The address of the same database by this way. */
  url: string;
  cut: () => Promise<void>;
  mend: () => Promise<void>;
  /** Lets nothing through, as a server that hangs: connections stay, and new ones are accepted. */
  freeze: () => void;
  thaw: () => void;
}

/** Opens a way to a database server for a newsroom to use instead of the direct one. */
export async function openProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<net.Socket>();
  let isFrozen = false;
  const server = net.createServer((near) => {
    const far = net.connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.on('error', () => other.destroy());
      one.pipe(other);
      if (isFrozen) one.unpipe(other);
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  const url = Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(own) }).href;
  return {
    url,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(own),
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe();
    },
    thaw() {
      // Whoever waited for an answer has given up.
      isFrozen = false;
      for (const socket of sockets) socket.destroy();
    },
  };
}
