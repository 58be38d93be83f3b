import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** What nginx allows unless it is told otherwise, in bytes and milliseconds. */
const limits = {
  /** `large_client_header_buffers`: a line of a request. */
  requestLine: 8 * 1024,
  /** `client_max_body_size`. */
  requestBody: 1024 * 1024,
  /** `proxy_buffer_size`: the status line and all headers of an answer. */
  answerHead: 4 * 1024,
  /** `proxy_read_timeout`. */
  patience: 60_000,
};

/** A proxy before a newsroom, which does what nginx does with its defaults: HTTP/1.0 behind it, and its limits. */
export async function openStockProxy(target: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const { hostname, port, host } = new URL(target);
  const server = http.createServer((request, response) => {
    const fail = (status: number) => response.writeHead(status, { connection: 'close' }).end();
    const {
      'content-length': _length,
      connection: _connection,
      'transfer-encoding': _encoding,
      ...headers
    } = request.headers;
    const lines = Object.entries({ ...headers, host }).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => `${name}: ${one}`),
    );
    const requestLine = `${request.method} ${request.url} HTTP/1.0`;
    if (requestLine.length > limits.requestLine) return fail(414);
    if (lines.some((line) => line.length > limits.requestLine)) return fail(400);

    const sent: Buffer[] = [];
    request.on('data', (chunk: Buffer) => sent.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(sent);
      if (body.length > limits.requestBody) return fail(413);
      const socket = net.connect(Number(port), hostname);
      const chunks: Buffer[] = [];
      socket.setTimeout(limits.patience, () => socket.destroy(new Error('timeout')));
      socket.on('error', () => fail(504));
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('end', () => {
        const answer = Buffer.concat(chunks);
        const end = answer.indexOf('\r\n\r\n');
        if (end < 0 || end + 4 > limits.answerHead) return fail(502);
        const [status = '', ...fields] = answer.subarray(0, end).toString('latin1').split('\r\n');
        const passed = fields
          .map((field): [string, string] => [
            field.slice(0, field.indexOf(':')),
            field.slice(field.indexOf(':') + 1).trim(),
          ])
          .filter(([name]) => !/^(connection|keep-alive|transfer-encoding)$/i.test(name));
        response.writeHead(Number(status.split(' ')[1]), passed.flat());
        response.end(answer.subarray(end + 4));
      });
      socket.write([requestLine, ...lines, `content-length: ${body.length}`, 'connection: close', '', ''].join('\r\n'));
      socket.write(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
