import type { Newsroom } from './newsroom';

/** A row as the content API serves it. */
export type Row = Record<string, unknown> & { documentId: string };

/** What the content API answered. */
export interface Answer {
  status: number;
  /** The body as it was sent, to look for words that must not be in it. */
  text: string;
  body: unknown;
}

/** Somebody who reads the newsroom over HTTP. */
export interface Reader {
  /** Asks REST; the path is what follows `/api/`. */
  get: (path: string) => Promise<Answer>;
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/** A reader with this token, or without one: the public. */
export function readerOf({ url }: Newsroom, token?: string): Reader {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return {
    get: (path) => ask(`${url}/api/${path}`, { headers }),
    graphql: (query, variables = {}) =>
      ask(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }),
  };
}

/** The rows of a REST list. */
export function rowsOf({ body }: Answer): Row[] {
  const { data } = body as { data?: Row[] };
  if (!Array.isArray(data)) throw new Error(`This is not a list: ${JSON.stringify(body)}`);
  return data;
}

/** How many rows a REST list says there are. */
export function totalOf({ body }: Answer): number {
  return (body as { meta: { pagination: { total: number } } }).meta.pagination.total;
}

/** What a GraphQL query gave, all of it. */
export function dataOf<Data>({ body }: Answer): Data {
  const { data, errors } = body as { data: Data; errors?: unknown };
  if (errors) throw new Error(`The query failed: ${JSON.stringify(errors)}`);
  return data;
}

/** The code of a GraphQL query's first error, or `answered`. */
export function outcomeOf({ body }: Answer): string {
  const { errors } = body as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'answered';
}

let tokens = 0;

type TokenType = 'full-access' | 'read-only' | 'custom';

/** Makes an API token, as an administrator does in the panel. */
export async function makeToken(
  { strapi }: Pick<Newsroom, 'strapi'>,
  type: TokenType,
  permissions?: readonly string[],
): Promise<string> {
  // Strapi wants every name once.
  const name = `${type} ${(tokens += 1)}`;
  const token = { name, type, permissions, kind: 'content-api', description: '', lifespan: null };
  const { accessKey } = await strapi.service('admin::api-token').create(token);
  return accessKey;
}

async function ask(address: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(address, request);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}
