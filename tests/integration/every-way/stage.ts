import type { Core } from '@strapi/strapi';
import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { copydesk } from '../../helpers/copydesk';
import { article, type Data, enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { findAdministrator, type PanelUser } from '../admin-api/panel';
import { until } from '../delivery/reader';
import { makeProp, type Prop } from '../gate/every-door/story';
import { saveDraft, writeArticle } from '../gate/stories';

export const locales = ['uk', 'en', 'ru'] as const;
export type LocaleCode = (typeof locales)[number];

/** What a story shows: documents of its own, and nothing else shows them. */
export type Shown = Record<Prop | 'figure', string>;

/** A newsroom with one story that readers see, and everybody who may do something to it. */
export interface Stage extends Shown {
  newsroom: Newsroom;
  strapi: Core.Strapi;
  visitor: Visitor;
  admin: PanelUser;
  story: string;
  /** The addresses that readers know the story by. */
  slugs: Record<string, string>;
}

/** Sets the stage: of the sample edition nothing stays that is not asked for. Close its newsroom when the tests are done. */
export async function openStage(): Promise<Stage> {
  const newsroom = await openNewsroom();
  const { strapi } = newsroom;
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  strapi.config.set('plugin::copydesk', { ...policy, withholdOutOfPolicy: true });
  for (const uid of [article, 'api::background.background'] as const) {
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId'] });
    for (const documentId of new Set(rows.map((row) => String(row.documentId)))) {
      await strapi.documents(uid as typeof article).delete({ documentId, locale: '*' });
    }
  }
  const [visitor, admin] = [await enter(newsroom), await findAdministrator(newsroom)];
  const stage = { newsroom, strapi, visitor, admin, story: '', slugs: {} };
  return stageStory({ ...stage, ...(await makeShown(strapi)) });
}

/** Makes what a story shows, all of it or some. */
export async function makeShown(strapi: Core.Strapi): Promise<Shown> {
  const files = await strapi.db.query('plugin::upload.file').findMany({ where: { mime: 'image/jpeg' }, limit: 2 });
  const [lead, figure] = files.map(({ id }) => Number(id)) as [number, number];
  return {
    author: await makeProp(strapi, 'author', lead),
    source: await makeProp(strapi, 'source', lead),
    background: await makeProp(strapi, 'background', lead),
    illustration: await makeProp(strapi, 'illustration', lead),
    figure: await makeProp(strapi, 'illustration', figure),
  };
}

/** What the story says in one language. */
export function composeStory(shown: Shown, locale: string): Data {
  const { body, ...story } = writeArticle(shown, locale);
  return {
    ...story,
    genre: 'news',
    sources: [shown.source],
    backgrounds: [shown.background],
    body: [...(body as Data[]), { __component: 'sections.figure', illustration: shown.figure }],
  };
}

/** Puts a new story out in place of the one that is there. */
export async function stageStory(stage: Stage): Promise<Stage> {
  const { strapi } = stage;
  const former = await strapi.db.query(article).findMany({ select: ['documentId'] });
  for (const documentId of new Set(former.map((row) => String(row.documentId)))) {
    await strapi.documents(article).delete({ documentId, locale: '*' });
  }
  const story = await saveDraft(
    strapi,
    Object.fromEntries(locales.map((locale) => [locale, composeStory(stage, locale)])),
  );
  await strapi.documents(article).publish({ documentId: story, locale: '*' });
  const rows = await strapi.db
    .query(article)
    .findMany({ where: { documentId: story, publishedAt: { $notNull: true } } });
  await follow(strapi);
  return { ...stage, story, slugs: Object.fromEntries(rows.map((row) => [row.locale, String(row.slug)])) };
}

/** Writes the story anew; with all that it shows, where that was touched, too. */
export async function restoreStory(stage: Stage, isBelow: boolean): Promise<Stage> {
  return stageStory(isBelow ? { ...stage, ...(await makeShown(stage.strapi)) } : stage);
}

/** What the newsroom does every second: it follows whatever was written past the plugin, and renders it. */
export async function follow(strapi: Core.Strapi): Promise<void> {
  await copydesk.followRecordedChanges(strapi);
  await until(
    () => sql(strapi, 'select 1 from delivery_queue limit 1'),
    (queued) => queued.length === 0,
  );
}

export async function sql<Row = Data>(
  strapi: Core.Strapi,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Row[] }>(text, values as never);
  return rows;
}
