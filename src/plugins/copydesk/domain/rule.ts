import { z } from 'zod';
import type { DocumentSnapshot, Row } from './document';
import type { Locale } from './ids';
import type { AttributionParts } from './policy/parts';
import type { ReleaseMode } from './release/plan-release';
import type { Schema, SchemaOf } from './schema';
import type { FieldRoleOverrides } from './translation/field-role';
import type { FieldPath, RuleId, SpokenValues, Target, ViolationLevel } from './violation';

/** Everything a rule may look at when it assesses one locale of a document. It may look at nothing else. */
export interface RuleContext {
  document: DocumentSnapshot;
  /** The locale being assessed, and the document in it. */
  locale: Locale;
  version: Row;
  /** What readers see in this locale, where a publication is assessed. */
  published?: Row;
  /** The locale the document was first written in, and the document in it if it exists. */
  sourceLocale: Locale;
  source: Row | undefined;
  schema: Schema;
  schemaOf: SchemaOf;
  /** Which attribute plays which part: of the assessed type, and of any type or component it points to. */
  parts: AttributionParts;
  partsOf: (uid: string) => AttributionParts;
  /** Roles of fields that are not what the schema suggests. */
  roles?: FieldRoleOverrides;
  now: Date;
}

/** A required locale in which a document does not exist. */
export interface Absence {
  locale: Locale;
  /** Whether it is only not published. */
  hasDraft?: boolean;
}

/** A published version that shows a document which is about to be removed, or that is a translation of it. */
export interface Use {
  /** What the version is to what is removed; it shows it unless said otherwise. */
  as?: 'user' | 'translation';
  /** The content type of the version, and what it is called. */
  uid: string;
  typeName: string;
  title: string;
  locale: Locale;
}

/** What a rule looks at: a version of a document, the absence of one, or a use of a document that is to be removed. */
export interface Subjects {
  version: RuleContext;
  absence: Absence;
  removal: Use;
}

export type RuleKind = keyof Subjects;

/**
 * What a rule found: which of its messages to say, with which values. The locale and the level are added from the context and
 * the policy. `{field}` in a message is the field at `path`; the rule does not give it.
 */
export interface Finding<MessageId extends string = string> {
  path: FieldPath;
  message: MessageId;
  values?: SpokenValues;
  /** Where it has to be mended, if that is another document. */
  target?: Target;
}

interface RuleOf<Kind extends RuleKind, MessageId extends string> {
  kind: Kind;
  id: RuleId;
  defaultLevel: ViolationLevel;
  /** Release modes in which it is less, or more, severe than that. */
  levelIn?: Partial<Record<ReleaseMode, ViolationLevel>>;
  options: z.ZodType;
  /** Its sentences in English, as ICU messages. The panel's other languages translate each of them. */
  messages: Readonly<Record<MessageId, string>>;
  /** What is wrong with options that name attributes of a type, in words that follow a colon. */
  checkOptions: (options: unknown, schema: Schema) => string[];
  /** Reads the options once, and answers with the function that assesses under them. */
  configure: (options: unknown) => (subject: Subjects[Kind]) => Finding<MessageId>[];
  /** Assesses under options that have not been read yet. */
  assess: (subject: Subjects[Kind], options?: unknown) => Finding<MessageId>[];
}

/** One rule: what it looks at, how severe it is unless the policy says otherwise, what can be set, and what it says. */
export type Rule<Kind extends RuleKind = RuleKind, MessageId extends string = string> = {
  [Each in Kind]: RuleOf<Each, MessageId>;
}[Kind];

const noOptions = z.strictObject({});

interface RuleDefinition<Kind extends RuleKind, Id extends RuleId, Messages, Options> {
  kind: Kind;
  id: Id;
  defaultLevel: ViolationLevel;
  levelIn?: Partial<Record<ReleaseMode, ViolationLevel>>;
  messages: Messages;
  options?: z.ZodType<Options>;
  checkOptions?: (options: Options, schema: Schema) => string[];
  assess: (subject: Subjects[Kind], options: Options) => Finding<keyof Messages & string>[];
}

/** Declares a rule. Its id keeps its literal type, and a finding compiles only with a message that the rule declares. */
export function defineRule<
  const Kind extends RuleKind,
  const Id extends RuleId,
  const Messages extends Readonly<Record<string, string>>,
  Options = Record<string, never>,
>(
  definition: RuleDefinition<Kind, Id, Messages, Options>,
): RuleOf<Kind, keyof Messages & string> & { id: Id; messages: Messages } {
  const { kind, id, defaultLevel, levelIn, messages, checkOptions, assess } = definition;
  const options = (definition.options ?? noOptions) as z.ZodType<Options>;
  const configure = (given: unknown) => {
    const read = options.parse(given ?? {});
    return (subject: Subjects[Kind]) => assess(subject, read);
  };
  return {
    kind,
    id,
    defaultLevel,
    levelIn,
    options,
    messages,
    checkOptions: (given, schema) => checkOptions?.(options.parse(given), schema) ?? [],
    configure,
    assess: (subject, given) => configure(given)(subject),
  };
}
