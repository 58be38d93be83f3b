import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { registryOf, serviceOf } from '../plugins/copydesk/server/src/public-api';

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

/** The name that the file gets which takes the place of another one in this call. */
const replacing = new AsyncLocalStorage<Named>();

/**
 * Stores a file that replaces another one under a name of its own. Strapi keeps the name, and whoever has the former file in a cache
 * would go on seeing it: files are served as ones that never change.
 *
 * @seam upload-of-files
 */
export function storeReplacementsAnew(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend('plugin::upload.provider', (original: ProviderService): ProviderService => ({
    ...original,
    replace(file, former) {
      const name = replacing.getStore();
      if (!name) return original.replace(file, former);
      // The file itself, which comes first; its variants are named after it.
      if (former.id !== undefined) Object.assign(file, name);
      return original.upload(file);
    },
  }));
}

/** Runs a replacement by a file of this name. */
export function atNewAddress<Result>(
  strapi: Core.Strapi,
  filename: string,
  replace: () => Promise<Result>,
): Promise<Result> {
  const { name, ext } = path.parse(filename);
  const images = serviceOf<{ generateFileName: (name: string) => string }>(strapi, 'plugin::upload.image-manipulation');
  return replacing.run({ hash: images.generateFileName(name), ext }, replace);
}

/** Removes what is stored of a file that was replaced; what shows the file has its new address by now. */
export async function removeFormer(strapi: Core.Strapi, former: StoredFile): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as {
    provider: { delete: (file: Named) => Promise<unknown> };
  };
  if (former.provider !== strapi.config.get('plugin::upload.provider')) return;
  for (const file of [former, ...Object.values(former.formats ?? {})]) {
    try {
      await provider.delete(file);
    } catch (error) {
      strapi.log.warn(`uploads: the replaced file ${file.hash}${file.ext} cannot be removed: ${String(error)}`);
    }
  }
}
