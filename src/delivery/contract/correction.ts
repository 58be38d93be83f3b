import { z } from 'zod';

/** What was changed after publication, and when. */
export const correctionSchema = z
  .object({
    publishedAt: z.iso.datetime(),
    kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
    note: z.string(),
  })
  .meta({ id: 'Correction', description: 'What was changed after publication, and when.' });

export type Correction = z.output<typeof correctionSchema>;
