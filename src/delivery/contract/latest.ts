import { z } from 'zod';
import { headShape } from './article';
import { localeSchema } from './locale';

/** An article as a list shows it. */
export const listItemSchema = z
  .object(headShape)
  .meta({ id: 'ArticleListItem', description: 'An article as a list shows it.' });

export const latestAnswerSchema = z
  .object({
    data: z.array(listItemSchema),
    meta: z.object({
      locale: localeSchema,
      limit: z.int(),
      nextCursor: z
        .string()
        .nullable()
        .meta({ description: 'Give it as `before` to get the next page; null on the last.' }),
    }),
  })
  .meta({ id: 'LatestAnswer' });

export type LatestAnswer = z.output<typeof latestAnswerSchema>;
