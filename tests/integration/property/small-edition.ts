import type { Core, UID } from '@strapi/strapi';
import { article, type Data } from '../../helpers/doors';
import { author, background, illustration, source } from '../../helpers/editors';

export const locales = ['uk', 'en', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** The documents that editors work on. What is gone stays in the list: to work on it is to be refused. */
export interface Edition {
  articles: string[];
  authors: string[];
  backgrounds: string[];
  illustrations: string[];
  sources: string[];
  /** The file that every picture shows. */
  image: number;
}

/** What an editor writes about: small numbers choose among documents and texts. */
export interface Story {
  text: number;
  sections: number;
  authors: readonly number[];
  illustration: number;
  sources: readonly number[];
  backgrounds: readonly number[];
  genre: 'news' | 'opinion';
  corrections: number;
}

const headlines: Record<Locale, readonly string[]> = {
  uk: ['Трамвай повертається на міст', 'Бібліотека відчиняється знову', 'Рада обіцяє тепло'],
  en: ['The tram returns to the bridge', 'The library opens again', 'The council promises heat'],
  ru: ['Трамвай возвращается на мост', 'Библиотека открывается снова', 'Совет обещает тепло'],
};
const ledes: Record<Locale, readonly string[]> = {
  uk: ['Перші вагони поїхали вранці.', 'Читачів чекають у понеділок.', 'Котельню лагодять.'],
  en: ['The first cars left in the morning.', 'Readers are welcome on Monday.', 'The boiler is mended.'],
  ru: ['Первые вагоны уехали утром.', 'Читателей ждут в понедельник.', 'Котельную чинят.'],
};

export const paragraph = (text: string): Data[] => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const choose = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const chooseAll = <T>(list: readonly T[], indices: readonly number[]): T[] => [
  ...new Set(indices.map((index) => choose(list, index))),
];

export const writeHeadline = (locale: Locale, text: number): string => choose(headlines[locale], text);
export const writeLede = (locale: Locale, text: number): string => choose(ledes[locale], text);

/** What all locales of a story share. */
export function writeShared(edition: Edition, story: Partial<Story>): Data {
  const { authors, illustration: picture, sources, backgrounds, genre } = story;
  return {
    ...(authors && { authors: chooseAll(edition.authors, authors) }),
    ...(picture !== undefined && { illustration: picture < 0 ? null : choose(edition.illustrations, picture) }),
    ...(sources && { sources: chooseAll(edition.sources, sources) }),
    ...(backgrounds && { backgrounds: chooseAll(edition.backgrounds, backgrounds) }),
    ...(genre && { genre }),
  };
}

/** A whole story in one locale, which may go out if whatever it points to may. */
export function writeStory(edition: Edition, locale: Locale, story: Story): Data {
  const lede = writeLede(locale, story.text);
  const text = { __component: 'sections.text', content: paragraph(lede) };
  const statement = { __component: 'sections.statement', text: lede, source: choose(edition.sources, story.text) };
  const figure = {
    __component: 'sections.figure',
    illustration: choose(edition.illustrations, Math.max(0, story.illustration)),
  };
  const body = choose([[text], [text, statement], [text, figure], [statement, text, figure]], story.sections);
  return {
    headline: writeHeadline(locale, story.text),
    lede,
    body,
    dateline: { place: writeHeadline(locale, story.text).slice(0, 7), date: `2026-01-0${1 + (story.text % 9)}` },
    ...writeShared(edition, story),
    corrections: Array.from({ length: story.corrections }, (_, index) => ({
      publishedAt: `2026-02-0${index + 1}T10:00:00.000Z`,
      kind: 'correction',
      note: lede,
    })),
    translation: locale === 'uk' ? null : { method: 'human', translators: [edition.authors[0]] },
  };
}

export const writeBackground = (edition: Edition, locale: Locale, text: number): Data => ({
  title: writeHeadline(locale, text),
  body: paragraph(writeLede(locale, text)),
  sources: [choose(edition.sources, text)],
});
export const writeAuthor = (locale: Locale, text: number): Data => ({ name: writeHeadline(locale, text) });
export const writeSource = (locale: Locale, text: number): Data => ({ name: writeHeadline(locale, text) });
export const writeIllustration = (edition: Edition, locale: Locale, text: number): Data => ({
  image: edition.image,
  caption: writeHeadline(locale, text),
  altText: writeLede(locale, text),
  kind: 'photo',
  creditLine: 'Photo: Copydesk',
});

/** A story that may go out. */
export const plainStory: Story = {
  text: 0,
  sections: 1,
  authors: [0],
  illustration: 0,
  sources: [0],
  backgrounds: [0],
  genre: 'news',
  corrections: 0,
};

/** Loads documents that no earlier run has touched: two articles published, one ready, one in Ukrainian alone. */
export async function loadSmallEdition(strapi: Core.Strapi, image: number): Promise<Edition> {
  const edition: Edition = { articles: [], authors: [], backgrounds: [], illustrations: [], sources: [], image };
  const make = async (uid: string, write: (locale: Locale) => Data, into: readonly Locale[] = locales) => {
    const documents = strapi.documents(uid as UID.ContentType);
    const [first = 'uk', ...others] = into;
    const { documentId } = await documents.create({ locale: first, data: write(first) });
    for (const locale of others) await documents.update({ documentId, locale, data: write(locale) });
    return documentId;
  };

  for (const [index, into] of [locales, locales, ['uk', 'ru'] as const].entries()) {
    edition.authors.push(await make(author, (locale) => writeAuthor(locale, index), into));
  }
  for (const index of [0, 1]) edition.sources.push(await make(source, (locale) => writeSource(locale, index)));
  for (const expiry of [null, null, '2020-01-01T00:00:00.000Z']) {
    const index = edition.illustrations.length;
    const write = (locale: Locale) => ({ ...writeIllustration(edition, locale, index), rightsExpireAt: expiry });
    edition.illustrations.push(await make(illustration, write));
  }
  for (const index of [0, 1]) {
    edition.backgrounds.push(await make(background, (locale) => writeBackground(edition, locale, index)));
  }
  await strapi.documents(background).publish({ documentId: String(edition.backgrounds[0]), locale: '*' });
  for (const index of [0, 1, 2, 3]) {
    const story = { ...plainStory, text: index, sections: index };
    const into = index === 3 ? (['uk'] as const) : locales;
    const documentId = await make(article, (locale) => writeStory(edition, locale, story), into);
    if (index < 2) await strapi.documents(article).publish({ documentId, locale: '*' });
    edition.articles.push(documentId);
  }
  return edition;
}
