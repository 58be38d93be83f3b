import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** A file of the media library, as far as it is needed to find its bytes. */
export interface StoredFile {
  id: number;
  url: string;
  mime: string;
}

/** How long a storage elsewhere may take to answer, in milliseconds. */
const patience = 10_000;

/** Reads the bytes of a stored file: from the public folder, or from wherever the upload provider has put it. */
export async function readStoredFile(strapi: Core.Strapi, { url }: StoredFile): Promise<Buffer> {
  if (url.startsWith('/')) return readFile(path.join(strapi.dirs.static.public, path.normalize(url)));
  const answer = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The storage answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}
