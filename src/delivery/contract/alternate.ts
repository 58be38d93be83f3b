import { z } from 'zod';
import { localeSchema } from './locale';

/** One published version of a document, for the language switch and for `hreflang`. */
export const alternateSchema = z
  .object({
    locale: localeSchema,
    hreflang: z.string().meta({ description: 'The language for search engines; `x-default` stands for all others.' }),
    slug: z.string(),
    url: z.url().meta({ description: 'Its page on the public site.' }),
    current: z.boolean().meta({ description: 'Whether it is the version this answer serves.' }),
  })
  .meta({ id: 'Alternate', description: 'One published version of a document, for the language switch.' });

export type Alternate = z.output<typeof alternateSchema>;
