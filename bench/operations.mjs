import { createRequire } from 'node:module';
import { inProject } from '../scripts/lib/project.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {{ documentId: string, dataIn: (locale: string, round: number) => any }} Story */
/** @typedef {(part: string, work: () => Promise<any>) => Promise<any>} Measure */

const require = createRequire(import.meta.url);
const uid = 'api::article.article';

/** A story of the sample edition: twelve sections, four sources, a picture, a background, translators. */
const key = 'karabakh-operation';
const locales = ['uk', 'en', 'ru'];

/**
 * @param {Strapi} strapi
 * @returns {Promise<Story>}
 */
export async function prepareStory(strapi) {
  /** @param {string} name */
  const seeds = (name) => require(inProject('dist', 'database', 'seeds', `${name}.js`));
  const { articles } = seeds('articles/index');
  const { toArticleData } = seeds('to-article-data');
  const ledger = await seeds('ledger').openLedger(strapi);
  const seed = articles.find((/** @type {{ key: string }} */ article) => article.key === key);

  /** @param {string} kind @param {string} name */
  const idOf = (kind, name) => ledger.find(`${kind}/${name}`);
  return {
    documentId: idOf('article', key),
    dataIn(locale, round) {
      // An update takes a field that is undefined for one to write; a request could not hold such a field at all.
      const data = JSON.parse(JSON.stringify(toArticleData(seed, locale, idOf)));
      // Every round writes other text, the way an editor does; what the locales share stays as it is.
      return { ...data, headline: `${round}. ${data.headline}`, lede: `${data.lede} (${round})` };
    },
  };
}

/**
 * What is measured. Each call to the document service is awaited to its end, with the events that follow it.
 *
 * @type {Record<string, (strapi: Strapi, story: Story, round: number, measure: Measure) => Promise<void>>}
 */
export const operations = {
  /** A published story changes: its drafts are saved in three locales and published together. */
  async 'change and publish'(strapi, { documentId, dataIn }, round, measure) {
    const documents = strapi.documents(uid);
    for (const locale of locales) {
      const data = dataIn(locale, round);
      await measure('save', () => documents.update({ documentId, locale, data }));
    }
    await measure('publish', () => documents.publish({ documentId, locale: '*' }));
  },

  /** A new story is written in three locales and published together. */
  async 'write and publish'(strapi, { dataIn }, round, measure) {
    const documents = strapi.documents(uid);
    const [first, ...others] = locales;
    const draft = dataIn(first, round);
    const { documentId } = await measure('save', () => documents.create({ locale: first, data: draft }));
    for (const locale of others) {
      const data = dataIn(locale, round);
      await measure('save', () => documents.update({ documentId, locale, data }));
    }
    await measure('publish', () => documents.publish({ documentId, locale: '*' }));
    // So that the newsroom is as large in the last round as in the first.
    await documents.delete({ documentId, locale: '*' });
  },

  /** One locale's draft is saved, with nothing published. */
  async 'save a draft'(strapi, { documentId, dataIn }, round, measure) {
    const data = dataIn('en', -round);
    await measure('save', () => strapi.documents(uid).update({ documentId, locale: 'en', data }));
  },
};
