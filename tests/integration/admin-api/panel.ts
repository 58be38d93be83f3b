import type { UID } from '@strapi/strapi';
import { logIn, logInAdministrator, type Session } from '../../helpers/log-in';
import type { Newsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';

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
  token: string;
  ask: <Data>(method: string, path: string, body?: unknown) => Promise<Answer<Data>>;
  /** Publishes one locale of an article from its edit view, as it stands. */
  publish: (documentId: string, locale: string) => Promise<Answer<unknown>>;
}

/** The administrator of the test environment. */
export async function findAdministrator(newsroom: Newsroom): Promise<PanelUser> {
  return enter(newsroom, await logInAdministrator(newsroom));
}

/** Somebody who is not logged in. */
export function findStranger(newsroom: Newsroom): PanelUser {
  return enter(newsroom);
}

let hired = 0;

/** A new user of the panel in the role of this code, e.g. `strapi-editor`. */
export async function hire(newsroom: Newsroom, roleCode: string): Promise<PanelUser> {
  const { strapi } = newsroom;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const email = `${roleCode}-${(hired += 1)}@example.org`;
  const password = 'Test-password-2';
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Olena',
    lastname: 'Bondar',
    isActive: true,
    roles: [role.id],
  });
  return enter(newsroom, await logIn(newsroom, email, password));
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

let made = 0;

/** Makes a role with these permissions and no others; answers with its code, which begins with the name. */
export async function makeRole(
  { strapi }: Newsroom,
  name: string,
  permissions: readonly PermissionToGive[],
): Promise<string> {
  const code = `${name}-${(made += 1)}`;
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

function enter({ url }: Newsroom, session?: Session): PanelUser {
  const ask = async <Data>(method: string, path: string, body?: unknown): Promise<Answer<Data>> => {
    const answer = await send(`${url}${path}`, method, body, session?.token);
    return { status: answer.status, ...(answer.body as Omit<Answer<Data>, 'status'>) };
  };
  const publish = (documentId: string, locale: string) =>
    ask('POST', `/content-manager/collection-types/${article}/${documentId}/actions/publish?locale=${locale}`, {});
  return { id: session?.userId ?? 0, token: session?.token ?? '', ask, publish };
}

/** A background in three languages that nobody has published. */
export async function writeBackground({ strapi }: Newsroom): Promise<string> {
  const documents = strapi.documents('api::background.background');
  const { documentId: source } = await strapi.db.query('api::source.source').findOne({ where: { locale: 'uk' } });
  const words: [locale: string, title: string, text: string][] = [
    ['uk', 'Що було досі', 'Порт не працював від зими.'],
    ['en', 'What happened before', 'The harbour had been closed since winter.'],
    ['ru', 'Что было раньше', 'Порт не работал с зимы.'],
  ];
  let documentId: string | undefined;
  for (const [locale, title, text] of words) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const data = { title, body, sources: [source] } as never;
    if (documentId === undefined) ({ documentId } = await documents.create({ locale, data }));
    else await documents.update({ documentId, locale, data });
  }
  return String(documentId);
}
