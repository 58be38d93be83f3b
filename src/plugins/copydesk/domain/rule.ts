import { z } from 'zod';
import type { DocumentSnapshot, Row } from './document';
import type { AttributionParts } from './policy/parts';
import type { ReleaseMode } from './release/plan-release';
import type { Schema, SchemaOf } from './schema';
import type { FieldRoleOverrides } from './translation/field-role';
import type { FieldPath, Locale, RuleId, Target, ViolationLevel, Wording } from './violation';

/** Everything a rule may look at when it judges one locale of a document. It may look at nothing else. */
export interface RuleContext {
  document: DocumentSnapshot;
  /** The locale being judged, and the document in it. */
  locale: Locale;
  version: Row;
  /** The locale the document was first written in, and the document in it if it exists. */
  sourceLocale: Locale;
  source: Row | undefined;
  schema: Schema;
  schemaOf: SchemaOf;
  /** Which attribute plays which part: of the judged type, and of any type or component it points to. */
  parts: AttributionParts;
  partsOf: (uid: string) => AttributionParts;
  /** Roles of fields that are not what the schema suggests. */
  roles?: FieldRoleOverrides;
  /** The label of a field as the editor sees it. */
  labelOf: (path: FieldPath) => string;
  now: Date;
}

/** What a rule found; the locale and the level are added from the context and the policy. */
export interface Finding {
  path: FieldPath;
  message: string;
  wording?: Wording;
  /** Where it has to be mended, if that is another document. */
  target?: Target;
}

/** One rule: its name, how severe it is unless the policy says otherwise, what can be set, and its pure function. */
export interface Rule<Options = unknown> {
  id: RuleId;
  defaultLevel: ViolationLevel;
  /** Release modes in which it is less, or more, severe than that. */
  levelIn?: Partial<Record<ReleaseMode, ViolationLevel>>;
  options: z.ZodType<Options>;
  /** What is wrong with options that name attributes of a type, in words that follow a colon. */
  checkOptions?: (options: unknown, schema: Schema) => string[];
  assess: (context: RuleContext, options: Options) => Finding[];
}

const noOptions = z.strictObject({});

interface RuleDefinition<Id extends RuleId, Options> {
  id: Id;
  defaultLevel: ViolationLevel;
  levelIn?: Partial<Record<ReleaseMode, ViolationLevel>>;
  options?: z.ZodType<Options>;
  checkOptions?: (options: Options, schema: Schema) => string[];
  assess: (context: RuleContext, options: Options) => Finding[];
}

/** Declares a rule, keeping the literal type of its id so that a policy can name it. */
export function defineRule<const Id extends RuleId, Options = Record<string, never>>(
  definition: RuleDefinition<Id, Options>,
): Rule & { id: Id } {
  const options = (definition.options ?? noOptions) as z.ZodType<Options>;
  return {
    id: definition.id,
    defaultLevel: definition.defaultLevel,
    levelIn: definition.levelIn,
    options,
    checkOptions: (given, schema) => definition.checkOptions?.(options.parse(given), schema) ?? [],
    assess: (context, given) => definition.assess(context, options.parse(given ?? {})),
  };
}
