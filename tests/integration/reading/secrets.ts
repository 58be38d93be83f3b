import type { Core } from '@strapi/strapi';
import { unfinishedDrafts } from '../../../database/seeds/articles/drafts';
import type { Answer } from '../../helpers/content-api';
import type { Newsroom } from '../../helpers/newsroom';

/**
 * Words that no sample text has. Each is only in drafts of one kind; to a reader there is nothing of the kind.
 *
 * - `unborn`: an article that was never published
 * - `rewrite`: the English draft of an article that is published in all locales
 * - `explainer`: the English draft of a background that a published article shows
 * - `untranslated`: the Russian draft of an article that is published in Ukrainian and English
 */
export const secrets = {
  unborn: 'Quokkaville',
  rewrite: 'Narwhalshire',
  explainer: 'Axolotlstead',
  untranslated: 'Okapiburg',
} as const;

export type Secret = keyof typeof secrets;

export const anySecret = new RegExp(Object.values(secrets).join('|'), 'i');

/** The documents that the drafts belong to. */
export type Documents = Record<Secret, string>;

type Data = Record<string, unknown>;

const article = 'api::article.article';
const background = 'api::background.background';

/** Makes the documents ready: after this, all that is missing is the secret drafts. */
async function prepareSecrets({ strapi, articles: ids }: Newsroom): Promise<Omit<Documents, 'unborn'>> {
  const rewrite = ids['karabakh-operation'] ?? '';
  const untranslated = ids['sea-storm'] ?? '';
  const story = await strapi.documents(article).findOne({ documentId: rewrite, populate: { backgrounds: true } });
  await strapi.documents(article).delete({ documentId: untranslated, locale: 'ru' });
  return { rewrite, untranslated, explainer: story?.backgrounds?.[0]?.documentId ?? '' };
}

/** Writes the secret drafts, as editors would, and returns the document of the new article. */
async function writeSecrets(strapi: Core.Strapi, documents: Omit<Documents, 'unborn'>): Promise<string> {
  const { rewrite, explainer, untranslated } = documents;
  await strapi.documents(article).update({ documentId: rewrite, locale: 'en', data: telling('rewrite') });
  const rewritten: Data = { title: secrets.explainer, body: passage('explainer') };
  await strapi.documents(background).update({ documentId: explainer, locale: 'en', data: rewritten });
  await strapi.documents(article).update({ documentId: untranslated, locale: 'ru', data: telling('untranslated') });

  const published = await strapi.documents(article).findOne({
    documentId: rewrite,
    status: 'published',
    populate: { authors: true, illustration: true, sources: true, backgrounds: true },
  });
  const shared: Data = Object.fromEntries(
    Object.entries({ ...published }).flatMap(([name, value]) => {
      if (Array.isArray(value)) return [[name, value.map(({ documentId }) => documentId)]];
      return name === 'illustration' ? [[name, value?.documentId]] : [];
    }),
  );
  const unborn = await strapi.documents(article).create({ locale: 'en', data: { ...telling('unborn'), ...shared } });
  return unborn.documentId;
}

/** Takes the secret drafts away again, so that the next cases can be asked whether they notice them. */
async function removeSecrets(strapi: Core.Strapi, documents: Documents): Promise<void> {
  await strapi.documents(article).delete({ documentId: documents.unborn, locale: '*' });
  await strapi.documents(article).delete({ documentId: documents.untranslated, locale: 'ru' });
  await strapi.documents(article).discardDraft({ documentId: documents.rewrite, locale: 'en' });
  await strapi.documents(background).discardDraft({ documentId: documents.explainer, locale: 'en' });
}

/** The two answers to every question, and how to undo what was written for the second. */
export interface AskedTwice {
  answersTo: (question: string) => { before: Answer; after: Answer };
  clear: () => Promise<void>;
}

/** Asks every question twice: while there are no secret drafts, and when there are. Questions name documents `<unborn>`. */
export async function askTwice(
  newsroom: Newsroom,
  questions: readonly string[],
  ask: (question: string) => Promise<Answer>,
): Promise<AskedTwice> {
  const askAll = async (documents: Documents) => {
    const answers = new Map<string, Answer>();
    for (const question of questions) {
      const filled = question.replace(/<(\w+)>/g, (_match, name) => documents[name as Secret]);
      answers.set(question, await ask(filled));
    }
    return answers;
  };

  const documents = await prepareSecrets(newsroom);
  const before = await askAll({ ...documents, unborn: 'a'.repeat(24) });
  const all = { ...documents, unborn: await writeSecrets(newsroom.strapi, documents) };
  const after = await askAll(all);
  return {
    answersTo(question) {
      const [first, second] = [before.get(question), after.get(question)];
      if (!first || !second) throw new Error(`Nobody asked “${question}”`);
      return { before: first, after: second };
    },
    clear: () => removeSecrets(newsroom.strapi, all),
  };
}

/** The words of the drafts that the sample edition itself holds back. */
export const heldBackHeadlines: readonly string[] = unfinishedDrafts.flatMap(
  ({ state, article: { headline }, revision }) =>
    state === 'stale-source' ? [revision?.headline ?? ''] : Object.values(headline),
);

function telling(secret: Secret): Data {
  const word = secrets[secret];
  return {
    headline: `${word} in the headline`,
    lede: `${word} in the lede`,
    dateline: { place: word, date: '2024-12-24' },
    body: [
      { __component: 'sections.text', heading: word, content: passage(secret) },
      { __component: 'sections.embed', url: `https://example.org/${word}`, provider: word, creditLine: word },
    ],
    corrections: [{ publishedAt: '2024-12-24T12:00:00.000Z', kind: 'update', note: word }],
  };
}

function passage(secret: Secret) {
  return [{ type: 'paragraph', children: [{ type: 'text', text: `${secrets[secret]} in the text` }] }];
}
