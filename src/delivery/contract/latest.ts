import { z } from 'zod';
import { alternateSchema } from './alternate';
import { datelineSchema, genreSchema } from './article';
import { illustrationSchema } from './illustration';
import { localeSchema } from './locale';

/** An article as a list shows it. */
export const listItemSchema = z
  .object({
    documentId: z.string(),
    locale: localeSchema,
    slug: z.string(),
    url: z.url(),
    headline: z.string(),
    lede: z.string(),
    dateline: datelineSchema.nullable(),
    genre: genreSchema,
    byline: z.string(),
    illustration: illustrationSchema.nullable(),
    alternates: z.array(alternateSchema),
    firstPublishedAt: z.iso.datetime().nullable(),
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'ArticleListItem', description: 'An article as a list shows it.' });

export const latestAnswerSchema = z
  .object({
    data: z.array(listItemSchema),
    meta: z.object({
      locale: localeSchema,
      limit: z.int(),
      next: z.string().nullable().meta({ description: 'Give it as `before` to get the next page; null on the last.' }),
    }),
  })
  .meta({ id: 'LatestAnswer' });

export type ArticleListItem = z.output<typeof listItemSchema>;
export type LatestAnswer = z.output<typeof latestAnswerSchema>;
