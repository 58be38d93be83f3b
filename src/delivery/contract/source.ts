import { z } from 'zod';

/** Where information comes from. */
export const sourceSchema = z
  .object({
    documentId: z.string(),
    name: z.string(),
    kind: z.enum(['official', 'agency', 'media', 'social', 'organisation', 'person', 'document']),
    url: z.string().nullable(),
  })
  .meta({ id: 'Source', description: 'Where information comes from.' });

export type Source = z.output<typeof sourceSchema>;
