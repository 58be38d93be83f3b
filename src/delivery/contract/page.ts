import { z } from 'zod';
import { localeSchema } from './locale';

/** The place of a page in a list. */
export const pageSchema = z
  .object({
    locale: localeSchema,
    limit: z.int(),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `before` to get the next page; null on the last.' }),
  })
  .meta({ id: 'Page', description: 'Where a page of a list stands.' });
