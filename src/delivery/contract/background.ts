import { z } from 'zod';
import { alternateSchema } from './alternate';
import { blockSchema } from './blocks';
import { localeSchema } from './locale';
import { pageSchema } from './page';
import { documentShape } from './row';
import { sourceSchema } from './source';
import { translationSchema } from './translation';

const backgroundShape = {
  ...documentShape,
  title: z.string(),
  slug: z.string().nullable(),
  body: z.array(blockSchema),
  sources: z.array(sourceSchema),
  reviewedAt: z.iso.date().nullable(),
};

/** A reusable explainer, shown under many articles. */
export const backgroundSchema = z
  .object(backgroundShape)
  .meta({ id: 'Background', description: 'A reusable explainer, shown under many articles.' });

const url = z.url().meta({ description: 'Its page on the public site.' });

export const backgroundAnswerSchema = z
  .object({
    data: z.object({
      ...backgroundShape,
      requestedLocale: localeSchema.meta({ description: 'The locale asked for, by the address or the browser.' }),
      slug: z.string(),
      url,
      translation: translationSchema,
      alternates: z.array(alternateSchema),
    }),
    meta: z.object({}),
  })
  .meta({ id: 'BackgroundAnswer' });

export const latestBackgroundsAnswerSchema = z
  .object({
    data: z.array(
      z.object({
        id: documentShape.id,
        documentId: z.string(),
        locale: localeSchema,
        title: z.string(),
        slug: z.string(),
        url,
        reviewedAt: z.iso.date().nullable(),
        publishedAt: documentShape.publishedAt,
      }),
    ),
    meta: pageSchema,
  })
  .meta({ id: 'LatestBackgroundsAnswer' });

export type BackgroundAnswer = z.output<typeof backgroundAnswerSchema>;
export type LatestBackgroundsAnswer = z.output<typeof latestBackgroundsAnswerSchema>;
