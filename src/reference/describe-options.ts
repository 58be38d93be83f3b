import { z } from 'zod';

interface JsonSchema {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema | false;
  prefixItems?: readonly JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: readonly JsonSchema[];
}

export interface DescribedKey {
  key: string;
  type: string;
  /** As JSON; left out where the key is required or has none. */
  default: string | undefined;
  required: boolean;
  description: string;
}

/** Describes every key of an object that a zod schema reads, those of nested objects included, in its order. */
export function describeOptions(schema: z.ZodType): DescribedKey[] {
  return listKeys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, '');
}

function listKeys({ properties = {}, required = [] }: JsonSchema, prefix: string): DescribedKey[] {
  return Object.entries(properties).flatMap(([name, schema]) => [
    {
      key: `${prefix}${name}`,
      type: nameType(schema),
      default: schema.default === undefined ? undefined : JSON.stringify(schema.default),
      required: required.includes(name),
      description: schema.description ?? '',
    },
    ...listKeys(schema, `${prefix}${name}.`),
  ]);
}

function nameType(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(nameType).join(', or ');
  if (schema.type === 'array') {
    if (schema.prefixItems) return `[${schema.prefixItems.map(nameType).join('; ')}]`;
    return schema.items ? `list of ${nameType(schema.items)}` : 'list';
  }
  if (schema.type !== 'object') return schema.type ?? 'any';
  return schema.properties || typeof schema.additionalProperties !== 'object' ? 'object' : 'object by name';
}
