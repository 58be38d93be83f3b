import { z } from 'zod';
import { type AnswerName, answerSchemas } from './answers';

/** What an OpenAPI document holds under `components.schemas`. */
export type ComponentSchemas = Record<string, object>;

/** Points from one place of the document to a schema that has a name. */
export const refTo = (name: AnswerName) => ({ $ref: `#/components/schemas/${name}` });

/**
 * The schemas of every answer, by their names, as JSON Schema 2020-12, which OpenAPI 3.1 speaks. They are made of the very
 * schemas that describe the answers in code, so that neither can drift from the other.
 */
export function composeSchemas(): ComponentSchemas {
  const answers = z.object(answerSchemas);
  const { $defs = {} } = z.toJSONSchema(answers, { target: 'draft-2020-12', override: omitNoise });
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

/** Takes away what zod writes and no reader of the document needs: a format said again as a pattern, safe integers. */
function omitNoise({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.id;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
