import { z } from 'zod';
import { blockSchema } from './blocks';
import { documentShape } from './row';
import { sourceSchema } from './source';

/** A reusable explainer, shown under many articles. */
export const backgroundSchema = z
  .object({
    ...documentShape,
    title: z.string(),
    slug: z.string().nullable(),
    body: z.array(blockSchema),
    sources: z.array(sourceSchema),
    reviewedAt: z.iso.date().nullable(),
  })
  .meta({ id: 'Background', description: 'A reusable explainer, shown under many articles.' });
