import type { Core } from '@strapi/strapi';
import { makeToken } from './content-api';
import { logInAdministrator } from './log-in';
import type { Newsroom } from './newsroom';
import { send } from './send';

export type Data = Record<string, unknown>;

/** Whoever goes through the doors: the newsroom, and two tokens of somebody who may do everything in it. */
export interface Visitor {
  strapi: Core.Strapi;
  url: string;
  apiToken: string;
  adminToken: string;
}

/** What is to be published: `data` in `locale`, over the draft that `documentId` names where the door needs one. */
export interface Submission {
  locale: string;
  data: Data;
  documentId?: string;
}

/** How a door refuses. Over HTTP it has a status. */
export interface Refusal {
  status?: number;
  name: string;
  message: string;
  details: unknown;
}

export type Answer = { documentId: string; refusal?: undefined } | { refusal: Refusal };

/** One way to publish an article. */
export interface Door {
  name: string;
  kind: 'code' | 'REST' | 'GraphQL' | 'panel';
  /** What it publishes: a new article, a draft with `data` saved over it, or a draft as it stands. */
  takes: 'new' | 'saved draft' | 'draft';
  /** What has to be done with a draft before the door takes it; answers with the document that is to be published. */
  prepare?: (visitor: Visitor, submission: Submission) => Promise<Answer>;
  publish: (visitor: Visitor, submission: Submission) => Promise<Answer>;
}

/** A way to write a published row past the document service. None of them is open to anybody. */
export interface Tripwire {
  name: string;
  write: (strapi: Core.Strapi, row: { draftId: number; publishedId: number; data: Data }) => Promise<unknown>;
}

export const article = 'api::article.article';
const published = 'published' as const;

/** What code is told that went to a document which is not there. */
export const noDocument = 'There is no document';

/** Logs the administrator of the test environment in, and makes an API token that may do everything. */
export async function enter(newsroom: Newsroom): Promise<Visitor> {
  const { strapi, url } = newsroom;
  const { token } = await logInAdministrator(newsroom);
  return { strapi, url, apiToken: await makeToken(newsroom, 'full-access'), adminToken: token };
}

/** The document service, called by code of the newsroom. */
const inCode: readonly Door[] = [
  service('publish, the locale as a string', 'draft', ({ strapi }, { documentId, locale }) =>
    strapi.documents(article).publish({ documentId: need(documentId), locale }),
  ),
  service('publish, the locale in a list', 'draft', ({ strapi }, { documentId, locale }) =>
    strapi.documents(article).publish({ documentId: need(documentId), locale: [locale] }),
  ),
  service('publish, all locales', 'draft', ({ strapi }, { documentId }) =>
    strapi.documents(article).publish({ documentId: need(documentId), locale: '*' }),
  ),
  service('publish, no locale said', 'draft', ({ strapi }, { documentId }) =>
    strapi.documents(article).publish({ documentId: need(documentId) }),
  ),
  service('create as published', 'new', ({ strapi }, { locale, data }) =>
    strapi.documents(article).create({ locale, data, status: published }),
  ),
  service('update as published', 'saved draft', ({ strapi }, { documentId, locale, data }) =>
    strapi.documents(article).update({ documentId: need(documentId), locale, data, status: published }),
  ),
  service('create and publish in one transaction', 'new', ({ strapi }, { locale, data }) =>
    strapi.db.transaction(async () => {
      const { documentId } = await strapi.documents(article).create({ locale, data });
      return strapi.documents(article).publish({ documentId, locale });
    }),
  ),
  service('update and publish in one transaction', 'saved draft', ({ strapi }, { documentId, locale, data }) =>
    strapi.db.transaction(async () => {
      await strapi.documents(article).update({ documentId: need(documentId), locale, data });
      return strapi.documents(article).publish({ documentId: need(documentId), locale });
    }),
  ),
  {
    ...service('publish a clone', 'draft', ({ strapi }, { documentId, locale }) =>
      strapi.documents(article).publish({ documentId: need(documentId), locale }),
    ),
    prepare: ({ strapi }, { documentId, locale }) =>
      askCode(() => strapi.documents(article).clone({ documentId: need(documentId), locale })),
  },
  service('create by the core service', 'new', ({ strapi }, { locale, data }) =>
    strapi.service(article).create({ locale, data, status: published }),
  ),
  service('update by the core service', 'saved draft', ({ strapi }, { documentId, locale, data }) =>
    strapi.service(article).update(need(documentId), { locale, data, status: published }),
  ),
  service('create by the entity service of Strapi 4', 'new', ({ strapi }, { locale, data }) =>
    strapi.entityService.create(article, { locale, data: { ...data, publishedAt: new Date() } }),
  ),
];

