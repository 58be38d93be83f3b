import { z } from 'zod';
import { imageSchema } from './image';

/** Whoever signs, as readers may know them: never their e-mail address. */
export const authorSchema = z
  .object({
    documentId: z.string(),
    name: z.string(),
    slug: z.string().nullable(),
    kind: z.enum(['person', 'desk', 'agency']),
    jobTitle: z.string().nullable(),
    bio: z.string().nullable(),
    photo: imageSchema.nullable(),
    profiles: z.array(z.object({ label: z.string(), url: z.string() })),
  })
  .meta({ id: 'Author', description: 'Whoever signs: a person, a desk or an agency.' });

export type Author = z.output<typeof authorSchema>;
