import { z } from 'zod';
import { localeSchema } from './locale';

const moment = z.iso.datetime();

/** The attributes of every document, as in Strapi's own answers. */
export const documentShape = {
  id: z.int().meta({ description: 'Changes with every publication: know a document by its `documentId`.' }),
  documentId: z.string(),
  locale: localeSchema,
  createdAt: moment,
  updatedAt: moment,
  publishedAt: moment,
};

/** The attributes of every component. */
export const componentShape = { id: z.int() };
