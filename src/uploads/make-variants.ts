import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { registryOf, serviceOf } from '../plugins/copydesk/server/src/public-api';
import { isPictureMime, nameByContent } from './file-kinds';
import type { Queue } from './one-at-a-time';
import { uploadRefusal } from './upload-refusal';

/** A picture on its way into the media library. */
interface ArrivingPicture {
  name: string;
  hash: string;
  mime: string;
  path?: string | null;
  width: number | null;
  height: number | null;
  /** Gone once the picture is stored; the stream can be read all the same. */
  filepath?: string;
  tmpWorkingDirectory: string;
  getStream: () => NodeJS.ReadableStream;
}

type Variant = ArrivingPicture & { ext: string; size: number; sizeInBytes: number };

interface ImageService {
  isImage: (file: ArrivingPicture) => Promise<boolean>;
  isResizableImage: (file: ArrivingPicture) => Promise<boolean>;
  isFaultyImage: (file: ArrivingPicture) => Promise<boolean>;
  optimize: (file: ArrivingPicture) => Promise<unknown>;
  generateThumbnail: (file: ArrivingPicture) => Promise<Variant | null>;
  generateResponsiveFormats: (file: ArrivingPicture) => Promise<{ key: string; file: Variant }[]>;
}

/** What the media library shows in its lists. */
const thumbnail = { width: 245, height: 156 };

/**
 * Makes the variants of pictures in WebP: half the bytes of JPEG, for twice its time; AVIF would save another third, for ten times as
 * long. The largest is of the picture's own size where that is no larger, so that readers need not fetch the original.
 *
 * Pictures are decoded one at a time, and none that is too large, whoever asks for it.
 *
 * @seam upload-of-files
 */
export function makeVariants(strapi: Core.Strapi, queue: Queue, readMegapixels: () => number): void {
  const bounds = (): SharpOptions => ({ limitInputPixels: readMegapixels() * 1_000_000 });

  const make = (file: ArrivingPicture, key: string, width: number, height: number): Promise<Variant> =>
    queue(async () => {
      const hash = `${key}_${file.hash}`;
      const filepath = path.join(file.tmpWorkingDirectory, hash);
      const made = await open(file, { ...bounds(), animated: true })
        .resize({ width, height, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 80, smartSubsample: true })
        .toFile(filepath);
      return {
        name: nameByContent(`${key}_${file.name}`, 'image/webp'),
        hash,
        ext: '.webp',
        mime: 'image/webp',
        path: file.path ?? null,
        filepath,
        tmpWorkingDirectory: file.tmpWorkingDirectory,
        getStream: () => createReadStream(filepath),
        width: made.width,
        // Of one frame.
        height: made.pageHeight ?? made.height,
        size: Math.round(made.size / 10) / 100,
        sizeInBytes: made.size,
      };
    });

  registryOf(strapi, 'services').extend('plugin::upload.image-manipulation', (original: ImageService): ImageService => {
    // Strapi takes AVIF for no picture.
    const isPicture = async (file: ArrivingPicture) => isPictureMime(file.mime);
    return {
      ...original,
      isImage: isPicture,
      isResizableImage: isPicture,
      // Whatever arrives has been read from end to end.
      isFaultyImage: async () => false,

      optimize: (file) =>
        queue(async () => {
          try {
            return await original.optimize(file);
          } catch (error) {
            // A fault of the disk has a code, one of the picture has none.
            if (error instanceof Error && 'code' in error) throw error;
            throw uploadRefusal('upload/unreadable', { file: file.name });
          }
        }),

      generateThumbnail: async (file) =>
        Math.max((file.width ?? 0) / thumbnail.width, (file.height ?? 0) / thumbnail.height) > 1
          ? make(file, 'thumbnail', thumbnail.width, thumbnail.height)
          : null,

      async generateResponsiveFormats(file) {
        const settings = serviceOf<{ getSettings: () => Promise<{ responsiveDimensions?: boolean } | null> }>(
          strapi,
          'plugin::upload.upload',
        );
        if (!(await settings.getSettings())?.responsiveDimensions) return [];
        const variants: { key: string; file: Variant }[] = [];
        for (const [key, side] of listSizes(strapi, file)) {
          variants.push({ key, file: await make(file, key, side, side) });
        }
        return variants;
      },
    };
  });
}

/** The names and the longest sides of the variants of a picture. */
function listSizes(strapi: Core.Strapi, { mime, width, height }: ArrivingPicture): [key: string, side: number][] {
  const breakpoints = Object.entries(strapi.config.get<Record<string, number>>('plugin::upload.breakpoints'));
  const longest = Math.max(width ?? 0, height ?? 0);
  const sizes = breakpoints.sort(([, a], [, b]) => a - b);
  const smaller = sizes.filter(([, side]) => side < longest);
  // It is its own variant.
  if (mime === 'image/webp') return smaller;
  return sizes.slice(0, smaller.length + 1);
}

function open({ filepath, getStream }: ArrivingPicture, options: SharpOptions): Sharp {
  return filepath === undefined ? getStream().pipe(sharp(options)) : sharp(filepath, options);
}
