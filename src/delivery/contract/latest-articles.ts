import { z } from 'zod';
import { headShape } from './article';
import { pageSchema } from './page';

/** An article as a list shows it. */
export const articleListItemSchema = z
  .object(headShape)
  .meta({ id: 'ArticleListItem', description: 'An article as a list shows it.' });

export const latestArticlesAnswerSchema = z
  .object({ data: z.array(articleListItemSchema), meta: pageSchema })
  .meta({ id: 'LatestArticlesAnswer' });

export type LatestArticlesAnswer = z.output<typeof latestArticlesAnswerSchema>;
