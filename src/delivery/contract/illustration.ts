import { z } from 'zod';
import { imageSchema } from './image';
import { documentShape } from './row';

/** A picture with everything that must be printed with it. */
export const illustrationSchema = z
  .object({
    ...documentShape,
    image: imageSchema,
    caption: z.string(),
    altText: z.string(),
    kind: z.enum(['photo', 'illustrative', 'archive', 'screenshot', 'infographic', 'generated']),
    credit: z
      .string()
      .nullable()
      .meta({ description: 'Ready to print in the language served, e.g. `Illustrative photo (Getty Images)`.' }),
    creditLine: z.string(),
    creator: z.string().nullable(),
    copyrightNotice: z.string().nullable(),
    usageTerms: z.string().nullable(),
    licenseUrl: z.string().nullable(),
    rightsExpireAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Illustration', description: 'A picture with its caption, its alt text and its credit.' });
