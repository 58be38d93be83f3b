import { z } from 'zod';
import { type AnswerName, answerSchemas } from './answers';

/** What an OpenAPI document holds under `components.schemas`. */
export type ComponentSchemas = Record<string, object>;

/** Points from one place of the document to a schema that has a name. */
export const refTo = (name: AnswerName) => ({ $ref: `#/components/schemas/${name}` });

/**
 * The schemas of every answer by name, as JSON Schema 2020-12, which OpenAPI 3.1 uses. They are derived from the schemas that
 * describe the answers in code, so the two cannot differ.
 */
export function composeSchemas(): ComponentSchemas {
  const answers = z.object(answerSchemas);
  const { $defs = {} } = z.toJSONSchema(answers, { target: 'draft-2020-12', override: omitNoise });
  const text = JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as ComponentSchemas;
}

/** Removes what zod writes and no reader of the document needs: a pattern that repeats a format, limits of safe integers. */
function omitNoise({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.id;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
