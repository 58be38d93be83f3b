import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A message as it came, still encoded. */
interface Message {
  from: string;
  to: string;
  text: string;
}

/** A server that takes mail for everybody. */
export interface Mailbox {
  url: string;
  /** The next message that comes, or has come. */
  next: () => Promise<Message>;
  close: () => Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const arrived: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  const deliver = (message: Message) => {
    const take = waiting.shift();
    if (take) take(message);
    else arrived.push(message);
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void serve(socket, deliver);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: () =>
      new Promise((resolve) => {
        const message = arrived.shift();
        if (message) resolve(message);
        else waiting.push(resolve);
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** RFC 5321, as far as one message takes. */
async function serve(socket: Socket, deliver: (message: Message) => void): Promise<void> {
  const message: Message = { from: '', to: '', text: '' };
  let isText = false;
  socket.write('220 mailbox\r\n');
  for await (const line of createInterface({ input: socket })) {
    if (isText && line !== '.') {
      message.text += `${line}\n`;
      continue;
    }
    const address = /<(.*)>/.exec(line)?.[1] ?? '';
    if (/^MAIL FROM/i.test(line)) message.from = address;
    if (/^RCPT TO/i.test(line)) message.to = address;
    if (isText) deliver(message);
    isText = /^DATA/i.test(line);
    if (isText) socket.write('354 go on\r\n');
    else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else socket.write('250 OK\r\n');
  }
}
