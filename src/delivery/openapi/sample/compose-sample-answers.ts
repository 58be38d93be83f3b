import { harvestForecast as seed } from '../../../../database/seeds/articles/harvest-forecast';
import { authors } from '../../../../database/seeds/authors';
import { backgrounds } from '../../../../database/seeds/backgrounds';
import type { EditionLocale } from '../../../../database/seeds/shapes';
import { formatByline } from '../../rendering/format-byline';
import { type AnswerExamples, answerSchemas } from '../answers';
import { composeSection } from './compose-section';
import { composeAlternates, document, find, locale, makeId, moment, slugOf } from './edition';
import { composeAuthor, composeBackground, composeIllustration, composeSource } from './parts';

/**
 * Answers about one story of the sample edition, as delivery gives them. They are examples for whoever reads the
 * description, always the same: ids and times are made up, all else is what the edition says.
 *
 * @throws where an example is not what its schema says
 */
export function composeSampleAnswers(): AnswerExamples {
  return {
    ArticleAnswer: answerSchemas.ArticleAnswer.parse({ data: composeArticle(), meta: {} }),
    LatestArticlesAnswer: answerSchemas.LatestArticlesAnswer.parse({
      data: [composeHead()],
      meta: composePage(seed.key),
    }),
    BackgroundAnswer: answerSchemas.BackgroundAnswer.parse({ data: composeExplainer(), meta: {} }),
    LatestBackgroundsAnswer: answerSchemas.LatestBackgroundsAnswer.parse({
      data: [composeExplainerHead()],
      meta: composePage(explainer.key),
    }),
  };
}

const explainer = find(backgrounds, seed.backgrounds[0] ?? '');

const composePage = (key: string) => ({
  locale,
  limit: 1,
  nextCursor: Buffer.from(`${moment}~${makeId(key)}`).toString('base64url'),
});

function composeHead() {
  const { id, documentId } = document(seed.key);
  const names = seed.authors.map((key) => find(authors, key).locales[locale].name);
  return {
    id,
    documentId,
    locale,
    slug: slugOf(seed.headline[locale]),
    url: findUrl(composeAlternates(seed.headline)),
    headline: seed.headline[locale],
    lede: seed.lede[locale],
    dateline: { id: 1, place: seed.place[locale], date: seed.date },
    genre: seed.genre,
    byline: formatByline(names, locale),
    illustration: composeIllustration(seed.illustration),
    firstPublishedAt: moment,
    publishedAt: moment,
  };
}

function composeArticle() {
  const { sourceLocale } = seed;
  return {
    requestedLocale: locale,
    ...document(seed.key),
    ...composeHead(),
    body: seed.body.map(composeSection),
    sourceLocale,
    authors: seed.authors.map(composeAuthor),
    backgrounds: seed.backgrounds.map(composeBackground),
    sources: seed.sources.map(composeSource),
    corrections: seed.corrections.map(({ note, ...rest }, index) => ({ id: index + 1, ...rest, note: note[locale] })),
    translation: composeTranslation(13, seed.translation[locale]),
    alternates: composeAlternates(seed.headline),
  };
}

function composeExplainer() {
  const alternates = composeAlternates(explainerTitles(), 'backgrounds/');
  return {
    requestedLocale: locale,
    ...composeBackground(explainer.key),
    translation: composeTranslation(2),
    url: findUrl(alternates),
    alternates,
  };
}

function composeExplainerHead() {
  const { id, documentId, title, slug, reviewedAt, publishedAt } = composeBackground(explainer.key);
  const url = findUrl(composeAlternates(explainerTitles(), 'backgrounds/'));
  return { id, documentId, locale, title, slug, url, reviewedAt, publishedAt };
}

function composeTranslation(fields: number, credit?: (typeof seed.translation)[EditionLocale]) {
  return {
    status: 'complete',
    sourceLocale: seed.sourceLocale,
    method: credit?.method ?? null,
    translators: (credit?.translators ?? []).map(composeAuthor),
    translated: fields,
    total: fields,
    stale: 0,
    staleSince: null,
    urgent: false,
  };
}

function explainerTitles(): Record<EditionLocale, string> {
  const { uk, en, ru } = explainer.locales;
  return { uk: uk.title, en: en.title, ru: ru.title };
}

const findUrl = (alternates: { current: boolean; url: string }[]) => alternates.find(({ current }) => current)?.url;