const overRest: readonly Door[] = [
  rest('POST', 'new', ({ locale, data }) => ['POST', `/api/articles?locale=${locale}`, { data }]),
  rest('POST, asking for published', 'new', ({ locale, data }) => [
    'POST',
    `/api/articles?locale=${locale}&status=published`,
    { data },
  ]),
  rest('PUT', 'saved draft', ({ documentId, locale, data }) => [
    'PUT',
    `/api/articles/${need(documentId)}?locale=${locale}`,
    { data },
  ]),
];

const overGraphql: readonly Door[] = [
  graphql('createArticle', 'new', ({ data, locale }) => ({
    query: `mutation ($data: ArticleInput!, $locale: I18NLocaleCode) {
      answer: createArticle(data: $data, locale: $locale, status: PUBLISHED) { documentId }
    }`,
    variables: { data: toGraphqlInput(data), locale },
  })),
  graphql('createArticle, no status said', 'new', ({ data, locale }) => ({
    query: `mutation ($data: ArticleInput!, $locale: I18NLocaleCode) {
      answer: createArticle(data: $data, locale: $locale) { documentId }
    }`,
    variables: { data: toGraphqlInput(data), locale },
  })),
  graphql('updateArticle', 'saved draft', ({ documentId, data, locale }) => ({
    query: `mutation ($documentId: ID!, $data: ArticleInput!, $locale: I18NLocaleCode) {
      answer: updateArticle(documentId: $documentId, data: $data, locale: $locale, status: PUBLISHED) { documentId }
    }`,
    variables: { documentId: need(documentId), data: toGraphqlInput(data), locale },
  })),
];

const manager = `/content-manager/collection-types/${article}`;

const inThePanel: readonly Door[] = [
  panel('publish a new article', 'new', ({ locale, data }) => [`/actions/publish?locale=${locale}`, toForm(data)]),
  panel('publish from the edit view', 'saved draft', ({ documentId, locale, data }) => [
    `/${need(documentId)}/actions/publish?locale=${locale}`,
    toForm(data),
  ]),
  panel('publish from the list', 'draft', ({ documentId, locale }) => [
    `/actions/bulkPublish?locale=${locale}`,
    { documentIds: [need(documentId)] },
  ]),
  panel('publish several locales', 'draft', ({ documentId, locale }) => [
    '/actions/bulkPublish',
    { documentIds: [need(documentId)], locale: [locale] },
  ]),
  {
    ...panel('publish a clone', 'draft', ({ documentId, locale }) => [
      `/${need(documentId)}/actions/publish?locale=${locale}`,
      {},
    ]),
    prepare: (visitor, { documentId, locale }) =>
      askPanel(visitor, `/clone/${need(documentId)}?locale=${locale}`, { locale }),
  },
];

/** Every way to publish an article that is open to whoever has what the gate asks for. */
export const doors: readonly Door[] = [...inCode, ...overRest, ...overGraphql, ...inThePanel];

export const tripwires: readonly Tripwire[] = [
  {
    name: 'create',
    write: (strapi, { data }) => strapi.db.query(article).create({ data: { ...data, publishedAt: new Date() } }),
  },
  {
    // Strapi has the present moment as a default.
    name: 'create, no date of publication said',
    write: (strapi, { data }) => strapi.db.query(article).create({ data }),
  },
  {
    name: 'createMany',
    write: (strapi, { data }) =>
      strapi.db.query(article).createMany({
        data: [
          { ...data, publishedAt: null },
          { ...data, publishedAt: new Date().toISOString() },
        ],
      }),
  },
  {
    name: 'createMany, no date of publication said',
    write: (strapi, { data }) => strapi.db.query(article).createMany({ data: [data] }),
  },
  {
    name: 'update of a draft into a published row',
    write: (strapi, { draftId }) =>
      strapi.db.query(article).update({ where: { id: draftId }, data: { publishedAt: new Date() } }),
  },
  {
    name: 'update of a published row',
    write: (strapi, { publishedId }) =>
      strapi.db.query(article).update({ where: { id: publishedId }, data: { headline: 'Slipped in' } }),
  },
  {
    name: 'update of the byline of a published row',
    write: (strapi, { publishedId }) =>
      strapi.db.query(article).update({ where: { id: publishedId }, data: { authors: [] } }),
  },
  {
    name: 'updateMany of drafts into published rows',
    write: (strapi, { draftId }) =>
      strapi.db.query(article).updateMany({ where: { id: draftId }, data: { publishedAt: new Date() } }),
  },
  {
    name: 'updateMany of published rows',
    write: (strapi, { data }) =>
      strapi.db.query(article).updateMany({ where: { locale: data.locale }, data: { headline: 'Slipped in' } }),
  },
  {
    name: 'updateMany of everything',
    write: (strapi) => strapi.db.query(article).updateMany({ data: { headline: 'Slipped in' } }),
  },
];

