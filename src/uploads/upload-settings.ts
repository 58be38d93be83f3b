import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type DocumentMime, documentKinds } from './file-kinds';

const settingsSchema = z.strictObject({
  documents: z.array(z.enum(Object.keys(documentKinds) as [DocumentMime, ...DocumentMime[]])),
  megapixels: z.number().positive(),
});

export type UploadSettings = z.infer<typeof settingsSchema>;

/** Reads `config/uploads.ts`. */
export function readUploadSettings(strapi: Core.Strapi): UploadSettings {
  const result = settingsSchema.safeParse(strapi.config.get('uploads'));
  if (result.success) return result.data;
  throw new Error(`config/uploads is not right:\n${z.prettifyError(result.error)}`);
}
