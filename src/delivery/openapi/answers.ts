import { articleAnswerSchema } from '../contract/article';
import { backgroundAnswerSchema, latestBackgroundsAnswerSchema } from '../contract/background';
import { errorAnswerSchema } from '../contract/error';
import { latestArticlesAnswerSchema } from '../contract/latest-articles';

/** Every answer that delivery gives, by the name it has in the document. */
export const answerSchemas = {
  ArticleAnswer: articleAnswerSchema,
  LatestArticlesAnswer: latestArticlesAnswerSchema,
  BackgroundAnswer: backgroundAnswerSchema,
  LatestBackgroundsAnswer: latestBackgroundsAnswerSchema,
  ErrorAnswer: errorAnswerSchema,
};

export type AnswerName = keyof typeof answerSchemas;

/** An example of every answer with content. */
export type AnswerExamples = Record<Exclude<AnswerName, 'ErrorAnswer'>, unknown>;
