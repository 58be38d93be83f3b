import { z } from 'zod';
import { imageSchema } from './image';
import { componentShape, documentShape } from './row';

/** An author as readers see them, without the e-mail address. */
export const authorSchema = z
  .object({
    ...documentShape,
    name: z.string(),
    slug: z.string().nullable(),
    kind: z.enum(['person', 'desk', 'agency']),
    jobTitle: z.string().nullable(),
    bio: z.string().nullable(),
    photo: imageSchema.nullable(),
    profiles: z.array(z.object({ ...componentShape, label: z.string(), url: z.string() })),
  })
  .meta({ id: 'Author', description: 'Whoever signs: a person, a desk or an agency.' });
