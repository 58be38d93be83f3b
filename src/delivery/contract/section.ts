import { z } from 'zod';
import { blockSchema } from './blocks';
import { illustrationSchema } from './illustration';
import { componentShape } from './row';
import { sourceSchema } from './source';

const textSection = z
  .object({
    __component: z.literal('sections.text'),
    ...componentShape,
    heading: z.string().nullable(),
    content: z.array(blockSchema),
  })
  .meta({ id: 'TextSection' });

const statementSection = z
  .object({
    __component: z.literal('sections.statement'),
    ...componentShape,
    text: z.string(),
    source: sourceSchema.nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'StatementSection', description: 'A claim and who made it.' });

const quoteSection = z
  .object({
    __component: z.literal('sections.quote'),
    ...componentShape,
    text: z.string(),
    speaker: z.string(),
    speakerRole: z.string().nullable(),
    source: sourceSchema.nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'QuoteSection', description: 'Words of a named speaker.' });

const figureSection = z
  .object({ __component: z.literal('sections.figure'), ...componentShape, illustration: illustrationSchema.nullable() })
  .meta({ id: 'FigureSection' });

const embedSection = z
  .object({
    __component: z.literal('sections.embed'),
    ...componentShape,
    url: z.string(),
    provider: z.string(),
    credit: z.string().nullable().meta({ description: 'Ready to print in the language served.' }),
    creditLine: z.string(),
  })
  .meta({ id: 'EmbedSection', description: 'A post or a video from elsewhere, with its credit.' });

/** One part of an article's body. */
export const sectionSchema = z
  .discriminatedUnion('__component', [textSection, statementSection, quoteSection, figureSection, embedSection])
  .meta({ id: 'Section', description: 'One part of an article’s body.' });
