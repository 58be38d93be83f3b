import { z } from 'zod';

/** Why there is no content, as Strapi tells it everywhere. */
export const errorAnswerSchema = z
  .object({
    data: z.null(),
    error: z.object({
      status: z.int(),
      name: z.string().meta({ description: 'What happened, by a stable name, e.g. `NotFoundError`.' }),
      message: z.string(),
      details: z.record(z.string(), z.unknown()),
    }),
  })
  .meta({ id: 'ErrorAnswer', description: 'Why there is no content.' });
