/**
 * The pictures that are taken, with the extensions that stand for each; a file that has another one gets the first. No other kind is
 * decoded: SVG and the like can hold scripts, and their decoders are large.
 */
export const pictureKinds = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/avif': ['.avif'],
  'image/gif': ['.gif'],
} as const;

export type PictureMime = keyof typeof pictureKinds;

/** The documents that can be allowed besides, and how each begins. */
export const documentKinds = {
  'application/pdf': { extensions: ['.pdf'], begins: '%PDF-' },
} as const;

export type DocumentMime = keyof typeof documentKinds;
export type FileMime = PictureMime | DocumentMime;

export function isPictureMime(mime: unknown): mime is PictureMime {
  return typeof mime === 'string' && Object.hasOwn(pictureKinds, mime);
}

/** Whether a browser shows a file of this type, and cannot run it. Everything else is downloaded. */
export function isShown(mime: string): boolean {
  return isPictureMime(mime) || /^(audio|video)\//.test(mime);
}

/**
 * The name of a file with an extension that stands for its content: a picture in AVIF that is called `photo.jpg` becomes `photo.avif`.
 * The server tells browsers the type of a file by its extension.
 */
export function nameByContent(name: string, mime: FileMime): string {
  const extensions: readonly [string, ...string[]] = isPictureMime(mime)
    ? pictureKinds[mime]
    : documentKinds[mime].extensions;
  const found = /\.[a-z][a-z0-9]{0,9}$/i.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - found.length);
  // A name that is an extension alone would be stored as a file without one.
  if (stem.trim() === '') return `file${extensions[0]}`;
  return extensions.includes(found.toLowerCase()) ? name : `${stem}${extensions[0]}`;
}
