import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Answer } from '../answering/answer';
import type { Question } from '../answering/question';
import { getDelivery } from '../get-delivery';

/** Routes of a delivered type in addition to Strapi's own. They need the permission to find documents of the type. */
export function createDeliveryRoutes(uid: string, plural: string): Core.RouterConfig {
  const answer =
    (wants: (params: Record<string, string>) => Question['wants'], place: string) =>
    async (context: Context): Promise<void> => {
      const { answerer, paths } = getDelivery(strapi);
      send(
        context,
        await answerer.answer({
          uid,
          wants: wants(context.params as Record<string, string>),
          search: context.search,
          base: `${paths.baseOf(uid)}${place}/`,
          acceptLanguage: context.headers['accept-language'],
          acceptEncoding: readList(context.headers['accept-encoding']),
          ifNoneMatch: context.headers['if-none-match'],
        }),
      );
    };
  const config = { auth: { scope: [`${uid}.find`] } };
  const route = (path: string, handler: (context: Context) => Promise<void>) =>
    ({ method: 'GET', path: `/${plural}/${path}`, handler, config }) as const;

  return {
    type: 'content-api',
    routes: [
      route(
        'latest',
        answer(() => 'latest', 'latest'),
      ),
      route(
        'by-slug/:slug',
        answer(({ slug = '' }) => ({ by: 'slug', slug }), 'by-slug'),
      ),
      route(
        'by-id/:documentId',
        answer(({ documentId = '' }) => ({ by: 'id', documentId }), 'by-id'),
      ),
    ],
  };
}

function send(context: Context, { status, headers, body }: Answer): void {
  context.status = status;
  context.body = status === 304 ? null : body;
  const { Vary: vary, ...others } = headers;
  for (const [name, value] of Object.entries(others)) context.set(name, String(value));
  context.vary(String(vary));
}

function readList(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
