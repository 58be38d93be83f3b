import type { z } from 'zod';
import { harvestForecast } from '../../../database/seeds/articles/harvest-forecast';
import { authors } from '../../../database/seeds/authors';
import { backgrounds } from '../../../database/seeds/backgrounds';
import { illustrations } from '../../../database/seeds/illustrations';
import type { EditionLocale, SectionSeed } from '../../../database/seeds/shapes';
import { sources } from '../../../database/seeds/sources';
import { toBlocks } from '../../../database/seeds/to-blocks';
import { formatSlug } from '../../plugins/copydesk/domain/slug/format-slug';
import { type ArticleAnswer, articleAnswerSchema } from '../contract/article';
import { type LatestAnswer, latestAnswerSchema } from '../contract/latest';
import { formatByline } from '../rendering/format-byline';
import { formatCredit } from '../rendering/format-credit';
import type { AnswerExamples } from './compose-openapi';

type Input<Schema extends z.ZodType> = z.input<Schema>;

const locale: EditionLocale = 'en';
const site = 'http://localhost:3000';
const moment = '2024-07-04T09:00:00.000Z';
const seed = harvestForecast;

/**
 * Answers about one story of the sample edition, as delivery gives them. They are examples for whoever reads the
 * description, always the same: ids and times are made up, all else is what the edition says.
 */
export const sampleAnswers: AnswerExamples = { article: composeArticle(), latest: composeLatest() };

function composeArticle(): ArticleAnswer {
  const answer: Input<typeof articleAnswerSchema> = {
    data: {
      requestedLocale: locale,
      ...composeHead(),
      body: seed.body.map(composeSection),
      sourceLocale: seed.sourceLocale,
      authors: seed.authors.map(composeAuthor),
      backgrounds: seed.backgrounds.map(composeBackground),
      sources: seed.sources.map(composeSource),
      corrections: seed.corrections.map(({ publishedAt, kind, note }, index) => ({
        id: index + 1,
        publishedAt,
        kind,
        note: note[locale],
      })),
      translation: {
        status: 'complete',
        sourceLocale: seed.sourceLocale,
        method: seed.translation[locale]?.method ?? null,
        translators: (seed.translation[locale]?.translators ?? []).map(composeAuthor),
        translated: 4,
        total: 4,
        stale: 0,
        staleSince: null,
        urgent: false,
      },
      alternates: composeAlternates(),
      createdAt: moment,
      updatedAt: moment,
    },
    meta: {},
  };
  return articleAnswerSchema.parse(answer);
}

function composeLatest(): LatestAnswer {
  return latestAnswerSchema.parse({ data: [composeHead()], meta: { locale, limit: 1, nextCursor: makeCursor() } });
}

const makeId = (key: string): string => Buffer.from(key).toString('hex').padEnd(24, '0').slice(0, 24);
const makeCursor = (): string => Buffer.from(`${moment}~${makeId(seed.key)}`).toString('base64url');
const slugOf = (words: string, code: EditionLocale = locale): string => formatSlug(words, code) ?? '';
const urlOf = (code: EditionLocale): string => `${site}/${code}/${slugOf(seed.headline[code], code)}`;
const document = (key: string) => ({
  id: 1,
  documentId: makeId(key),
  locale,
  createdAt: moment,
  updatedAt: moment,
  publishedAt: moment,
});

function find<Seed extends { key: string }>(seeds: readonly Seed[], key: string): Seed {
  const found = seeds.find((one) => one.key === key);
  if (!found) throw new Error(`The sample edition has no “${key}”`);
  return found;
}

function composeHead() {
  const { id, documentId } = document(seed.key);
  return {
    id,
    documentId,
    locale,
    slug: slugOf(seed.headline[locale]),
    url: urlOf(locale),
    headline: seed.headline[locale],
    lede: seed.lede[locale],
    dateline: { id: 1, place: seed.place[locale], date: seed.date },
    genre: seed.genre,
    byline: formatByline(
      seed.authors.map((key) => find(authors, key).locales[locale].name),
      locale,
    ),
    illustration: composeIllustration(seed.illustration),
    firstPublishedAt: moment,
    publishedAt: moment,
  };
}

function composeAlternates() {
  const describe = (code: EditionLocale, hreflang: string) => ({
    locale: code,
    hreflang,
    slug: slugOf(seed.headline[code], code),
    url: urlOf(code),
    current: hreflang === locale,
  });
  return [describe('uk', 'uk'), describe('en', 'en'), describe('ru', 'ru'), describe('uk', 'x-default')];
}

function composeAuthor(key: string) {
  const { kind, profiles, locales } = find(authors, key);
  const { name, jobTitle = null, bio } = locales[locale];
  return {
    ...document(key),
    name,
    slug: slugOf(name),
    kind,
    jobTitle,
    bio,
    photo: null,
    profiles: profiles.map((profile, index) => ({ id: index + 1, ...profile })),
  };
}

function composeSource(key: string) {
  const { kind, url = null, locales } = find(sources, key);
  return { ...document(key), name: locales[locale].name, kind, url };
}

function composeIllustration(key: string) {
  const { kind, creditLine, locales, ...rest } = find(illustrations, key);
  const { creator = null, copyrightNotice = null, usageTerms = null, licenseUrl = null, rightsExpireAt = null } = rest;
  return {
    ...document(key),
    image: {
      url: `/uploads/${key}.jpg`,
      mime: 'image/jpeg',
      width: 1600,
      height: 1067,
      formats: { small: { url: `/uploads/small_${key}.jpg`, width: 500, height: 333 } },
    },
    ...locales[locale],
    kind,
    creditLine,
    ...{ creator, copyrightNotice, usageTerms, licenseUrl, rightsExpireAt },
    credit: formatCredit(kind, creditLine, locale),
  };
}

function composeBackground(key: string) {
  const { locales, reviewedAt, sources: named } = find(backgrounds, key);
  const { title, body } = locales[locale];
  return {
    ...document(key),
    title,
    slug: slugOf(title),
    body: toBlocks(body) as Input<typeof articleAnswerSchema>['data']['backgrounds'][number]['body'],
    sources: named.map(composeSource),
    reviewedAt,
  };
}

type SectionInput = Input<typeof articleAnswerSchema>['data']['body'][number];

function composeSection(section: SectionSeed, index: number): SectionInput {
  const id = index + 1;
  const url = 'url' in section ? (section.url ?? null) : null;
  switch (section.kind) {
    case 'text': {
      const content = toBlocks(section.content[locale]) as (SectionInput & { __component: 'sections.text' })['content'];
      return { __component: 'sections.text', id, heading: section.heading?.[locale] ?? null, content };
    }
    case 'statement':
      return {
        __component: 'sections.statement',
        id,
        text: section.text[locale],
        source: composeSource(section.source),
        url,
      };
    case 'quote':
      return {
        __component: 'sections.quote',
        id,
        text: section.text[locale],
        speaker: section.speaker[locale],
        speakerRole: section.speakerRole?.[locale] ?? null,
        source: section.source ? composeSource(section.source) : null,
        url,
      };
    case 'figure':
      return { __component: 'sections.figure', id, illustration: composeIllustration(section.illustration) };
    case 'embed': {
      const { provider, creditLine } = section;
      return { __component: 'sections.embed', id, url: section.url, provider, creditLine, credit: creditLine };
    }
  }
}
