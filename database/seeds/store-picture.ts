import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { IllustrationKey, IllustrationSeed } from './shapes';

interface UploadService {
  upload: (input: object) => Promise<{ id: number }[]>;
}

/** Where the picture of an illustration is; what is compiled lies elsewhere, so the project's folder is told. */
export function findPicture(project: string, key: IllustrationKey): string {
  return path.join(project, 'database', 'seeds', 'pictures', `${key}.jpg`);
}

/** Puts the picture of an illustration into the media library. Answers the file's id. */
export async function storePicture(strapi: Core.Strapi, seed: IllustrationSeed): Promise<number> {
  const filepath = findPicture(strapi.dirs.app.root, seed.key);
  const upload = strapi.plugin('upload').service<UploadService>('upload');
  const [file] = await upload.upload({
    data: { fileInfo: { alternativeText: seed.locales.uk.altText, caption: seed.locales.uk.caption } },
    files: {
      filepath,
      originalFilename: `${seed.key}.jpg`,
      mimetype: 'image/jpeg',
      size: (await stat(filepath)).size,
    },
  });
  if (!file) throw new Error(`The picture ${seed.key} was not stored`);
  return file.id;
}
