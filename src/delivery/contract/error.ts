import { z } from 'zod';
import { withdrawalKinds } from '../../plugins/copydesk/domain/withdrawal/withdrawal';
import { localeSchema } from './locale';

/** Why there is no content, in the form of Strapi's errors. */
export const errorAnswerSchema = z
  .object({
    data: z.null(),
    error: z.object({
      status: z.int(),
      name: z.string().meta({ description: 'What happened, by a stable name, e.g. `NotFoundError`.' }),
      message: z.string(),
      details: z.looseObject({
        locales: z.array(localeSchema).optional().meta({ description: 'Where it can be read instead.' }),
        retryAfter: z.int().min(1).optional().meta({ description: 'After how many seconds to ask again, of a 429.' }),
        retraction: z
          .object({
            kind: z.enum(withdrawalKinds),
            publishedAt: z.iso.datetime(),
            note: z.string().nullable().meta({ description: '`null` as long as no reason is given.' }),
            locale: localeSchema,
          })
          .optional()
          .meta({ description: 'What readers are told of a story that was withdrawn.' }),
      }),
    }),
  })
  .meta({ id: 'ErrorAnswer', description: 'Why there is no content.' });
