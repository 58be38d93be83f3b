import { z } from 'zod';
import { localeSchema } from './locale';

const moment = z.iso.datetime();

/** What every document says of itself, as Strapi's own answers have it. */
export const documentShape = {
  id: z.int().meta({ description: 'Changes with every publication: know a document by its `documentId`.' }),
  documentId: z.string(),
  locale: localeSchema,
  createdAt: moment,
  updatedAt: moment,
  publishedAt: moment,
};

/** What every component says of itself. */
export const componentShape = { id: z.int() };
