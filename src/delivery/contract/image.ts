import { z } from 'zod';

const size = {
  url: z.string().meta({ description: 'Absolute, or a path on the newsroom.' }),
  width: z.int().nullable(),
  height: z.int().nullable(),
};

/** A picture file, with the smaller sizes made of it. */
export const imageSchema = z
  .object({
    ...size,
    mime: z.string(),
    formats: z.record(z.string(), z.object(size)).meta({ description: 'Smaller sizes by name, e.g. `small`.' }),
  })
  .meta({ id: 'Image', description: 'A picture file, with the smaller sizes made of it.' });

export type Image = z.output<typeof imageSchema>;
