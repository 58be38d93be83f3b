import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../plugins/copydesk/server/src/public-api';

interface StoredFile {
  url: string | null;
  formats: Record<string, { url?: string } | null> | null;
}

/** Strapi moves the files away while an import or a transfer replaces them, into a folder of such a name; ours has a mark. */
const keptFolder = /^uploads_backup_\d+(_linked)?$/;

const isOnDisk = (strapi: Core.Strapi) => strapi.config.get('plugin::upload.provider') === 'local';

/**
 * Keeps the files as they are, by links, until {@link putBackFiles} decides which are needed. It does not wait, so that nothing is
 * replaced meanwhile.
 */
export function keepFiles(strapi: Core.Strapi): void {
  if (!isOnDisk(strapi)) return;
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  const kept = path.join(strapi.dirs.static.public, `uploads_backup_${Date.now()}_linked`);
  mkdirSync(kept);
  for (const file of readdirSync(uploads, { withFileTypes: true })) {
    if (file.isFile()) linkSync(path.join(uploads, file.name), path.join(kept, file.name));
  }
}

/**
 * Puts back the files that an import or a transfer has taken away and that the library names nevertheless: it broke off, and the
 * database is as it was before. Strapi puts none back. A file never changes under its name, so one that is there may be overwritten.
 *
 * @seam data-transfer
 */
export async function putBackFiles(strapi: Core.Strapi): Promise<void> {
  const folder = strapi.dirs.static.public;
  if (!isOnDisk(strapi)) return;
  const kept = (await readdir(folder)).filter((name) => keptFolder.test(name));
  if (kept.length === 0) return;

  const named = await listNames(strapi);
  const putBack = new Set<string>();
  const uploads = path.join(folder, 'uploads');
  await mkdir(uploads, { recursive: true });
  for (const name of kept) {
    for (const file of await readdir(path.join(folder, name))) {
      if (!named.has(file)) continue;
      await rename(path.join(folder, name, file), path.join(uploads, file));
      putBack.add(file);
    }
    await rm(path.join(folder, name), { recursive: true });
  }
  if (putBack.size > 0) strapi.log.warn(`uploads: put back ${putBack.size} files of an import or a transfer`);
}

/** The names of the files of the library and of their sizes, once what is replacing them has come to its end. */
async function listNames(strapi: Core.Strapi): Promise<Set<string>> {
  return inTransaction(strapi, async ({ trx }) => {
    await trx.raw('lock table files in share mode');
    const { rows } = await trx.raw<{ rows: StoredFile[] }>('select url, formats from files');
    const addresses = rows.flatMap(({ url, formats }) => [url, ...Object.values(formats ?? {}).map((one) => one?.url)]);
    return new Set(addresses.flatMap((url) => (url ? path.posix.basename(url) : [])));
  });
}
