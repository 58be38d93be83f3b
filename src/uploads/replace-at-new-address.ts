import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { queryOf, registryOf, serviceOf } from '../plugins/copydesk/server/src/public-api';

/** What names a file, or one of its variants, in the store of files. */
interface Named {
  hash: string;
  ext: string;
}

export interface StoredFile extends Named {
  provider: string;
  formats: Record<string, Named> | null;
}

interface ProviderService {
  upload: (file: Named) => Promise<void>;
  replace: (file: Named, former: Named & { id?: unknown }) => Promise<void>;
}

interface Provider {
  delete: (file: Named, options?: unknown) => Promise<unknown>;
}

interface Replacement {
  /** The name that the file gets which takes the place of another one. */
  name: Named;
  /** What is being stored of it. */
  stored: { file: Named; storing: Promise<void> }[];
}

const replacing = new AsyncLocalStorage<Replacement>();

/**
 * Stores a file that replaces another one under a name of its own. Strapi keeps the name, and whoever has the former file in a cache
 * would go on seeing it: files are served as ones that never change. The former file stays as it is until the new one has its row.
 *
 * @seam upload-of-files
 */
export function storeReplacementsAnew(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend('plugin::upload.provider', (original: ProviderService): ProviderService => {
    const upload = (file: Named): Promise<void> => {
      const storing = original.upload(file);
      replacing.getStore()?.stored.push({ file, storing });
      return storing;
    };
    return {
      ...original,
      upload,
      replace(file, former) {
        const replacement = replacing.getStore();
        if (!replacement) return original.replace(file, former);
        // The file itself, which comes first; its variants are named after it.
        if (former.id !== undefined) Object.assign(file, replacement.name);
        return upload(file);
      },
    };
  });
  const provider = providerOf(strapi);
  const remove = provider.delete.bind(provider);
  // Strapi removes sizes that the new picture does not have before it has written the row; `removeFormer` does so after it.
  provider.delete = async (...given) => (replacing.getStore() ? undefined : remove(...given));
}

/** Runs a replacement by a file of this name. If it fails, nothing is left of that file. */
export async function atNewAddress<Result>(
  strapi: Core.Strapi,
  filename: string,
  replace: () => Promise<Result>,
): Promise<Result> {
  const { name, ext } = path.parse(filename);
  const images = serviceOf<{ generateFileName: (name: string) => string }>(strapi, 'plugin::upload.image-manipulation');
  const replacement: Replacement = { name: { hash: images.generateFileName(name), ext }, stored: [] };
  try {
    return await replacing.run(replacement, replace);
  } catch (error) {
    await forgetStored(strapi, replacement);
    throw error;
  }
}

/** Removes what a replacement stored, unless it failed only after the file had got its row. */
async function forgetStored(strapi: Core.Strapi, { name: { hash }, stored }: Replacement): Promise<void> {
  await Promise.allSettled(stored.map(({ storing }) => storing));
  const rows = await queryOf(strapi, 'plugin::upload.file')
    .count({ where: { hash } })
    .catch(() => 1);
  if (rows > 0) return;
  await removeAll(
    strapi,
    stored.map(({ file }) => file),
  );
}

/** Removes what is stored of a file that was replaced; what shows the file has its new address by now. */
export async function removeFormer(strapi: Core.Strapi, former: StoredFile): Promise<void> {
  if (former.provider !== strapi.config.get('plugin::upload.provider')) return;
  await removeAll(strapi, [former, ...Object.values(former.formats ?? {})]);
}

async function removeAll(strapi: Core.Strapi, files: readonly Named[]): Promise<void> {
  for (const file of files) {
    try {
      await providerOf(strapi).delete(file);
    } catch (error) {
      strapi.log.warn(`uploads: the file ${file.hash}${file.ext} cannot be removed: ${String(error)}`);
    }
  }
}

function providerOf(strapi: Core.Strapi): Provider {
  return (strapi.plugin('upload') as unknown as { provider: Provider }).provider;
}
