import { z } from 'zod';

const path = z.string().meta({ description: 'Absolute, or a path on the newsroom.' });

const formatSchema = z.looseObject({ url: path, width: z.int(), height: z.int() });

/** A picture file, with the smaller sizes made of it, as Strapi's own answers have it. */
export const imageSchema = z
  .looseObject({
    url: path,
    mime: z.string(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    formats: z
      .record(z.string(), formatSchema)
      .nullable()
      .meta({ description: 'Smaller sizes by name, e.g. `small`.' }),
  })
  .meta({ id: 'Image', description: 'A picture file, with the smaller sizes made of it.' });
