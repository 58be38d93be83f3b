import type { UID } from '@strapi/strapi';
import { type Answer, article, askCode, type Data, tripwires } from '../../../helpers/doors';
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
  source,
  type NewsroomState,
  writeBackground,
  writeStory,
} from './newsroom-state';

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
          await call.state.strapi.db.query(article).update({ where, data });
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
};

/** Does what an operation says, and tells what came of it. */
export async function perform(state: NewsroomState, operation: Operation): Promise<Outcome> {
  const { kind, locale, document, door, edit } = operation;
  const call: Call = { state, visitor: state.visitor, locale, number: door, edit };
  const { subjects, attempt } = performers[kind](call, document);
  return { subjects: [...subjects], answer: await attempt() };
}
