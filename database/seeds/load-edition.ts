import type { Core, UID } from '@strapi/strapi';
import { articles } from './articles';
import { type UnfinishedDraftSeed, unfinishedDrafts } from './articles/drafts';
import { authors } from './authors';
import { backgrounds } from './backgrounds';
import { illustrations } from './illustrations';
import { openLedger } from './ledger';
import { type ArticleSeed, type EditionLocale, editionLocales, type PerLocale } from './shapes';
import { sources } from './sources';
import { storePicture } from './store-picture';
import { type DocumentIdOf, toArticleData } from './to-article-data';
import { toBlocks } from './to-blocks';

type Data = Record<string, unknown>;

/** Tells how far the loading has come: `done` of `total` documents, and the one just finished. */
export type Progress = (done: number, total: number, name: string) => void;

export interface LoadedEdition {
  /** How many documents were not there before. */
  loaded: number;
  /** The documents that the published stories became, by their keys. */
  articles: ReadonlyMap<string, string>;
}

/**
 * Loads the sample edition through the document service, so through every rule of the policy, as an editor would. What an
 * earlier load has made is left as it is, even where an editor has changed it since.
 */
export async function loadEdition(strapi: Core.Strapi, report: Progress = () => {}): Promise<LoadedEdition> {
  const ledger = await openLedger(strapi);
  const idOf: DocumentIdOf = (kind, key) => {
    const id = ledger.find(`${kind}/${key}`);
    if (id === undefined) throw new Error(`The sample edition names ${kind} “${key}”, which it does not have`);
    return id;
  };

  const steps: [name: string, make: () => Promise<string>][] = [
    ...sources.map((seed): [string, () => Promise<string>] => [
      `source/${seed.key}`,
      () =>
        write(strapi, 'api::source.source', (locale) => ({ kind: seed.kind, url: seed.url, ...seed.locales[locale] })),
    ]),
    ...illustrations.map((seed): [string, () => Promise<string>] => [
      `illustration/${seed.key}`,
      async () => {
        const { key: _key, locales, ...credit } = seed;
        const image = await storePicture(strapi, seed);
        return write(strapi, 'api::illustration.illustration', (locale) => ({ ...credit, image, ...locales[locale] }));
      },
    ]),
    ...authors.map((seed): [string, () => Promise<string>] => [
      `author/${seed.key}`,
      () => {
        const { key: _key, locales, photo: _photo, ...shared } = seed;
        return write(strapi, 'api::author.author', (locale) => ({ ...shared, ...locales[locale] }));
      },
    ]),
    ...backgrounds.map((seed): [string, () => Promise<string>] => [
      `background/${seed.key}`,
      async () => {
        const documentId = await write(strapi, 'api::background.background', (locale) => ({
          title: seed.locales[locale].title,
          body: toBlocks(seed.locales[locale].body),
          sources: seed.sources.map((key) => idOf('source', key)),
          reviewedAt: seed.reviewedAt,
        }));
        await strapi.documents('api::background.background').publish({ documentId, locale: '*' });
        return documentId;
      },
    ]),
    ...articles.map((seed): [string, () => Promise<string>] => [
      `article/${seed.key}`,
      async () => {
        const documentId = await writeArticle(strapi, seed, editionLocales, idOf);
        await strapi.documents('api::article.article').publish({ documentId, locale: '*' });
        return documentId;
      },
    ]),
    ...unfinishedDrafts.map((seed): [string, () => Promise<string>] => [
      `draft/${seed.article.key}`,
      () => writeUnfinished(strapi, seed, idOf),
    ]),
  ];

  let loaded = 0;
  for (const [index, [name, make]] of steps.entries()) {
    if (ledger.find(name) === undefined) loaded += 1;
    await ledger.once(name, make);
    report(index + 1, steps.length, name);
  }
  return { loaded, articles: new Map(articles.map(({ key }) => [key, ledger.find(`article/${key}`) ?? ''])) };
}

/** Creates a document in its first locale, then in the others. */
async function write(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  dataIn: (locale: EditionLocale) => Data,
  locales: readonly EditionLocale[] = editionLocales,
): Promise<string> {
  const documents = strapi.documents(uid);
  const [first, ...others] = locales;
  const { documentId } = await documents.create({ locale: first, data: dataIn(first ?? 'uk') });
  for (const locale of others) await documents.update({ documentId, locale, data: dataIn(locale) });
  return documentId;
}

function writeArticle(
  strapi: Core.Strapi,
  seed: ArticleSeed,
  locales: readonly EditionLocale[],
  idOf: DocumentIdOf,
  untranslated: Partial<PerLocale<readonly string[]>> = {},
): Promise<string> {
  const sourceFirst = [seed.sourceLocale, ...locales.filter((locale) => locale !== seed.sourceLocale)];
  return write(
    strapi,
    'api::article.article',
    (locale) => {
      const data = toArticleData(seed, locale, idOf);
      for (const field of untranslated[locale] ?? []) data[field] = [];
      return data;
    },
    sourceFirst,
  );
}

async function writeUnfinished(strapi: Core.Strapi, seed: UnfinishedDraftSeed, idOf: DocumentIdOf): Promise<string> {
  const { article, revision } = seed;
  const documents = strapi.documents('api::article.article');
  const documentId = await writeArticle(strapi, article, seed.locales, idOf, seed.untranslated);
  if (!revision) return documentId;

  await documents.publish({ documentId, locale: '*' });
  const { sourceLocale: locale } = article;
  const data = toArticleData(article, locale, idOf);
  const body = data.body as { content?: unknown[] }[];
  body.findLast(({ content }) => content)?.content?.push(...toBlocks([revision.addedPassage]));
  const revised: Data = { headline: revision.headline, lede: revision.lede, body };
  await documents.update({ documentId, locale, data: revised });
  return documentId;
}
