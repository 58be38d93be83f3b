import { z } from 'zod';
import { authorSchema } from './author';
import { localeSchema } from './locale';

/** The standing of the version served as a translation. */
export const translationSchema = z
  .object({
    status: z.enum(['source', 'missing', 'incomplete', 'stale', 'complete', 'orphaned']).meta({
      description:
        '`source`: it is the original; `stale`: the original has changed since it was translated; `orphaned`: the original is gone.',
    }),
    sourceLocale: localeSchema,
    method: z.enum(['human', 'machine', 'machine-reviewed']).nullable(),
    translators: z.array(authorSchema),
    translated: z.int().meta({ description: 'How many of the original’s fields it says, as they stand now.' }),
    total: z.int().meta({ description: 'How many fields the original has to be translated.' }),
    stale: z.int().meta({ description: 'How many fields were translated from an original that has moved on.' }),
    staleSince: z.iso.datetime().nullable().meta({ description: 'Since when it is older than the original.' }),
    urgent: z.boolean().meta({ description: 'The original was corrected, and the correction is not made here yet.' }),
  })
  .meta({ id: 'Translation', description: 'How the version served stands to the original.' });
