import { open, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { type DocumentMime, documentKinds, type FileMime, isPictureMime, type PictureMime } from './file-kinds';
import { uploadRefusal } from './upload-refusal';
import type { UploadSettings } from './upload-settings';

/** What may be uploaded: the settings, and the most bytes of a file. */
export interface UploadBounds extends UploadSettings {
  bytes: number;
}

/** A file on the disk, and the name that it was sent with. */
export interface SentFile {
  filepath: string;
  name: string;
}

/**
 * Looks at a file's content, and answers its kind. It is refused if it is neither a picture that can be read to its end nor a document
 * that is allowed, whatever its name and its declared type say.
 *
 * A picture is measured by its header before it is decoded: a few kilobytes can decode to gigabytes.
 */
export async function examineFile({ filepath, name }: SentFile, bounds: UploadBounds): Promise<FileMime> {
  const { size } = await stat(filepath);
  if (size === 0) throw uploadRefusal('upload/empty', { file: name });
  if (size > bounds.bytes) throw uploadRefusal('upload/too-large', { file: name, given: size, most: bounds.bytes });
  const document = await findDocumentKind(filepath, bounds.documents);
  if (document) return document;
  const measured = await measurePicture(filepath);
  if (!measured) {
    throw uploadRefusal(bounds.documents.length > 0 ? 'upload/kind-not-taken' : 'upload/no-picture', { file: name });
  }
  const { mime, pixels, frames } = measured;
  const most = bounds.megapixels * 1_000_000;
  if (pixels > most) throw uploadRefusal('upload/too-many-pixels', { file: name, given: pixels, most });
  if (!(await canBeRead(filepath, frames, most))) throw uploadRefusal('upload/unreadable', { file: name });
  return mime;
}

async function findDocumentKind(filepath: string, allowed: readonly DocumentMime[]): Promise<DocumentMime | undefined> {
  if (allowed.length === 0) return undefined;
  const file = await open(filepath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    return allowed.find((mime) => start.startsWith(documentKinds[mime].begins));
  } finally {
    await file.close();
  }
}

/** A picture as its header describes it. */
export interface Measured {
  mime: PictureMime;
  width: number;
  height: number;
  frames: number;
  /** Of all frames. */
  pixels: number;
}

/** Reads the header of a picture; `undefined` if the content is none that is taken. */
export async function measurePicture(picture: string | Buffer): Promise<Measured | undefined> {
  try {
    const {
      mediaType,
      width,
      height,
      pages: frames = 1,
    } = await sharp(picture, { limitInputPixels: false }).metadata();
    if (!isPictureMime(mediaType)) return undefined;
    return { mime: mediaType, width, height, frames, pixels: width * height * frames };
  } catch {
    return undefined;
  }
}

/** Decodes a picture from end to end, keeping next to nothing of it. */
async function canBeRead(filepath: string, frames: number, limitInputPixels: number): Promise<boolean> {
  try {
    await sharp(filepath, { animated: frames > 1, limitInputPixels })
      .resize(8, 8, { fit: 'fill' })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
