import type { UID } from '@strapi/strapi';
import { type Answer, article, askCode, askRest, type Data, tripwires } from '../../../helpers/doors';
import { isContention } from '../../../../src/delivery/answering/outage';
import { send } from '../../../helpers/send';
import {
  articlesOf,
  type Attempt,
  type Call,
  clones,
  creations,
  deletions,
  discards,
  publishes,
  publishesAlong,
  saves,
  unpublishes,
} from './attempts';
import type { Kind, Operation } from './operations';
import {
  author,
  background,
  composeStory,
  illustration,
  locales,
  pick,
  sendPicture,
  source,
  type NewsroomState,
  writeBackground,
  writeStory,
} from './newsroom-state';

import { damages, doDamage, importKept, whileUnwatched } from './past-the-plugin';

/** What an operation was done to, and what came of it. */
export interface Outcome {
  subjects: string[];
  answer: Answer;
}

const done: Answer = { documentId: '' };

/** What a draft is made of past the document service. */
const tampering: readonly Data[] = [
  { authors: [] },
  { slug: null },
  { slug: 'zghorany-1' },
  { headline: '' },
  { illustration: null },
];

const askWaiver = async ({ visitor }: Call, method: string, documentId: string, body?: unknown): Promise<Answer> => {
  const path = `${visitor.url}/copydesk/waivers/${article}/${documentId}`;
  const { status, body: answer } = await send(path, method, body, visitor.adminToken);
  const { error } = answer as { error?: { name: string; message: string; details: unknown } };
  return error ? { refusal: { status, ...error } } : { documentId };
};

/** Saves, publishes, withdraws or deletes what articles lean on. */
function workOn(uid: UID.ContentType, documentId: string, { state, locale }: Call, changes: Data): Promise<Answer> {
  return askCode(() => state.strapi.documents(uid).update({ documentId, locale, data: changes as never }));
}

const authorChanges: readonly Data[] = [
  { name: 'Олена Марчук-Бондар' },
  { name: ' ' },
  { jobTitle: null },
  { bio: 'Пише.' },
];
const pictureChanges: readonly (() => Data)[] = [
  () => ({ creditLine: 'Олена Бондар' }),
  () => ({ creditLine: ' ' }),
  () => ({ caption: 'Вежа взимку' }),
  () => ({ altText: ' ' }),
  () => ({ rightsExpireAt: new Date(Date.now() + 2000).toISOString() }),
  () => ({ rightsExpireAt: null }),
];
const sourceChanges: readonly Data[] = [{ name: 'Рада міста' }, { name: ' ' }, { kind: 'media' }];

/** What everything leans on is seldom spoilt: otherwise nothing could go out. */
const pickTroubled = (documentIds: readonly string[], number: number): string =>
  number % 10 === 0 ? pick(documentIds, 0) : pick(documentIds.slice(1), number);

type Performer = (call: Call, document: number) => { subjects: readonly string[]; attempt: () => Promise<Answer> };

const onArticle =
  (attempts: readonly Attempt[]): Performer =>
  (call, document) => {
    const documentId = pick(call.state.articles, document);
    return { subjects: [documentId], attempt: () => pick(attempts, call.number)(call, documentId) };
  };
const addsArticle =
  (attempts: readonly Attempt[]): Performer =>
  (call, document) => {
    const performed = onArticle(attempts)(call, document);
    const attempt = async () => {
      const answer = await performed.attempt();
      if (!answer.refusal && answer.documentId) call.state.articles.push(answer.documentId);
      return answer;
    };
    return { ...performed, attempt };
  };
const onBackground =
  (attempt: (call: Call, documentId: string) => Promise<unknown>): Performer =>
  (call, document) => {
    const documentId = pick(call.state.backgrounds, document);
    return {
      subjects: [documentId],
      attempt: () => askCode(async () => ({ documentId, ...((await attempt(call, documentId)) as object) })),
    };
  };

/** Asks something that is no document: the newsroom answers with data, or with an error. */
const askOther = async ({ visitor }: Call, method: string, path: string, body?: unknown): Promise<Answer> => {
  const { status, body: answer } = await send(`${visitor.url}${path}`, method, body, visitor.adminToken);
  const { error } = (answer ?? {}) as { error?: { name: string; message: string; details: unknown } };
  return error ? { refusal: { status, ...error } } : done;
};

const pathOfWithdrawal = (documentId: string) => `/copydesk/withdrawals/${article}/${documentId}`;

/** Puts another picture in place of a file. */
async function replaceFile({ visitor }: Call, id: number): Promise<Answer> {
  const answer = (await sendPicture(`${visitor.url}/upload?id=${id}`, visitor.adminToken)) as {
    error?: Answer['refusal'];
  } | null;
  return answer?.error ? { refusal: answer.error } : done;
}

