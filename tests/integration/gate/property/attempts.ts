import {
  type Answer,
  article,
  askCode,
  askGraphql,
  askPanel,
  askRest,
  type Data,
  doors,
  toForm,
  toGraphqlInput,
  type Visitor,
} from '../../../helpers/doors';
import { edits } from './edits';
import { composeStory, type LocaleCode, locales, pick, type NewsroomState } from './newsroom-state';

/** An operation on its way: who does it, in which locale, and the numbers that choose what. */
export interface Call {
  state: NewsroomState;
  visitor: Visitor;
  locale: LocaleCode;
  number: number;
  edit: number;
}

/** One way to do a thing to an article. */
export type Attempt = (call: Call, documentId: string) => Promise<Answer>;

const mutate = (call: Call, mutation: string, variables: Data) =>
  askGraphql(call.visitor, {
    query: `mutation ($id: ID!, $locale: I18NLocaleCode${variables.data ? ', $data: ArticleInput!' : ''}) {
      answer: ${mutation} { documentId }
    }`,
    variables: { locale: call.locale, ...variables },
  });
export const articlesOf = ({ state }: Call) => state.strapi.documents(article);
const dataOf = ({ state, locale, edit }: Call): Data => pick(edits, edit)(state, locale, edit);

/** Each way to do a thing to an article. */
export const saves: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).update({ documentId, locale: call.locale, data: dataOf(call) })),
  (call, documentId) =>
    askRest(call.visitor, 'PUT', `/api/articles/${documentId}?locale=${call.locale}&status=draft`, {
      data: dataOf(call),
    }),
  (call, documentId) =>
    mutate(call, 'updateArticle(documentId: $id, data: $data, locale: $locale, status: DRAFT)', {
      id: documentId,
      data: toGraphqlInput(dataOf(call)),
    }),
  (call, documentId) => askPanel(call.visitor, `/${documentId}?locale=${call.locale}`, toForm(dataOf(call)), 'PUT'),
];

const along = { with: 'dependencies' } as const;
export const publishesAlong: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).publish({ documentId, locale: '*', ...along } as never)),
  (call, documentId) =>
    askRest(call.visitor, 'PUT', `/api/articles/${documentId}?locale=${call.locale}&with=dependencies`, {
      data: dataOf(call),
    }),
  (call, documentId) =>
    askPanel(call.visitor, `/${documentId}/actions/publish?locale=${call.locale}&with=dependencies`, {}),
];

const severalLocales: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).publish({ documentId, locale: [...locales] })),
  (call, documentId) => askCode(() => articlesOf(call).publish({ documentId, locale: ['ru', 'uk'] })),
  (call, documentId) => askCode(() => articlesOf(call).publish({ documentId, locale: '*' })),
  (call, documentId) =>
    askPanel(call.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: [...locales] }),
  (call) =>
    askPanel(call.visitor, `/actions/bulkPublish?locale=${call.locale}`, {
      documentIds: call.state.articles.slice(0, 2),
    }),
];
const throughDoors: readonly Attempt[] = doors
  .filter(({ prepare }) => !prepare)
  .map((door) => (call, documentId) => {
    const whole = door.takes === 'new' ? composeStory(call.state, call.locale) : {};
    return door.publish(call.visitor, { documentId, locale: call.locale, data: { ...whole, ...dataOf(call) } });
  });
export const publishes = [...throughDoors, ...severalLocales, ...severalLocales];
export const creations = throughDoors.filter(
  (_attempt, index) => doors.filter(({ prepare }) => !prepare)[index]?.takes === 'new',
);

export const unpublishes: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).unpublish({ documentId, locale: call.locale })),
  (call, documentId) => askCode(() => articlesOf(call).unpublish({ documentId, locale: '*' })),
  (call, documentId) => askPanel(call.visitor, `/${documentId}/actions/unpublish?locale=${call.locale}`, {}),
  (call, documentId) =>
    askPanel(call.visitor, `/actions/bulkUnpublish?locale=${call.locale}`, { documentIds: [documentId] }),
];
export const deletions: readonly Attempt[] = [
  (call, documentId) =>
    askCode(async () => ({ ...(await articlesOf(call).delete({ documentId, locale: call.locale })) })),
  (call, documentId) => askRest(call.visitor, 'DELETE', `/api/articles/${documentId}?locale=${call.locale}`),
  (call, documentId) => askPanel(call.visitor, `/${documentId}?locale=${call.locale}`, undefined, 'DELETE'),
  (call, documentId) => mutate(call, 'deleteArticle(documentId: $id, locale: $locale)', { id: documentId }),
];
export const clones: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).clone({ documentId, locale: '*' })),
  (call, documentId) => askPanel(call.visitor, `/clone/${documentId}?locale=${call.locale}`, dataOf(call)),
];
export const discards: readonly Attempt[] = [
  (call, documentId) => askCode(() => articlesOf(call).discardDraft({ documentId, locale: call.locale })),
  (call, documentId) => askCode(() => articlesOf(call).discardDraft({ documentId, locale: '*' })),
  (call, documentId) => askPanel(call.visitor, `/${documentId}/actions/discard?locale=${call.locale}`, {}),
];
