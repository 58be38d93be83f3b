import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Core } from '@strapi/strapi';
import { type Delivered, isDelivered, readDelivered } from './delivered';

interface Extension {
  generate: (given: object) => { resolversConfig: Record<string, FieldConfig> };
}

interface ContentApi {
  buildSchema: () => GraphQLSchema;
}

/** What an installation, or Strapi itself, configures for a field. */
interface FieldConfig {
  auth?: { scope?: string[] };
  [more: string]: unknown;
}

interface Context {
  state?: { auth?: object };
}

/**
 * Answers every field of an object from the read model out of that object, before Strapi does anything for it: Strapi would
 * query the database for every relation and prepare policies for every field. The permission to find documents of a related
 * type is checked here too. A field with policies or middlewares is left to Strapi.
 *
 * @seam graphql-schema
 */
export function answerFromReadModelFirst(strapi: Core.Strapi): void {
  const { service } = strapi.plugin('graphql');
  const extension = service<Extension>('extension');
  const contentApi = service<ContentApi>('content-api');
  const isAllowed = createPermissionCache(strapi);
  let configured: Record<string, FieldConfig> = {};

  const { generate } = extension;
  extension.generate = (given) => {
    const generated = generate(given);
    configured = generated.resolversConfig;
    return generated;
  };

  const put = (field: GraphQLField<unknown, Context>, { auth, ...more }: FieldConfig): void => {
    const { resolve } = field;
    if (!resolve || Object.keys(more).length > 0) return;
    const scope = auth?.scope;
    field.resolve = (parent, args, context, info) => {
      const found = isDelivered(parent) ? readDelivered(parent, info.fieldName, args as Delivered) : undefined;
      if (!found) return resolve(parent, args, context, info);
      if (!scope) return found.value;
      return isAllowed(context, scope).then((is) => (is ? found.value : resolve(parent, args, context, info)));
    };
  };

  const { buildSchema } = contentApi;
  contentApi.buildSchema = () => {
    const schema = buildSchema();
    const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || roots.includes(type)) continue;
      for (const [name, field] of Object.entries<GraphQLField<unknown, Context>>(type.getFields()))
        put(field, configured[`${type.name}.${name}`] ?? {});
    }
    return schema;
  };
}

/** Checks whether a request may do something, once for each request however many fields need it. */
function createPermissionCache(strapi: Core.Strapi) {
  const known = new WeakMap<object, Map<string, Promise<boolean>>>();
  return ({ state }: Context, scope: string[]): Promise<boolean> => {
    const auth = state?.auth;
    if (!auth) return Promise.resolve(false);
    const answers = known.get(auth) ?? new Map<string, Promise<boolean>>();
    known.set(auth, answers);
    const name = scope.join(' ');
    const answer =
      answers.get(name) ??
      Promise.resolve(strapi.auth.verify(auth as never, { scope })).then(
        () => true,
        () => false,
      );
    answers.set(name, answer);
    return answer;
  };
}

/** Checks the shape and not the class, because types may come from another copy of the library. */
function isObjectType(type: GraphQLNamedType): type is GraphQLObjectType {
  return 'getInterfaces' in type && 'isTypeOf' in type && !type.name.startsWith('__');
}
