import type { AddressInfo } from 'node:net';
import type { Core, UID } from '@strapi/strapi';
import { type GraphQLSchema, introspectionFromSchema } from 'graphql';
import { queryOf, serviceOf } from '../../src/plugins/copydesk/server/src/public-api';
import type { Attribute, NewsroomDescription, Route, TypeDescription } from '../newsroom-description';
import { logInIdentities } from './log-in-identities';

/** Describes a running newsroom out of its own routes and schemas. */
export async function describeNewsroom(strapi: Core.Strapi): Promise<NewsroomDescription> {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const files = await strapi.db.query('plugin::upload.file').findMany({ select: ['id'], orderBy: 'name' });
  return {
    url,
    routes: listRoutes(strapi),
    types: await Promise.all(
      (Object.keys(strapi.contentTypes) as UID.ContentType[]).sort().map((uid) => describeType(strapi, uid)),
    ),
    components: Object.fromEntries(
      Object.entries(strapi.components).map(([uid, { attributes }]) => [uid, attributes as Record<string, Attribute>]),
    ),
    fileIds: files.map(({ id }: { id: number }) => id),
    graphql: introspectionFromSchema(
      serviceOf<{ buildSchema: () => GraphQLSchema }>(strapi, 'plugin::graphql.content-api').buildSchema(),
    ),
    tokens: await logInIdentities(strapi, url),
  };
}

function listRoutes(strapi: Core.Strapi): Route[] {
  const routes = strapi.server.listRoutes() as { methods: string[]; path: string }[];
  return routes.flatMap(({ methods, path }) =>
    // What has no method is a middleware of a whole prefix.
    methods.filter((method) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(method)).map((method) => ({ method, path })),
  );
}

async function describeType(strapi: Core.Strapi, uid: UID.ContentType): Promise<TypeDescription> {
  const { attributes, info } = strapi.contentType(uid);
  const hasSlug = 'slug' in attributes;
  const rows = await queryOf<{ documentId: string | null; slug?: string | null }>(strapi, uid).findMany({
    where: {},
    select: hasSlug ? ['documentId', 'slug'] : ['documentId'],
    orderBy: { id: 'asc' },
    limit: 300,
  });
  return {
    uid,
    plural: info.pluralName,
    attributes: attributes,
    documentIds: [...new Set(rows.flatMap(({ documentId }) => documentId ?? []))],
    slugs: [...new Set(rows.flatMap(({ slug }) => slug ?? []))],
  };
}
