import { z } from 'zod';
import { alternateSchema } from './alternate';
import { authorSchema } from './author';
import { backgroundSchema } from './background';
import { correctionSchema } from './correction';
import { illustrationSchema } from './illustration';
import { localeSchema } from './locale';
import { componentShape, documentShape } from './row';
import { sectionSchema } from './section';
import { sourceSchema } from './source';
import { translationSchema } from './translation';

export const genreSchema = z.enum(['news', 'analysis', 'opinion', 'explainer', 'interview']).meta({ id: 'Genre' });

export const datelineSchema = z
  .object({ ...componentShape, place: z.string().nullable(), date: z.iso.date().nullable() })
  .meta({ id: 'Dateline', description: 'Where and when the story was written.' });

/** The attributes of an article that lists show too. */
export const headShape = {
  documentId: z.string(),
  id: documentShape.id,
  locale: localeSchema.meta({ description: 'The locale served.' }),
  slug: z.string(),
  url: z.url().meta({ description: 'Its page on the public site.' }),
  headline: z.string(),
  lede: z.string(),
  dateline: datelineSchema.nullable(),
  genre: genreSchema,
  byline: z.string().nullable().meta({ description: 'Who signs, ready to print in the language served.' }),
  illustration: illustrationSchema.nullable(),
  firstPublishedAt: z.iso.datetime().nullable(),
  publishedAt: z.iso.datetime().meta({ description: 'When this version was last published.' }),
};

/** An article in one locale, with everything that its page shows. */
export const articleSchema = z
  .object({
    ...headShape,
    requestedLocale: localeSchema.meta({ description: 'The locale asked for, by the address or the browser.' }),
    sourceLocale: localeSchema.nullable(),
    authors: z.array(authorSchema),
    body: z.array(sectionSchema),
    backgrounds: z.array(backgroundSchema),
    sources: z.array(sourceSchema),
    corrections: z.array(correctionSchema),
    translation: translationSchema,
    alternates: z.array(alternateSchema),
    createdAt: documentShape.createdAt,
    updatedAt: documentShape.updatedAt,
  })
  .meta({ id: 'Article', description: 'One locale’s whole truth about an article.' });

export const articleAnswerSchema = z.object({ data: articleSchema, meta: z.object({}) }).meta({ id: 'ArticleAnswer' });

export type ArticleAnswer = z.output<typeof articleAnswerSchema>;
