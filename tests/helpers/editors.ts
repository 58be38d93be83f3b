import type { Core, UID } from '@strapi/strapi';
import { article, type Data, send, type Visitor } from './doors';

/** A locale as the document service takes it; none means the default. */
export type LocaleParam = string | string[] | undefined;

export const author = 'api::author.author';
export const background = 'api::background.background';
export const illustration = 'api::illustration.illustration';
export const source = 'api::source.source';

/** What came of one thing an editor did: it was done, refused for a reason an editor can mend, or it broke. */
export type Outcome =
  { kind: 'done'; documentId?: string } | { kind: 'refused'; message: string } | { kind: 'broken'; message: string };

/** Ways to save a draft, to save and publish in one go, and to publish a draft as it stands. */
export const savers = ['code', 'REST', 'GraphQL', 'panel'] as const;
export const publishers = ['code', 'panel', 'list'] as const;
export type Saver = (typeof savers)[number];
export type Publisher = (typeof publishers)[number];

const refusals = new Set(['ValidationError', 'YupValidationError', 'NotFoundError']);
const plural: Readonly<Record<string, string>> = { [article]: 'articles', [background]: 'backgrounds' };

/** One editor at work. Whatever happens is an outcome; nothing is thrown. */
export function createEditor(visitor: Visitor) {
  const { strapi, url, apiToken, adminToken } = visitor;
  const manager = (uid: string) => `${url}/content-manager/collection-types/${uid}`;
  const panel = (method: string, address: string, body?: unknown) => overHttp(address, method, body, adminToken);

  return {
    /** Calls a method of the document service. */
    call(uid: string, action: string, params: Data): Promise<Outcome> {
      const documents = strapi.documents(uid as UID.ContentType) as unknown as Record<string, (p: Data) => unknown>;
      return inCode(async () => documents[action]?.(params));
    },

    save(door: Saver, uid: string, documentId: string, locale: string, data: Data): Promise<Outcome> {
      switch (door) {
        case 'code':
          return this.call(uid, 'update', { documentId, locale, data });
        case 'REST':
          return rest('PUT', uid, `/${documentId}?locale=${locale}&status=draft`, data);
        case 'GraphQL':
          return graphql(uid, 'update', { documentId, locale, data, status: 'DRAFT' });
        case 'panel':
          return panel('PUT', `${manager(uid)}/${documentId}?locale=${locale}`, toForm(data));
      }
    },

    saveAndPublish(door: Saver, uid: string, documentId: string, locale: string, data: Data, along: boolean) {
      const query = along ? '&with=dependencies' : '';
      switch (door) {
        case 'code':
          return this.call(uid, 'update', {
            documentId,
            locale,
            data,
            status: 'published',
            ...(along && { with: 'dependencies' }),
          });
        case 'REST':
          return rest('PUT', uid, `/${documentId}?locale=${locale}${query}`, data);
        case 'GraphQL':
          return graphql(uid, 'update', { documentId, locale, data, status: 'PUBLISHED' });
        case 'panel':
          return panel('POST', `${manager(uid)}/${documentId}/actions/publish?locale=${locale}${query}`, toForm(data));
      }
    },

    create(door: Saver, uid: string, locale: string, data: Data, isPublished: boolean): Promise<Outcome> {
      switch (door) {
        case 'code':
          return this.call(uid, 'create', { locale, data, ...(isPublished && { status: 'published' }) });
        case 'REST':
          return rest('POST', uid, `?locale=${locale}${isPublished ? '' : '&status=draft'}`, data);
        case 'GraphQL':
          return graphql(uid, 'create', { locale, data, status: isPublished ? 'PUBLISHED' : 'DRAFT' });
        case 'panel':
          return panel(
            'POST',
            `${manager(uid)}${isPublished ? '/actions/publish' : ''}?locale=${locale}`,
            toForm(data),
          );
      }
    },

    publish(door: Publisher, uid: string, documentId: string, locale: LocaleParam, along: boolean): Promise<Outcome> {
      if (door === 'code' || locale === undefined) {
        return this.call(uid, 'publish', { documentId, locale, ...(along && { with: 'dependencies' }) });
      }
      const all = locale === '*' ? ['uk', 'en', 'ru'] : [locale].flat();
      const query = along ? 'with=dependencies' : '';
      if (door === 'list') {
        const body = { documentIds: [documentId], locale: all };
        return panel('POST', `${manager(uid)}/actions/bulkPublish?${query}`, body);
      }
      return panel('POST', `${manager(uid)}/${documentId}/actions/publish?locale=${all[0]}&${query}`, {});
    },

    /** Takes a document or its draft back through the panel. */
    retract(uid: string, documentId: string, action: 'unpublish' | 'discard', locale: string): Promise<Outcome> {
      return panel('POST', `${manager(uid)}/${documentId}/actions/${action}?locale=${locale}`, { discardDraft: false });
    },

    remove(uid: string, documentId: string, locale: string): Promise<Outcome> {
      return panel('DELETE', `${manager(uid)}/${documentId}?locale=${locale}`);
    },

    /** Runs code of the newsroom. */
    run: (code: (strapi: Core.Strapi) => Promise<unknown>): Promise<Outcome> => inCode(() => code(strapi)),
  };

  function rest(method: string, uid: string, path: string, data: Data): Promise<Outcome> {
    return overHttp(`${url}/api/${plural[uid]}${path}`, method, { data }, apiToken);
  }

  async function graphql(uid: string, action: 'create' | 'update', variables: Data): Promise<Outcome> {
    const name = strapi.contentType(uid as UID.ContentType).info.displayName;
    const id = action === 'update' ? ['$documentId: ID!, ', 'documentId: $documentId, '] : ['', ''];
    const query = `mutation (${id[0]}$data: ${name}Input!, $locale: I18NLocaleCode, $status: PublicationStatus) {
      answer: ${action}${name}(${id[1]}data: $data, locale: $locale, status: $status) { documentId }
    }`;
    const input = { ...variables, data: toGraphqlInput(variables.data as Data) };
    const { status, body } = await send(`${url}/graphql`, 'POST', { query, variables: input }, apiToken);
    const { data, errors } = (body ?? {}) as {
      data?: { answer: { documentId: string } | null };
      errors?: { message: string; extensions?: { code?: string; error?: { name?: string } } }[];
    };
    const [error] = errors ?? [];
    if (!error) return { kind: 'done', documentId: data?.answer?.documentId };
    const kind = refusals.has(error.extensions?.error?.name ?? '') ? 'refused' : 'broken';
    return { kind, message: `GraphQL ${status} ${error.extensions?.code}: ${error.message}` };
  }
}

