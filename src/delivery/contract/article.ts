import { z } from 'zod';
import { alternateSchema } from './alternate';
import { authorSchema } from './author';
import { backgroundSchema } from './background';
import { correctionSchema } from './correction';
import { illustrationSchema } from './illustration';
import { localeSchema } from './locale';
import { sectionSchema } from './section';
import { sourceSchema } from './source';
import { translationSchema } from './translation';

export const genreSchema = z.enum(['news', 'analysis', 'opinion', 'explainer', 'interview']).meta({ id: 'Genre' });

export const datelineSchema = z
  .object({ place: z.string().nullable(), date: z.iso.date().nullable() })
  .meta({ id: 'Dateline', description: 'Where and when the story was written.' });

/** One locale's whole truth about an article. */
export const articleSchema = z
  .object({
    documentId: z.string(),
    locale: localeSchema.meta({ description: 'The locale served.' }),
    requestedLocale: localeSchema.meta({ description: 'The locale asked for, by the address or the browser.' }),
    slug: z.string(),
    url: z.url().meta({ description: 'Its page on the public site.' }),
    headline: z.string(),
    lede: z.string(),
    dateline: datelineSchema.nullable(),
    genre: genreSchema,
    sourceLocale: localeSchema,
    byline: z.string().meta({ description: 'Who signs, ready to print in the language served.' }),
    authors: z.array(authorSchema),
    illustration: illustrationSchema.nullable(),
    body: z.array(sectionSchema),
    backgrounds: z.array(backgroundSchema),
    sources: z.array(sourceSchema),
    corrections: z.array(correctionSchema),
    translation: translationSchema,
    alternates: z.array(alternateSchema),
    firstPublishedAt: z.iso.datetime().nullable(),
    publishedAt: z.iso.datetime().meta({ description: 'When this version was last published.' }),
  })
  .meta({ id: 'Article', description: 'One locale’s whole truth about an article.' });

export const articleAnswerSchema = z.object({ data: articleSchema }).meta({ id: 'ArticleAnswer' });

export type Article = z.output<typeof articleSchema>;
export type ArticleAnswer = z.output<typeof articleAnswerSchema>;
