import type { UID } from '@strapi/strapi';
import type { Newsroom } from '../../helpers/newsroom';

export const article: UID.ContentType = 'api::article.article';

/** What the server answered: `data` where it did as asked, `error` where it refused. */
export interface Answer<Data> {
  status: number;
  data: Data;
  error: { status: number; name: string; message: string; details: { errors?: unknown[] } & Record<string, unknown> };
}

/** Somebody at the panel, or before its door. */
export interface PanelUser {
  id: number;
  ask: <Data>(method: string, path: string, body?: unknown) => Promise<Answer<Data>>;
  /** Publishes one locale of an article from its edit view, as it stands. */
  publish: (documentId: string, locale: string) => Promise<Answer<unknown>>;
}

/** The administrator of the test environment. */
export function findAdministrator(newsroom: Newsroom): Promise<PanelUser> {
  return logIn(newsroom, process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? '');
}

/** Somebody who is not logged in. */
export function findStranger({ url }: Newsroom): PanelUser {
  return enter(url, 0);
}

/** A new user of the panel in the role of this code, e.g. `strapi-editor`. */
export async function hire(newsroom: Newsroom, roleCode: string): Promise<PanelUser> {
  const { strapi } = newsroom;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const email = `${roleCode}@example.org`;
  const password = 'Test-password-2';
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Olena',
    lastname: 'Bondar',
    isActive: true,
    roles: [role.id],
  });
  return logIn(newsroom, email, password);
}

export interface PermissionToGive {
  action: string;
  subject?: string;
  properties?: { locales: string[]; fields?: string[] };
  conditions?: string[];
}

/** To read articles in the content manager. */
export const readArticles: PermissionToGive = {
  action: 'plugin::content-manager.explorer.read',
  subject: article,
  properties: { locales: ['uk', 'en', 'ru'] },
};

/** Makes a role with these permissions and no others; answers with its code. */
export async function makeRole(
  { strapi }: Newsroom,
  code: string,
  permissions: readonly PermissionToGive[],
): Promise<string> {
  const { id } = await strapi.service('admin::role').create({ name: code, code, description: '' });
  const given = permissions.map((permission) => ({ subject: null, properties: {}, conditions: [], ...permission }));
  await strapi.service('admin::role').assignPermissions(id, given);
  return code;
}

/** A new article of which nothing is published yet, and everything may be, in these locales. */
export async function writeStory(
  { strapi, articles }: Newsroom,
  locales: readonly string[] = ['uk', 'en', 'ru'],
): Promise<string> {
  const documents = strapi.documents(article);
  const clone = await documents.clone({ documentId: articles['libraries-opinion'] ?? '', locale: '*' });
  if (!clone) throw new Error('The sample edition has no opinion on libraries');
  const { documentId } = clone;
  for (const locale of ['uk', 'en', 'ru'].filter((code) => !locales.includes(code))) {
    await documents.delete({ documentId, locale });
  }
  return documentId;
}

/** The locales of an article that readers see. */
export async function listPublished({ strapi }: Newsroom, documentId: string): Promise<string[]> {
  const rows = await strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  return rows.map((row) => String(row.locale)).sort();
}

async function logIn({ url }: Newsroom, email: string, password: string): Promise<PanelUser> {
  const { data } = await enter(url, 0).ask<{ token: string; user: { id: number } }>('POST', '/admin/login', {
    email,
    password,
  });
  return enter(url, data.user.id, data.token);
}

function enter(url: string, id: number, token?: string): PanelUser {
  const ask = async <Data>(method: string, path: string, body?: unknown): Promise<Answer<Data>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...(JSON.parse(await response.text()) as Omit<Answer<Data>, 'status'>) };
  };
  const publish = (documentId: string, locale: string) =>
    ask('POST', `/content-manager/collection-types/${article}/${documentId}/actions/publish?locale=${locale}`, {});
  return { id, ask, publish };
}
