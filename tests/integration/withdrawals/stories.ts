import type { WithdrawalRecord, WithdrawalsResponse } from '../../../src/plugins/copydesk/shared/contracts/withdrawals';
import { type Newsroom } from '../../helpers/newsroom';
import { type Answer as PanelAnswer, article, type PanelUser, writeStory } from '../admin-api/panel';
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

/** What is recorded of a document's withdrawals. */
export const recordsOf = async (user: PanelUser, documentId: string) =>
  (await user.ask<WithdrawalsResponse['data']>('GET', addressOf(documentId))).data;

/** What a refusal names, as `locale rule`. */
export const rulesOf = ({ error }: PanelAnswer<unknown>) =>
  ((error?.details.errors ?? []) as { name: string; locale: string }[]).map(({ name, locale }) => `${locale} ${name}`);

/** Asks for a story by its slug in a language, and by its id. */
export const read = (newsroom: Newsroom, { slugs, documentId }: PublishedStory, locale: string): Promise<Answer[]> =>
  Promise.all([
    ask(newsroom, `/api/articles/by-slug/${slugs[locale]}?locale=${locale}`),
    ask(newsroom, `/api/articles/by-id/${documentId}?locale=${locale}`),
  ]);

export const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status);
export const retractionsOf = (answers: readonly Answer[]) =>
  answers.map(({ body }) => (body.error?.details as { retraction?: Data } | undefined)?.retraction);

const illustration = 'api::illustration.illustration';

/** Makes a picture in all languages, with these values beside its words. */
export async function makePicture({ strapi }: Newsroom, values: object): Promise<string> {
  const file = await strapi.db.query('plugin::upload.file').findOne({ where: { mime: 'image/jpeg' } });
  const words = {
    uk: { caption: 'Площа ввечері.', altText: 'Порожня площа з ліхтарями.' },
    en: { caption: 'The square at night.', altText: 'An empty square with lamps.' },
    ru: { caption: 'Площадь вечером.', altText: 'Пустая площадь с фонарями.' },
  };
  const shared = { image: file.id, kind: 'photo', creditLine: 'Dnipro Wire', ...values };
  const documents = strapi.documents(illustration);
  const { documentId } = await documents.create({ locale: 'uk', data: { ...shared, ...words.uk } as never });
  for (const locale of ['en', 'ru'] as const) {
    await documents.update({ documentId, locale, data: { ...shared, ...words[locale] } as never });
  }
  return documentId;
}

/** Saves a version of a story; no translation has to follow the change. */
export const saveMinor = ({ strapi }: Newsroom, documentId: string, locale: string, data: object) =>
  strapi.documents(article).update({ documentId, locale, data, minor: true } as never);

/** Moves the moment when the rights to a picture expire, as if time had passed. */
export const moveExpiry = ({ strapi }: Newsroom, picture: string, from: string) =>
  strapi.db.connection.raw(
    `update illustrations set rights_expire_at = now() at time zone 'utc' + ?::interval where document_id = ?`,
    [from, picture],
  );