/** The ways to delete a file of a picture, the folder that it is in among them. */
const fileDeletions: readonly ((call: Call, id: number) => Promise<Answer>)[] = [
  (call, id) => askOther(call, 'DELETE', `/upload/files/${id}`),
  (call, id) => askOther(call, 'POST', '/upload/actions/bulk-delete', { fileIds: [id] }),
  (call, id) => askRest(call.visitor, 'DELETE', `/api/upload/files/${id}`),
  ({ state: { strapi } }, id) => askAnything(() => strapi.plugin('upload').service('file').deleteByIds([id])),
  ({ state: { strapi } }, id) => askAnything(() => strapi.db.query('plugin::upload.file').delete({ where: { id } })),
  ({ state: { strapi } }, id) =>
    askAnything(async () => {
      const folders = strapi.plugin('upload').service('folder');
      const folder = await folders.create({ name: `pictures ${performance.now()}` });
      await strapi.plugin('upload').service('upload').updateFileInfo(id, { folder: folder.id });
      await folders.deleteByIds([folder.id]);
    }),
];

const askAnything = (run: () => Promise<unknown>): Promise<Answer> =>
  askCode(async () => {
    await run();
    return { documentId: 'done' };
  });

const localeChanges: readonly ((call: Call) => Promise<Answer>)[] = [
  (call) => askLocale(call, async (locales, { id }) => locales.delete({ id })),
  (call) => askLocale(call, async (locales, { id }) => locales.update({ id }, { code: 'be' })),
  (call) =>
    askLocale(call, async (locales) => {
      const added = (await locales.findByCode('de')) ?? (await locales.create({ code: 'de', name: 'Deutsch' }));
      await locales.delete({ id: added.id });
    }),
];

interface Locales {
  findByCode: (code: string) => Promise<{ id: number } | null>;
  create: (locale: { code: string; name: string }) => Promise<{ id: number }>;
  update: (where: { id: number }, locale: { code: string }) => Promise<unknown>;
  delete: (where: { id: number }) => Promise<unknown>;
}

const askLocale = (
  { state: { strapi }, locale }: Call,
  change: (locales: Locales, chosen: { id: number }) => Promise<unknown>,
): Promise<Answer> =>
  askAnything(async () => {
    const service = strapi.plugin('i18n').service('locales') as Locales;
    const chosen = await service.findByCode(locale);
    if (chosen) await change(service, chosen);
  });

/** Damage that SQL does to a story, or to what stories show. */
function damageWith(call: Call, document: number): { subjects: string[]; attempt: () => Promise<void> } {
  const { state } = call;
  const damage = pick(damages, call.edit);
  const documentIds = {
    story: state.articles,
    author: state.authors.slice(1),
    illustration: state.illustrations.slice(1),
    source: state.sources.slice(1),
  }[damage.of];
  const documentId = pick(documentIds, document);
  return {
    subjects: [documentId, ...(damage.of === 'story' ? [] : state.articles)],
    attempt: () => doDamage(state.strapi, damage, documentId, call.locale, call.number),
  };
}

