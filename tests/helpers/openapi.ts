import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ErrorObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;

/** The description of the delivery routes, as it is committed. */
export const openApi = JSON.parse(
  readFileSync(path.resolve(__dirname, '..', '..', 'docs', 'openapi.json'), 'utf8'),
) as {
  paths: Record<string, { get: { responses: Record<string, Schema> } }>;
  components: { responses: Record<string, Schema> };
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(openApi, 'openapi');

/** What the description says of an answer: its place in the document and the headers it has. */
export function findResponse(route: string, status: number): { pointer: string; headers: string[] } {
  const described = openApi.paths[route]?.get.responses[status];
  if (!described) throw new Error(`docs/openapi.json knows no answer ${status} of ${route}.`);
  const reference = described.$ref as string | undefined;
  const pointer = reference ?? `#/paths/${route.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/${status}`;
  const response = reference ? openApi.components.responses[reference.split('/').at(-1) ?? ''] : described;
  return { pointer, headers: Object.keys((response?.headers as Schema | undefined) ?? {}) };
}

/** The example of a route's answer with content. */
export function findExample(route: string): unknown {
  const content = openApi.paths[route]?.get.responses[200]?.content as
    Record<string, { example?: unknown }> | undefined;
  return content?.['application/json']?.example;
}

/** How a body differs from what the description says of it; empty where it does not. */
export function findDifferences(route: string, status: number, body: unknown): string[] {
  const { pointer } = findResponse(route, status);
  const place = `openapi${pointer}/content/application~1json/schema`;
  const validate = ajv.getSchema(encodeURI(place));
  if (!validate) throw new Error(`docs/openapi.json has no schema at ${place}.`);
  return validate(body) ? [] : (validate.errors ?? []).map(formatProblem);
}

function formatProblem({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}
