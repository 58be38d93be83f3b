import type { Core } from '@strapi/strapi';
import { article, type Visitor } from '../../helpers/doors';
import { send } from '../../helpers/send';

interface Layer {
  path: string;
  methods: string[];
}

const reading = new Set(['HEAD', 'GET', 'OPTIONS']);

/** The plugins and types whose services can write what readers see. */
const writers = [/^plugin::(content-manager|upload|i18n)\./, /^api::/];

/** Every way in which this Strapi can be asked to write: its routes, GraphQL mutations, and what its services offer to code. */
export async function listRegisteredWays(strapi: Core.Strapi, visitor: Visitor): Promise<string[]> {
  return [
    ...listRoutes(strapi),
    ...(await listMutations(visitor)).map((name) => `mutation ${name}`),
    ...listMethods(strapi.documents(article)).map((name) => `documents.${name}`),
    ...listMethods(strapi.db.query(article)).map((name) => `query.${name}`),
    ...listMethods(strapi.entityService ?? {}).map((name) => `entityService.${name}`),
    ...listServices(strapi),
  ];
}

function listRoutes(strapi: Core.Strapi): string[] {
  const layers = strapi.server.listRoutes() as Layer[];
  // Health and GraphQL answer every method there is.
  return layers
    .map(({ path, methods }) => ({ path, methods: methods.filter((method) => !reading.has(method)) }))
    .flatMap(({ path, methods }) => (methods.length > 5 ? [`ALL ${path}`] : methods.map((one) => `${one} ${path}`)));
}

async function listMutations(visitor: Visitor): Promise<string[]> {
  const query = '{ __schema { mutationType { fields { name } } } }';
  const { body } = await send(`${visitor.url}/graphql`, 'POST', { query }, visitor.apiToken);
  const { data } = body as { data: { __schema: { mutationType: { fields: { name: string }[] } } } };
  return data.__schema.mutationType.fields.map(({ name }) => name);
}

function listServices(strapi: Core.Strapi): string[] {
  return Object.keys(strapi.services)
    .filter((uid) => writers.some((writer) => writer.test(uid)))
    .flatMap((uid) => listMethods(strapi.service(uid as 'admin::user')).map((name) => `${uid} ${name}`));
}

/** The names of an object's methods, those of its classes included. */
function listMethods(given: object): string[] {
  const names = new Set<string>();
  for (let one: unknown = given; one && one !== Object.prototype; one = Object.getPrototypeOf(one)) {
    if (one === Function.prototype) break;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one as object))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return [...names];
}
