import { z } from 'zod';

const path = z.string().meta({ description: 'Absolute, or a path on the newsroom.' });

const formatSchema = z.looseObject({ url: path, mime: z.string(), width: z.int(), height: z.int() });

/** A picture file, with the sizes made of it, as Strapi's own answers have it. */
export const imageSchema = z
  .looseObject({
    url: path,
    mime: z.string(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    formats: z.record(z.string(), formatSchema).nullable().meta({
      description:
        'Sizes up to 2,000 pixels by name, e.g. `small`: in WebP, or of older pictures in the format of the picture.',
    }),
  })
  .meta({ id: 'Image', description: 'A picture file, with the sizes made of it.' });
