import {
  buildClientSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { NewsroomDescription } from '../newsroom-description';
import type { Random } from '../random';
import { isMutationKeptOut } from '../doors/kept-out';
import type { Identity } from './fuzz-request';
import { corrupt, hostileText, hostileValue } from './hostile-values';

type Field = GraphQLField<unknown, unknown>;

/** What GraphQL is sent as JSON. */
export interface Operation {
  /** The field that it is about. */
  name: string;
  body: Record<string, unknown>;
}

/** Makes operations that a schema knows, and such as nobody should send. */
export type MakeOperation = (random: Random, identity: Identity) => Operation;

/** How deep a selection goes, beneath the limit of depth. */
const deepest = 4;

export function createOperations(newsroom: NewsroomDescription): MakeOperation {
  const schema = buildClientSchema(newsroom.graphql);
  const documentIds = newsroom.types.filter(({ uid }) => uid.startsWith('api::')).flatMap((type) => type.documentIds);

  return (random, identity) => {
    const isMutation = random.chance(0.3);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !isMutationKeptOut(identity, name));
    const field = random.pick(fields);
    const writer = createWriter(random, schema, documentIds);
    const written = random.chance(0.1)
      ? random.some(30, () => `a${random.below(1_000)}: ${writer.writeField(field, 0)}`).join(' ') || field.name
      : writer.writeField(field, 0);
    const declared = writer.variables
      .map(({ name, type }) => `$${name}: ${random.chance(0.97) ? type : 'Int'}`)
      .join(', ');
    const text = `${isMutation ? 'mutation' : 'query'} F${declared === '' ? '' : `(${declared})`} { ${written} } ${writer.fragments.join(' ')}`;
    const variables = Object.fromEntries(writer.variables.map(({ name, value }) => [name, value]));
    return { name: `${isMutation ? 'mutation' : 'query'} ${field.name}`, body: wrap(random, text, variables) };
  };
}

/** The operation among what else a request may hold. */
function wrap(random: Random, query: string, variables: unknown): Record<string, unknown> {
  const body = { query: random.chance(0.03) ? damage(random, query) : query, variables };
  if (random.chance(0.95)) return body;
  return {
    ...body,
    ...random.pick<Record<string, unknown>>([
      { operationName: hostileText(random) },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hostileText(random) } } },
      { variables: hostileValue(random) },
      { query: hostileValue(random) },
      { query: `fragment A on Article { ...A } ${query}` },
      { query: `${query} ${query}` },
    ]),
  };
}

function damage(random: Random, query: string): string {
  const place = random.below(query.length);
  return (
    query.slice(0, place) +
    random.pick(['', '{', '}', '"', '$', '@', '...', hostileText(random)]) +
    query.slice(place + random.below(5))
  );
}

interface Writer {
  variables: { name: string; type: string; value: unknown }[];
  fragments: string[];
  writeField: (field: Field, depth: number) => string;
}

function createWriter(random: Random, schema: GraphQLSchema, documentIds: readonly string[]): Writer {
  const variables: Writer['variables'] = [];
  const fragments: string[] = [];

  const valueOf = (type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, depth);
    if (isListType(type)) return random.some(2, () => valueOf(type.ofType, depth + 1));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const inner = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || random.chance(depth === 0 ? 0.4 : 0.1),
      );
      return depth > 3 ? {} : Object.fromEntries(inner.map((field) => [field.name, valueOf(field.type, depth + 1)]));
    }
    return scalar(random, type.name, documentIds);
  };

  const writeArguments = ({ args }: Field): string => {
    const given = args.flatMap((argument) => {
      if (!isNonNullType(argument.type) && random.chance(0.6)) return [];
      const value = corrupt(random, valueOf(argument.type, 0), random.pick([0, 0, 0.05]));
      if (random.chance(0.6)) {
        const name = `v${variables.length}`;
        variables.push({ name, type: String(argument.type), value });
        return [`${argument.name}: $${name}`];
      }
      return [`${argument.name}: ${toLiteral(value, argument.type)}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };

  const writeSelection = (type: GraphQLNamedType, depth: number): string => {
    if (isUnionType(type)) {
      return type
        .getTypes()
        .slice(0, 4)
        .map((one) => `... on ${one.name} ${writeSelection(one, depth + 1)}`)
        .join(' ')
        .replace(/^(.*)$/s, '{ __typename $1 }');
    }
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const simple = fields.filter(({ type: inner }) => !isCompositeType(getNamedType(inner)));
    const further = depth >= deepest ? [] : fields.filter(({ type: inner }) => isCompositeType(getNamedType(inner)));
    const chosen = [
      ...random.some(4, () => random.pick(simple.length === 0 ? fields : simple)),
      ...(further.length === 0 ? [] : random.some(2, () => random.pick(further))),
    ];
    const written = chosen
      .filter((field) => depth < deepest || !isCompositeType(getNamedType(field.type)))
      .map((field, index) => (random.chance(0.1) ? `b${index}: ` : '') + writeField(field, depth + 1));
    const text = ['__typename', ...written].join(' ');
    if (!random.chance(0.1)) return `{ ${text} }`;
    const name = `G${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `{ ...${name} }`;
  };

  const writeField = (field: Field, depth: number): string => {
    const named = getNamedType(field.type);
    return `${field.name}${writeArguments(field)}${isCompositeType(named) ? ` ${writeSelection(named, depth)}` : ''}`;
  };
  return { variables, fragments, writeField };
}

function scalar(random: Random, type: string, documentIds: readonly string[]): unknown {
  switch (type) {
    case 'Int':
    case 'Long':
    case 'Float':
      return random.below(30);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick([...documentIds, '1', 'none']);
    case 'I18NLocaleCode':
      return random.pick(['uk', 'en', 'ru', 'xx', '*']);
    case 'DateTime':
    case 'Date':
    case 'Time':
      return random.pick(['2024-05-01T12:00:00.000Z', '2024-05-01', '12:00:00.000']);
    case 'JSON':
      return random.pick([{ a: 1 }, [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }]]);
    default:
      return random.pick([
        'x',
        'The bridge is open.',
        'headline',
        'headline:asc',
        'a-slug',
        'localizations.title',
        'id',
        hostileText(random),
      ]);
  }
}

/** A value as GraphQL writes it down; enumerations stand without quotes. */
function toLiteral(value: unknown, type?: GraphQLInputType): string {
  const open = isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value)) {
    const inner = isListType(open) ? open.ofType : open;
    return `[${value.map((item) => toLiteral(item, inner)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(open) ? open.getFields() : {};
    const inner = Object.entries(value).map(([name, one]) => `${name}: ${toLiteral(one, fields[name]?.type)}`);
    return `{ ${inner.join(', ')} }`;
  }
  return isEnumType(open) && typeof value === 'string' ? value : JSON.stringify(value);
}
