import { z } from 'zod';
import { authorSchema } from './author';
import { localeSchema } from './locale';

/** How the version served stands to the one it was translated from. */
export const translationSchema = z
  .object({
    status: z.enum(['source', 'missing', 'incomplete', 'stale', 'complete']).meta({
      description: '`source`: it is the original; `stale`: the original has changed since it was translated.',
    }),
    sourceLocale: localeSchema,
    method: z.enum(['human', 'machine', 'machine-reviewed']).nullable(),
    translators: z.array(authorSchema),
    staleSince: z.iso.datetime().nullable().meta({ description: 'Since when it is older than the original.' }),
    credit: z
      .string()
      .nullable()
      .meta({ description: 'Ready to print in the language served, e.g. `Translated by James Whitfield`.' }),
  })
  .meta({ id: 'Translation', description: 'How the version served stands to the original.' });

export type Translation = z.output<typeof translationSchema>;
