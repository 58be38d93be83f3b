import { errors } from '@strapi/utils';

/**
 * Why a file is not taken: a reason that programs can tell apart, and the sentence for people. The panel finds its translation by the
 * sentence, which therefore holds no name and no number; `details` does.
 */
export const uploadReasons = {
  'upload/no-picture':
    'Only pictures are taken: JPEG, PNG, WebP, AVIF and GIF. The content of this file is none of these, whatever its name says.',
  'upload/kind-not-taken':
    'Only pictures (JPEG, PNG, WebP, AVIF and GIF) and the documents that this newsroom allows are taken. The content of this file is none of these, whatever its name says.',
  'upload/too-many-pixels':
    'This picture has more pixels than are taken; those of all frames of an animation count. Make it smaller, then upload it again.',
  'upload/unreadable':
    'This picture is damaged or incomplete. Open it in a picture editor, save it anew, then upload it again.',
  'upload/empty': 'This file is empty, or was not sent at all. Choose one that holds something, then upload it again.',
  'upload/too-large': 'This file has more bytes than are taken. Make it smaller, then upload it again.',
  'upload/too-many-at-once': 'Many files are being uploaded at the moment. Try again in a minute.',
  'upload/name-too-long':
    'The name of this file is too long. Give it a name of at most 255 characters, then upload it again.',
  'upload/no-addresses':
    'Files are not fetched from addresses here. Save the file on your computer, then upload it from there.',
} as const;

export type UploadReason = keyof typeof uploadReasons;

/** What a program is told besides the sentence. */
export interface UploadDetails {
  code: UploadReason;
  /** The name of the file as it was sent. */
  file?: string;
  /** How much it has of what is too much, and how much is taken. */
  given?: number;
  most?: number;
}

/** Refuses a file, with a status that says whether it, the moment or the way it comes by is at fault. */
export function uploadRefusal(code: UploadReason, details: Omit<UploadDetails, 'code'> = {}): Error {
  const given = [uploadReasons[code], { code, ...details } satisfies UploadDetails] as const;
  if (code === 'upload/too-many-at-once') return new errors.RateLimitError(...given);
  // Of what is forbidden, Strapi gives away no other sentence.
  if (code === 'upload/no-addresses') return new errors.PolicyError(...given);
  if (code === 'upload/too-large') return new errors.PayloadTooLargeError(...given);
  return new errors.ValidationError(...given);
}
