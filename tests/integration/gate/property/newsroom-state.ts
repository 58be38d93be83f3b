import type { Core, UID } from '@strapi/strapi';
import { type Data, type Visitor } from '../../../helpers/doors';
import { paragraph, saveDraft, writeArticle } from '../stories';

export const locales = ['uk', 'en', 'ru'] as const;
export type LocaleCode = (typeof locales)[number];

export const background: UID.ContentType = 'api::background.background';
export const author: UID.ContentType = 'api::author.author';
export const illustration: UID.ContentType = 'api::illustration.illustration';
export const source: UID.ContentType = 'api::source.source';

/** The documents that the editors of one run work on. What they write and clone is added. */
export interface NewsroomState {
  strapi: Core.Strapi;
  visitor: Visitor;
  /** Those who may not do everything. */
  others: readonly Visitor[];
  /** Files of pictures, and the folder that they are in. */
  files: number[];
  articles: string[];
  backgrounds: string[];
  /** The first of each is known in every locale, the last in Ukrainian alone. */
  authors: string[];
  illustrations: string[];
  sources: string[];
}

/** Takes the one of a list that a random number stands for. */
export function pick<Item>(list: readonly Item[], number: number): Item {
  return list[number % list.length] as Item;
}

/** Writes what a run begins with: three stories, two backgrounds, and whatever they lean on. */
export async function createNewsroomState(
  strapi: Core.Strapi,
  visitor: Visitor,
  others: readonly Visitor[],
): Promise<NewsroomState> {
  const state: NewsroomState = {
    strapi,
    visitor,
    others,
    files: [],
    articles: [],
    backgrounds: [],
    authors: [],
    illustrations: [],
    sources: [],
  };
  // Files of its own: the runs before may have deleted any others.
  for (let count = 0; count < 3; count += 1) state.files.push(await uploadPicture(visitor));
  const picture = {
    image: pick(state.files, 0),
    caption: 'Вежа',
    altText: 'Вежа з годинником',
    creditLine: 'Олена Марчук',
  };

  for (const known of [locales, locales, ['uk']] as const) {
    state.authors.push(await write(strapi, author, known, () => ({ name: 'Олена Марчук' })));
    state.illustrations.push(await write(strapi, illustration, known, () => picture));
    state.sources.push(await write(strapi, source, known, () => ({ name: 'Міська рада' })));
  }
  for (const known of [locales, locales, ['uk']] as const) {
    state.backgrounds.push(await write(strapi, background, known, writeBackground));
  }
  await strapi.documents(background).publish({ documentId: pick(state.backgrounds, 0), locale: '*' });

  for (let count = 0; count < 3; count += 1) state.articles.push(await writeStory(state));
  for (const documentId of state.articles.slice(0, 2)) {
    await strapi.documents('api::article.article').publish({ documentId, locale: '*' });
  }
  return state;
}

async function uploadPicture({ url, apiToken }: Visitor): Promise<number> {
  // A session of the panel is over after half an hour.
  const [file] = (await sendPicture(`${url}/api/upload`, apiToken)) as { id: number }[];
  if (!file) throw new Error('No picture was uploaded');
  return file.id;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sends a picture to an address of the media library, and reads the answer. */
export async function sendPicture(address: string, token: string): Promise<unknown> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(onePixel)], { type: 'image/png' }), 'other.png');
  form.append('fileInfo', JSON.stringify({ name: 'other.png' }));
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(address, { method: 'POST', headers, body: form })).json();
}

/** Writes a story that may go out in every locale. */
export function writeStory(state: NewsroomState): Promise<string> {
  return saveDraft(state.strapi, Object.fromEntries(locales.map((locale) => [locale, composeStory(state, locale)])));
}

/** A story, in one locale, against which nothing stands while the first of everything is there. */
export function composeStory(state: NewsroomState, locale: LocaleCode): Data {
  const samples = {
    author: pick(state.authors, 0),
    illustration: pick(state.illustrations, 0),
    source: pick(state.sources, 0),
    background: pick(state.backgrounds, 0),
  };
  const { body, ...story } = writeArticle(samples, locale, { sourceLocale: 'uk', corrections: [] });
  const figure = { __component: 'sections.figure', illustration: samples.illustration };
  return {
    ...story,
    body: [...(body as Data[]), composeStatement(locale, samples.source), figure],
    sources: [samples.source],
    backgrounds: [samples.background],
  };
}

const claims: Readonly<Record<LocaleCode, string>> = {
  uk: 'Рада обіцяє, що опалення ввімкнуть вчасно.',
  en: 'The council promises that the heating will be on in time.',
  ru: 'Совет обещает, что отопление включат вовремя.',
};

export function composeStatement(locale: LocaleCode, sourceId: string | null): Data {
  return { __component: 'sections.statement', text: claims[locale], source: sourceId };
}

const histories: Readonly<Record<LocaleCode, { title: string; text: string }>> = {
  uk: { title: 'Історія котельні', text: 'Котельню збудували на околиці, і вона гріє місто донині.' },
  en: { title: 'The boiler house', text: 'It was built on the edge of the town and heats it to this day.' },
  ru: { title: 'История котельной', text: 'Котельную построили на окраине, и она греет город до сих пор.' },
};

export function writeBackground(locale: LocaleCode): Data {
  return { title: histories[locale].title, body: [paragraph(histories[locale].text)] };
}

async function write(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  known: readonly LocaleCode[],
  compose: (locale: LocaleCode) => Data,
): Promise<string> {
  const documents = strapi.documents(uid);
  const [first = 'uk', ...others] = known;
  const { documentId } = await documents.create({ locale: first, data: compose(first) as never });
  for (const locale of others) await documents.update({ documentId, locale, data: compose(locale) as never });
  return documentId;
}