export type Editor = ReturnType<typeof createEditor>;

async function overHttp(address: string, method: string, body: unknown, token: string): Promise<Outcome> {
  const { status, body: answer } = await send(address, method, body, token);
  const { data, error } = (answer ?? {}) as {
    data?: { documentId?: string };
    error?: { name?: string; message?: string };
  };
  if (status < 300) return { kind: 'done', documentId: data?.documentId };
  const message = `${method} ${new URL(address).pathname} ${status}: ${error?.message ?? ''}`;
  return {
    kind: (status === 400 && refusals.has(error?.name ?? '')) || status === 404 ? 'refused' : 'broken',
    message,
  };
}

async function inCode(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    const result = (await run()) as { documentId?: string } | null | undefined;
    return { kind: 'done', documentId: result?.documentId };
  } catch (thrown) {
    const error = thrown as Error & { code?: string };
    const message = `${error.name} ${error.code ?? ''}: ${error.message}`;
    return { kind: refusals.has(error.name) ? 'refused' : 'broken', message };
  }
}

/** Data as the panel's form sends it: what becomes of a relation, not what it holds. */
function toForm(data: Data): Data {
  const relations = ['authors', 'illustration', 'sources', 'backgrounds'];
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (!relations.includes(name)) return [name, value];
      const documentIds = [value].flat().filter((one) => typeof one === 'string');
      return [name, { set: documentIds.map((documentId) => ({ documentId })) }];
    }),
  );
}

/** Data as GraphQL takes it: a `sections.text` says that it is a `ComponentSectionsText`. */
function toGraphqlInput(data: Data): Data {
  if (!Array.isArray(data.body)) return data;
  const body = data.body.map(({ __component: uid, ...section }: { __component: string }) => {
    const words = uid.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return { ...section, __typename: `Component${words.join('')}` };
  });
  return { ...data, body };
}
