import { z } from 'zod';
import { componentShape } from './row';

/** What was changed after publication, and when. */
export const correctionSchema = z
  .object({
    ...componentShape,
    publishedAt: z.iso.datetime(),
    kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
    note: z.string(),
  })
  .meta({ id: 'Correction', description: 'What was changed after publication, and when.' });
