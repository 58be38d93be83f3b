import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a store was told to keep. */
interface StoredObject {
  body: Buffer;
  /** Those that it answers with when the object is read. */
  headers: Record<string, string>;
  authorization: string;
}

/** A store that speaks as much of S3 as keeping and deleting a file takes. */
export interface Bucket {
  url: string;
  /** By their paths, the bucket's name in front. */
  objects: Map<string, StoredObject>;
  close: () => Promise<void>;
}

const kept = ['content-type', 'cache-control', 'content-disposition', 'content-encoding'] as const;

export async function openBucket(name: string): Promise<Bucket> {
  const objects = new Map<string, StoredObject>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers, url = '' } = request;
    const { pathname } = new URL(url, 'http://store');
    const body = await readBody(request);
    if (!pathname.startsWith(`/${name}/`) || !headers.authorization) {
      response.writeHead(403).end();
    } else if (method === 'PUT') {
      const said = kept.flatMap((header) => (headers[header] ? [[header, headers[header]]] : []));
      objects.set(pathname, { body, headers: Object.fromEntries(said), authorization: headers.authorization });
      response.writeHead(200, { etag: '"1"' }).end();
    } else if (method === 'DELETE') {
      objects.delete(pathname);
      response.writeHead(204).end();
    } else {
      response.writeHead(501).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
