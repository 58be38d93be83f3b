import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import {
  article,
  findAdministrator,
  findStranger,
  hire,
  makeRole,
  type PanelUser,
  readArticles,
  writeStory,
} from './panel';

let newsroom: Newsroom;
let published: string;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  published = newsroom.articles['libraries-opinion'] ?? '';
});

const asking = (documentId: string, locale: string, status: string, uid: string = article) =>
  `/content-manager/preview/url/${uid}?${new URLSearchParams({ documentId, locale, status })}`;

async function askForLink(user: PanelUser, path: string): Promise<URL | number> {
  const { status, data } = await user.ask<{ url: string } | undefined>('GET', path);
  return data?.url === undefined ? status : new URL(data.url);
}

test.each(['draft', 'published'])('whoever may read a version gets a link to it: %s', async (status) => {
  const chief = await findAdministrator(newsroom);
  const link = await askForLink(chief, asking(published, 'en', status));
  if (typeof link === 'number') throw new Error(`There is no link (${link})`);
  expect(link.pathname).toBe('/preview');
  expect([...link.searchParams.keys()].sort()).toEqual(['documentId', 'expires', 'locale', 'signature', 'status']);
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ documentId: published, locale: 'en', status });
  const left = Number(link.searchParams.get('expires')) - Date.now() / 1000;
  expect(left).toBeGreaterThan(590);
  expect(left).toBeLessThanOrEqual(600);
  expect(link.href).not.toContain(process.env.PREVIEW_SECRET);
});

test.each<[who: string, enter: () => Promise<PanelUser>, locale: string, answer: number | 'link']>([
  ['an Author', () => hire(newsroom, 'strapi-author'), 'uk', 'link'],
  ['a role that reads English alone', readerOfEnglish, 'en', 'link'],
  ['a role that reads English alone', readerOfEnglish, 'uk', 204],
  // It would open the original.
  ['a role that reads English alone, of no language', readerOfEnglish, '', 204],
  ['an Author, of no language', () => hire(newsroom, 'strapi-author'), '', 'link'],
  ['a role that reads its own stories', readerOfOwn, 'uk', 204],
  ['a role that reads nothing', async () => hire(newsroom, await makeRole(newsroom, 'blind', [])), 'uk', 204],
  ['somebody who is not logged in', async () => findStranger(newsroom), 'uk', 401],
])('%s asks for a preview (%#)', async (_who, enter, locale, answer) => {
  const link = await askForLink(await enter(), asking(published, locale, 'draft'));
  expect(typeof link === 'number' ? link : 'link').toBe(answer);
});

test('what is asked for in another way opens what it was weighed as', async () => {
  const english = await readerOfEnglish();
  const unnamed = `/content-manager/preview/url/${article}?documentId=${published}`;
  expect(await askForLink(english, unnamed)).toBe(204);
  expect(await askForLink(english, `${unnamed}&locale=uk%0Adraft&status=`)).toBe(204);
  const link = await askForLink(english, asking(published, 'en', 'modified\n1'));
  if (typeof link === 'number') throw new Error(`There is no link (${link})`);
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ locale: 'en', status: 'draft' });
});

test('there is no link to what is not there', async () => {
  const chief = await findAdministrator(newsroom);
  const unfinished = await writeStory(newsroom, ['uk']);
  expect(await askForLink(chief, asking(unfinished, 'en', 'draft'))).toBe(204);
  expect(await askForLink(chief, asking(unfinished, 'uk', 'published'))).toBe(204);
  expect(await askForLink(chief, asking('nothing', 'uk', 'draft'))).toBe(204);
  expect(await askForLink(chief, asking(unfinished, 'uk', 'draft'))).toBeInstanceOf(URL);
});

async function readerOfEnglish(): Promise<PanelUser> {
  return hire(newsroom, await makeRole(newsroom, 'english', [{ ...readArticles, properties: { locales: ['en'] } }]));
}

async function readerOfOwn(): Promise<PanelUser> {
  return hire(newsroom, await makeRole(newsroom, 'own', [{ ...readArticles, conditions: ['admin::is-creator'] }]));
}
