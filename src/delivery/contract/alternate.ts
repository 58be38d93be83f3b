import { z } from 'zod';
import { localeSchema } from './locale';

/** One published version of a document, for the language switch and for `hreflang`. */
export const alternateSchema = z
  .object({
    locale: localeSchema,
    hreflang: z.string().meta({
      description:
        'The language, or `x-default`: where readers of all other languages are sent; that one is no version of its own.',
    }),
    slug: z.string(),
    url: z.url().meta({ description: 'Its page on the public site.' }),
    current: z.boolean().meta({ description: 'Whether it is the version served.' }),
  })
  .meta({
    id: 'Alternate',
    description: 'One published version of a document, for the language switch and `hreflang`.',
  });
