import { z } from 'zod';

const textSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const linkSchema = z.object({
  type: z.literal('link'),
  url: z.string(),
  rel: z.string().optional(),
  target: z.string().optional(),
  children: z.array(textSchema),
});

/** Words within a block. */
export const inlineSchema = z
  .discriminatedUnion('type', [textSchema, linkSchema])
  .meta({ id: 'Inline', description: 'Words within a block: text with its marks, or a link.' });

const children = z.array(inlineSchema);

const listItemSchema = z.object({ type: z.literal('list-item'), children }).meta({ id: 'ListItem' });

const listSchema = z
  .object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    indentLevel: z.int().optional(),
    get children(): z.ZodArray<z.ZodUnion<[typeof listItemSchema, typeof listSchema]>> {
      return z.array(z.union([listItemSchema, listSchema]));
    },
  })
  .meta({ id: 'List', description: 'A list; lists within it stand between its items.' });

const blockImageSchema = z.looseObject({
  url: z.string(),
  alternativeText: z.string().nullish(),
  caption: z.string().nullish(),
  width: z.int().nullish(),
  height: z.int().nullish(),
});

/** One node of Strapi's blocks field. */
export const blockSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children }),
    z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children }),
    z.object({ type: z.literal('quote'), children }),
    z.object({ type: z.literal('code'), language: z.string().nullish(), children }),
    z.object({ type: z.literal('image'), image: blockImageSchema, children }),
    listSchema,
  ])
  .meta({ id: 'Block', description: 'One node of a text, as Strapi’s blocks editor stores it.' });
