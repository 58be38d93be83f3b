import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { renderPicture } from './pictures/render-picture';
import type { IllustrationSeed } from './shapes';

interface UploadService {
  upload: (input: object) => Promise<{ id: number }[]>;
}

/** Draws the picture of an illustration and puts it into the media library. Answers the file's id. */
export async function storePicture(strapi: Core.Strapi, seed: IllustrationSeed): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-picture-'));
  try {
    const filepath = path.join(folder, `${seed.key}.jpg`);
    await writeFile(filepath, await renderPicture(seed));
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
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
