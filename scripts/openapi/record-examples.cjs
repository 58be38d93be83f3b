const { steadyAnswer } = require('./steady-answer.cjs');

/** What of the sample edition the examples show, and in which language. */
const shown = { article: 'article/harvest-forecast', background: 'background/grain-exports', locale: 'en' };

/**
 * Asks a newsroom that holds the untouched sample edition for an example of every answer with content, always the same: ids
 * and times are placeholders, all else is what the newsroom says.
 *
 * @param {{ strapi: any, url: string }} newsroom
 * @param {Record<string, { parse(answer: unknown): unknown }>} schemas what describes the answers, by their names
 * @returns {Promise<Record<'ArticleAnswer' | 'LatestArticlesAnswer' | 'BackgroundAnswer' | 'LatestBackgroundsAnswer', unknown>>}
 * @throws where an answer is not what its schema says
 */
async function recordExamples({ strapi, url }, schemas) {
  const { article, background, locale } = shown;
  const ledger = await strapi.store({ type: 'core', name: 'sample_edition' }).get({ key: 'documents' });
  /** @type {Map<string, string>} */
  const keys = new Map(Object.entries(ledger).map(([name, id]) => [id, name.split('/').at(-1) ?? '']));
  /** @param {string} documentId */
  const keyOf = (documentId) => {
    const key = keys.get(documentId);
    if (key === undefined) throw new Error(`${documentId} is not of the sample edition`);
    return key;
  };

  /** @param {string} path @returns {Promise<any>} */
  const ask = async (path) => {
    const response = await fetch(`${url}/api/${path}`);
    if (!response.ok) throw new Error(`${path} is answered ${response.status}`);
    return response.json();
  };
  /** @param {string} plural @param {string} documentId */
  const askById = (plural, documentId) => ask(`${plural}/by-id/${documentId}?locale=${locale}`);
  /** The page of one item that shows this document. @param {string} plural @param {string} documentId */
  const askLatest = async (plural, documentId) => {
    const list = `${plural}/latest?locale=${locale}`;
    let page = await ask(`${list}&limit=1`);
    while (page.data[0].documentId !== documentId) page = await ask(`${list}&limit=1&before=${page.meta.nextCursor}`);
    return page;
  };

  const answers = {
    ArticleAnswer: await askById('articles', ledger[article]),
    LatestArticlesAnswer: await askLatest('articles', ledger[article]),
    BackgroundAnswer: await askById('backgrounds', ledger[background]),
    LatestBackgroundsAnswer: await askLatest('backgrounds', ledger[background]),
  };
  return /** @type {any} */ (
    Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, schemas[name]?.parse(steadyAnswer(answer, keyOf))]),
    )
  );
}

module.exports = { recordExamples };
