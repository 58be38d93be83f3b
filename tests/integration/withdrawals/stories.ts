import type { WithdrawalRecord } from '../../../src/plugins/copydesk/shared/contracts/withdrawals';
import { type Newsroom } from '../../helpers/newsroom';
import { article, type PanelUser, writeStory } from '../admin-api/panel';
import { ask, type Answer, type Data } from '../delivery/reader';

export const locales = ['uk', 'en', 'ru'] as const;
export type StoryLocale = (typeof locales)[number];

/** A published story, and its slug in each language. */
export interface PublishedStory {
  documentId: string;
  slugs: Record<string, string>;
}

/** Publishes a new story in all languages. */
export async function publishStory(newsroom: Newsroom): Promise<PublishedStory> {
  const documentId = await writeStory(newsroom);
  await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
  const rows: { locale: string; slug: string }[] = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  return { documentId, slugs: Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug])) };
}

export const addressOf = (documentId: string) => `/copydesk/withdrawals/${article}/${documentId}`;

export const withdraw = (user: PanelUser, documentId: string, kind = 'retraction', note?: Data) =>
  user.ask<WithdrawalRecord>('POST', addressOf(documentId), { kind, ...(note && { note }) });

export const lift = (user: PanelUser, documentId: string) =>
  user.ask<WithdrawalRecord>('DELETE', addressOf(documentId));

/** Asks for a story by its slug in a language, and by its id. */
export const read = (newsroom: Newsroom, { slugs, documentId }: PublishedStory, locale: string): Promise<Answer[]> =>
  Promise.all([
    ask(newsroom, `/api/articles/by-slug/${slugs[locale]}?locale=${locale}`),
    ask(newsroom, `/api/articles/by-id/${documentId}?locale=${locale}`),
  ]);

export const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status);
export const retractionsOf = (answers: readonly Answer[]) =>
  answers.map(({ body }) => (body.error?.details as { retraction?: Data } | undefined)?.retraction);
