import { z } from 'zod';
import { documentShape } from './row';

/** Where information comes from. */
export const sourceSchema = z
  .object({
    ...documentShape,
    name: z.string(),
    kind: z.enum(['official', 'agency', 'media', 'social', 'organisation', 'person', 'document']),
    url: z.string().nullable(),
  })
  .meta({ id: 'Source', description: 'Where information comes from.' });