/** Sends a request as the panel does, and reads its answer. */
export async function askPanel(visitor: Visitor, path: string, body: unknown, method = 'POST'): Promise<Answer> {
  return readAnswer(await send(`${visitor.url}${manager}${path}`, method, body, visitor.adminToken));
}

/** Sends a request to the REST API, and reads its answer. */
export async function askRest(visitor: Visitor, method: string, path: string, body?: unknown): Promise<Answer> {
  return readAnswer(await send(`${visitor.url}${path}`, method, body, visitor.apiToken));
}

/** Sends a mutation that calls its result `answer`, and reads it. */
export async function askGraphql(visitor: Visitor, request: { query: string; variables: Data }): Promise<Answer> {
  const { status, body } = await send(`${visitor.url}/graphql`, 'POST', request, visitor.apiToken);
  const { data, errors } = body as {
    data?: { answer: { documentId: string } | null };
    errors?: { message: string; extensions: { error?: Omit<Refusal, 'status'> } }[];
  };
  const [error] = errors ?? [];
  if (error) {
    const { name = 'GraphQLError', details } = error.extensions.error ?? {};
    return { refusal: { status, name, message: error.message, details } };
  }
  // GraphQL answers with nothing where there is no document.
  if (!data?.answer) return { refusal: { status, name: 'NotFoundError', message: noDocument, details: {} } };
  return { documentId: need(data.answer.documentId) };
}

/** Runs code of the newsroom, and reads what comes of it. */
export async function askCode(run: () => Promise<unknown>): Promise<Answer> {
  try {
    const result = (await run()) as { documentId?: string } | null;
    return { documentId: need(result?.documentId) };
  } catch (error) {
    const { name, message, details } = error as Refusal;
    return { refusal: { name, message, details } };
  }
}

/** Data as the panel's form sends it: of relations what to connect, never the whole list unless it is emptied. */
export function toForm(data: Data): Data {
  const relations = ['authors', 'illustration', 'sources', 'backgrounds'];
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (!relations.includes(name)) return [name, value];
      const documentIds = [value].flat().filter((one) => typeof one === 'string');
      const connect = documentIds.map((documentId) => ({ documentId, isTemporary: true, position: { end: true } }));
      return [name, connect.length > 0 ? { connect, disconnect: [] } : { set: [] }];
    }),
  );
}

/** Data as GraphQL takes it: a section `sections.text` has the type name `ComponentSectionsText` there. */
export function toGraphqlInput(data: Data): Data {
  if (!Array.isArray(data.body)) return data;
  const body = data.body.map(({ __component: uid, ...section }: { __component: string }) => {
    const words = uid.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return { __typename: `Component${words.join('')}`, ...section };
  });
  return { ...data, body };
}

function readAnswer({ status, body }: { status: number; body: unknown }): Answer {
  const { data, error } = (body ?? {}) as { data?: { documentId?: string }; error?: Omit<Refusal, 'status'> };
  if (error) return { refusal: { status, name: error.name, message: error.message, details: error.details } };
  return { documentId: data?.documentId ?? '' };
}

function service(
  name: string,
  takes: Door['takes'],
  run: (visitor: Visitor, submission: Submission) => Promise<unknown>,
): Door {
  return { name, kind: 'code', takes, publish: (visitor, submission) => askCode(() => run(visitor, submission)) };
}

function rest(
  name: string,
  takes: Door['takes'],
  request: (submission: Submission) => [method: string, path: string, body: unknown],
): Door {
  return { name, kind: 'REST', takes, publish: (visitor, submission) => askRest(visitor, ...request(submission)) };
}

function graphql(
  name: string,
  takes: Door['takes'],
  request: (submission: Submission) => { query: string; variables: Data },
): Door {
  return { name, kind: 'GraphQL', takes, publish: (visitor, submission) => askGraphql(visitor, request(submission)) };
}

function panel(
  name: string,
  takes: Door['takes'],
  request: (submission: Submission) => [path: string, body: unknown],
): Door {
  return {
    name,
    kind: 'panel',
    takes,
    async publish(visitor, submission) {
      const answer = await askPanel(visitor, ...request(submission));
      // A publication from the list answers with a count.
      return answer.refusal || answer.documentId ? answer : { documentId: need(submission.documentId) };
    },
  };
}

function need(value: string | undefined): string {
  if (value === undefined || value === '') throw new Error(noDocument);
  return value;
}