const performers: Readonly<Record<Kind, Performer>> = {
  save: onArticle(saves),
  mend: onArticle([
    async (call, documentId) => {
      for (const locale of locales) {
        const answer = await askCode(() =>
          articlesOf(call).update({ documentId, locale, data: composeStory(call.state, locale) }),
        );
        if (answer.refusal) return answer;
      }
      return done;
    },
  ]),
  publish: (call, document) => {
    const { subjects, attempt } = onArticle(publishes)(call, document);
    return { subjects: [...subjects, ...call.state.articles.slice(0, 2)], attempt };
  },
  'publish along': (call, document) => {
    const { subjects, attempt } = onArticle(publishesAlong)(call, document);
    return { subjects: [...subjects, ...call.state.backgrounds], attempt };
  },
  create: addsArticle(creations),
  write: addsArticle([({ state }) => askCode(async () => ({ documentId: await writeStory(state) }))]),
  unpublish: onArticle(unpublishes),
  delete: onArticle(deletions),
  'delete all': onArticle([
    (call, documentId) => askCode(async () => ({ ...(await articlesOf(call).delete({ documentId, locale: '*' })) })),
  ]),
  clone: addsArticle(clones),
  discard: onArticle(discards),
  'grant waiver': onArticle([
    (call, documentId) =>
      askWaiver(call, 'POST', documentId, {
        reason: 'Новина не чекає.',
        deadline: new Date(Date.now() + 3_600_000).toISOString(),
      }),
  ]),
  'withdraw waiver': onArticle([(call, documentId) => askWaiver(call, 'DELETE', documentId)]),
  'edit author': (call, document) => {
    const documentId = pickTroubled(call.state.authors, document);
    return { subjects: [documentId], attempt: () => workOn(author, documentId, call, pick(authorChanges, call.edit)) };
  },
  'delete author': (call, document) => {
    const documentId = pick(call.state.authors.slice(1), document);
    const { strapi } = call.state;
    const locale = call.edit % 3 === 0 ? '*' : call.locale;
    return {
      subjects: [documentId],
      attempt: () => askCode(async () => ({ ...(await strapi.documents(author).delete({ documentId, locale })) })),
    };
  },
  'edit picture': (call, document) => {
    const documentId = pickTroubled(call.state.illustrations, document);
    return {
      subjects: [documentId],
      attempt: () => workOn(illustration, documentId, call, pick(pictureChanges, call.edit)()),
    };
  },
  'edit source': (call, document) => {
    const documentId = pickTroubled(call.state.sources, document);
    return { subjects: [documentId], attempt: () => workOn(source, documentId, call, pick(sourceChanges, call.edit)) };
  },
  'save background': onBackground(({ state, locale, edit }, documentId) =>
    state.strapi.documents(background).update({
      documentId,
      locale,
      data: { ...writeBackground(locale), sources: [pick(state.sources, edit)] } as never,
    }),
  ),
  'publish background': onBackground(({ state, locale, edit }, documentId) =>
    state.strapi.documents(background).publish({ documentId, locale: edit % 2 ? '*' : locale }),
  ),
  'unpublish background': onBackground(({ state, locale, edit }, documentId) =>
    state.strapi.documents(background).unpublish({ documentId, locale: edit % 2 ? '*' : locale }),
  ),
  'delete background': (call, document) =>
    onBackground(({ state, locale }, documentId) => state.strapi.documents(background).delete({ documentId, locale }))(
      call,
      1 + (document % 2),
    ),
  'tamper with draft': (call, document) => {
    const documentId = pick(call.state.articles, document);
    const where = { documentId, locale: call.locale, publishedAt: null };
    const data = pick(tampering, call.edit);
    return {
      subjects: [documentId],
      attempt: () =>
        askCode(async () => {
          const write = () => call.state.strapi.db.query(article).update({ where, data });
          // It takes no turn, so another write may be waiting for it as it waits for that one.
          await write().catch((error: unknown) => (isContention(error) ? write() : Promise.reject(error)));
          return { documentId };
        }),
    };
  },
  'write published row': (call, document) => ({
    subjects: [],
    attempt: async () => {
      const { strapi, articles } = call.state;
      const documentId = pick(articles, document);
      const rows = await strapi.db.query(article).findMany({ where: { documentId, locale: call.locale } });
      const draft = rows.find(({ publishedAt }) => publishedAt === null);
      const published = rows.find(({ publishedAt }) => publishedAt !== null);
      if (!draft || !published) return done;
      const data = { ...composeStory(call.state, call.locale), locale: call.locale, documentId: 'tripwire' };
      const answer = await askCode(() =>
        pick(tripwires, call.edit).write(strapi, { draftId: draft.id, publishedId: published.id, data }),
      );
      return answer.refusal
        ? answer
        : { refusal: { name: 'Hole', message: 'a published row was written', details: {} } };
    },
  }),
  'withdraw story': onArticle([
    (call, documentId) =>
      askOther(call, 'POST', pathOfWithdrawal(documentId), { kind: call.edit % 3 === 0 ? 'kill' : 'retraction' }),
  ]),
  'lift withdrawal': onArticle([(call, documentId) => askOther(call, 'DELETE', pathOfWithdrawal(documentId))]),
  'delete file': (call, document) => ({
    // A picture that nobody shows may lose its file.
    subjects: call.state.illustrations,
    attempt: () => pick(fileDeletions, call.number)(call, pick(call.state.files, document)),
  }),
  'replace file': (call, document) => ({
    subjects: [],
    attempt: () => replaceFile(call, pick(call.state.files, document)),
  }),
  'change locales': (call) => ({ subjects: [], attempt: () => pick(localeChanges, call.number)(call) }),
  'write SQL': (call, document) => {
    const { subjects, attempt } = damageWith(call, document);
    return { subjects, attempt: () => askAnything(attempt) };
  },
  'write unwatched': (call, document) => {
    const { subjects, attempt } = damageWith(call, document);
    return { subjects, attempt: () => askAnything(() => whileUnwatched(call.state.strapi, attempt)) };
  },
  'import an older export': ({ state }) => ({
    // Named twice: everything is out again as it was then, and not as one publication left it.
    subjects: [...everythingOf(state), ...everythingOf(state)],
    attempt: () => askAnything(() => importKept(state.strapi)),
  }),
};

const everythingOf = ({ articles, backgrounds, authors, illustrations, sources }: NewsroomState) => [
  ...[...articles, ...backgrounds],
  ...[...authors, ...illustrations, ...sources],
];

/** Does what an operation says, and tells what came of it. */
export async function perform(state: NewsroomState, operation: Operation): Promise<Outcome> {
  const { kind, locale, document, door, edit, who } = operation;
  const visitor = state.others[who] ?? state.visitor;
  const call: Call = { state, visitor, locale, number: door, edit };
  const { subjects, attempt } = performers[kind](call, document);
  return { subjects: [...subjects], answer: await attempt() };
}
