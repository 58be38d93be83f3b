import { connect } from 'node:net';
import type { NewsroomDescription } from '../newsroom-description';
import type { FuzzRequest } from '../requests/fuzz-request';

/** What came back. */
export interface Answer {
  /** 0: nothing that is an answer. */
  status: number;
  head: string;
  body: string;
  milliseconds: number;
  /** Why there is no answer: it took too long, or the connection was refused or cut. */
  missing?: 'timeout' | 'refused' | 'cut';
}

/** How much of an answer is looked at. */
const mostRead = 256 * 1024;

/**
 * Sends a request over a connection of its own, byte for byte as it is written down: clients of HTTP refuse to send what is to be tried.
 */
export function sendRequest(
  { url, tokens }: Pick<NewsroomDescription, 'url' | 'tokens'>,
  request: FuzzRequest,
  patience: number,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const begun = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let read = 0;
    const end = (missing?: Answer['missing']) => {
      clearTimeout(timer);
      socket.destroy();
      const milliseconds = performance.now() - begun;
      resolve(parseAnswer(Buffer.concat(chunks).toString('latin1'), milliseconds, missing));
    };
    const timer = setTimeout(() => end('timeout'), patience);
    const socket = connect(Number(port), hostname, () =>
      socket.write(Buffer.from(toWire(request, tokens[request.identity]), 'latin1')),
    );
    socket.on('data', (chunk) => {
      if (read < mostRead) chunks.push(chunk);
      read += chunk.length;
      // A connection that the request wants to keep stays open.
      if (isWhole(Buffer.concat(chunks).toString('latin1'), read, request.method)) end();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'));
    socket.on('end', () => end('cut'));
  });
}

/** The request as bytes, one character for each, with the token of whoever sends it. */
export function toWire({ method, target, headers, body }: FuzzRequest, token?: string): string {
  const named = (name: string) => headers.some(([given]) => given.toLowerCase() === name);
  const isChunked = headers.some(([name, value]) => name === 'transfer-encoding' && value.endsWith('chunked'));
  // One that is announced and does not come would be waited for.
  const chunks = `${body ? `${body.length.toString(16)}\r\n${body}\r\n` : ''}0\r\n\r\n`;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(named('host') ? [] : ['host: newsroom.example']),
    ...(named('connection') ? [] : ['connection: close']),
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined || named('content-length') || named('transfer-encoding')
      ? []
      : [`content-length: ${body.length}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${isChunked ? chunks : (body ?? '')}`;
}

/** Whether an answer has come to its end, by what its head says of its length. */
function isWhole(text: string, read: number, method: string): boolean {
  const start = text.indexOf('\r\n\r\n') + 4;
  const [, code = ''] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
  if (start < 4 || code === '100') return false;
  if (method === 'HEAD' || code === '204' || code === '304') return true;
  const [, length] = /^content-length: (\d+)\r?$/im.exec(text.slice(0, start)) ?? [];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : read >= start + Number(length);
}

function parseAnswer(text: string, milliseconds: number, missing: Answer['missing']): Answer {
  const finals = text.replace(/^(HTTP\/1\.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n)+/, '');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(finals)?.[1] ?? 0);
  const split = finals.indexOf('\r\n\r\n');
  const [head, body] = split < 0 ? [finals, ''] : [finals.slice(0, split), finals.slice(split + 4)];
  return { status, head, body, milliseconds, ...(status === 0 && { missing: missing ?? 'cut' }) };
}
