import type { Core } from '@strapi/strapi';
import { isShown } from './file-kinds';

interface StoredFile {
  mime?: string;
}

type Store = (file: StoredFile, options?: object) => Promise<unknown>;

/**
 * Says to a store elsewhere what `/uploads` says of files that are served from here: that they never change, and that what is no
 * picture, sound or film is a download. The store's own address and headers beyond these are set there.
 *
 * @seam upload-of-files
 */
export function labelStoredFiles(strapi: Core.Strapi): void {
  if (strapi.config.get('plugin::upload.provider') !== 'aws-s3') return;
  const { provider } = strapi.plugin('upload') as unknown as { provider: Record<'upload' | 'uploadStream', Store> };
  const labelled =
    (store: Store): Store =>
    (file, options) =>
      store(file, {
        ...options,
        CacheControl: 'public, max-age=31536000, immutable',
        ...(!isShown(file.mime ?? '') && { ContentDisposition: 'attachment' }),
      });
  // Import and transfer call the provider itself.
  provider.upload = labelled(provider.upload.bind(provider));
  provider.uploadStream = labelled(provider.uploadStream.bind(provider));
}
