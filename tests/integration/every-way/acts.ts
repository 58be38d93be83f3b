import {
  type Answer,
  article,
  askCode,
  askGraphql,
  askPanel,
  askRest,
  type Data,
  toForm,
  toGraphqlInput,
} from '../../helpers/doors';
import { send } from '../../helpers/send';
import { changes, type Change, removable, type Subject } from './changes';
import type { Stage } from './stage';

/** One way to write, tried on one thing that readers see. */
export interface Attempt {
  /** As the table of registered ways calls it. */
  way: string;
  shown: string;
  run: (stage: Stage, locale: string) => Promise<Answer>;
}

interface Saving {
  way: (uid: string) => string;
  /** Types without drafts have no publication. */
  takesDrafts?: boolean;
  run: (stage: Stage, locale: string, change: Change) => Promise<Answer>;
}

const nameOf = (uid: string) => uid.split('.')[1] ?? '';
const pathOf = (uid: string) => `/api/${nameOf(uid)}s`;
const typeOf = (uid: string) => nameOf(uid).replace(/^./, (letter) => letter.toUpperCase());
const documentsOf = ({ strapi }: Stage, uid: string) => strapi.documents(uid as typeof article);
const managerOf = ({ strapi }: Stage) => strapi.plugin('content-manager').service('document-manager');
export const panel = '/content-manager/collection-types/:model';

/** Sends what the panel sends for a content type other than articles, too. */
const askManager = async ({ visitor }: Stage, uid: string, path: string, method: string, body?: unknown) => {
  const address = `${visitor.url}/content-manager/collection-types/${uid}${path}`;
  const { status, body: answer } = await send(address, method, body, visitor.adminToken);
  const { data, error } = (answer ?? {}) as {
    data?: { documentId?: string };
    error?: { name: string; message: string; details: unknown };
  };
  return error ? { refusal: { status, ...error } } : { documentId: data?.documentId ?? 'done' };
};
const mutate = ({ visitor }: Stage, query: string, variables: Data) => askGraphql(visitor, { query, variables });
const done = (run: () => Promise<unknown>) => askCode(async () => ({ documentId: 'done', result: await run() }));

/** The row that `db.query` and the entity service write: what readers see of it. */
const rowOf = async ({ strapi }: Stage, { uid, documentId }: Subject, locale: string) =>
  strapi.db.query(uid as typeof article).findOne({
    where: { documentId, locale, ...(isDrafted(uid) && { publishedAt: { $notNull: true } }) },
  });
const isDrafted = (uid: string) => uid === article || uid === 'api::background.background';

/** Every way to save a document, to put it out as it is saved among them. */
const savings: readonly Saving[] = [
  {
    way: (uid) => `PUT ${pathOf(uid)}/:id`,
    run: (stage, locale, { uid, documentId, data }) =>
      askRest(stage.visitor, 'PUT', `${pathOf(uid)}/${documentId}?locale=${locale}`, { data }),
  },
  {
    way: (uid) => `mutation update${typeOf(uid)}`,
    run: (stage, locale, { uid, documentId, data }) =>
      mutate(
        stage,
        `mutation ($id: ID!, $data: ${typeOf(uid)}Input!, $locale: I18NLocaleCode) {
          answer: update${typeOf(uid)}(documentId: $id, data: $data, locale: $locale) { documentId } }`,
        { id: documentId, data: toGraphqlInput(data), locale },
      ),
  },
  {
    way: () => `PUT ${panel}/:id`,
    run: (stage, locale, { uid, documentId, data }) =>
      askManager(stage, uid, `/${documentId}?locale=${locale}`, 'PUT', toForm(data)),
  },
  {
    way: () => `POST ${panel}/:id/actions/publish`,
    takesDrafts: true,
    run: (stage, locale, { uid, documentId, data }) =>
      askManager(stage, uid, `/${documentId}/actions/publish?locale=${locale}`, 'POST', toForm(data)),
  },
  {
    way: () => 'documents.update',
    run: (stage, locale, { uid, documentId, data }) =>
      done(() => documentsOf(stage, uid).update({ documentId, locale, data, status: 'published' })),
  },
  {
    way: (uid) => `${uid} update`,
    run: ({ strapi }, locale, { uid, documentId, data }) =>
      done(() => strapi.service(uid as typeof article).update(documentId, { locale, data })),
  },
  {
    way: () => 'plugin::content-manager.document-manager update',
    run: (stage, locale, { uid, documentId, data }) =>
      done(() => managerOf(stage).update(documentId, uid, { locale, data })),
  },
  {
    way: () => 'entityService.update',
    run: (stage, locale, change) =>
      done(async () => {
        const { id } = await rowOf(stage, change, locale);
        return stage.strapi.entityService?.update(change.uid as typeof article, id, { data: change.data } as never);
      }),
  },
  ...(['update', 'updateMany'] as const).map((method): Saving => ({
    way: () => `query.${method}`,
    run: (stage, locale, change) =>
      done(async () => {
        const { id } = await rowOf(stage, change, locale);
        const { body: _sections, ...data } = change.data;
        return stage.strapi.db.query(change.uid as typeof article)[method]({ where: { id }, data });
      }),
  })),
  {
    way: () => 'query.updateRelations',
    run: (stage, locale, change) =>
      done(async () => {
        const { id } = await rowOf(stage, change, locale);
        return stage.strapi.db.query(change.uid as typeof article).updateRelations(id, change.data);
      }),
  },
];

/** Every way to take a version of a document away. */
const removals: readonly Omit<
  Saving & { run: (stage: Stage, locale: string, subject: Subject) => Promise<Answer> },
  ''
>[] = [
  {
    way: (uid) => `DELETE ${pathOf(uid)}/:id`,
    run: (stage, locale, { uid, documentId }) =>
      askRest(stage.visitor, 'DELETE', `${pathOf(uid)}/${documentId}?locale=${locale}`),
  },
  {
    way: (uid) => `mutation delete${typeOf(uid)}`,
    run: (stage, locale, { uid, documentId }) =>
      mutate(
        stage,
        `mutation ($id: ID!, $locale: I18NLocaleCode) { answer: delete${typeOf(uid)}(documentId: $id, locale: $locale) { documentId } }`,
        { id: documentId, locale },
      ),
  },
  {
    way: () => `DELETE ${panel}/:id`,
    run: (stage, locale, { uid, documentId }) => askManager(stage, uid, `/${documentId}?locale=${locale}`, 'DELETE'),
  },
  {
    way: () => `POST ${panel}/actions/bulkDelete`,
    run: (stage, locale, { uid, documentId }) =>
      askManager(stage, uid, `/actions/bulkDelete?locale=${locale}`, 'POST', { documentIds: [documentId], locale }),
  },
  {
    way: () => 'documents.delete',
    run: (stage, locale, { uid, documentId }) => done(() => documentsOf(stage, uid).delete({ documentId, locale })),
  },
  {
    way: (uid) => `${uid} delete`,
    run: ({ strapi }, locale, { uid, documentId }) =>
      done(() => strapi.service(uid as typeof article).delete(documentId, { locale })),
  },
  ...(['delete', 'deleteMany'] as const).map((method) => ({
    way: () => `plugin::content-manager.document-manager ${method}`,
    run: (stage: Stage, locale: string, { uid, documentId }: Subject) =>
      done(() => managerOf(stage)[method](method === 'delete' ? documentId : [documentId], uid, { locale })),
  })),
  {
    way: () => 'entityService.delete',
    run: (stage, locale, subject) =>
      done(async () => {
        const { id } = await rowOf(stage, subject, locale);
        return stage.strapi.entityService?.delete(subject.uid as typeof article, id);
      }),
  },
  ...(['delete', 'deleteMany'] as const).map((method) => ({
    way: () => `query.${method}`,
    run: (stage: Stage, locale: string, subject: Subject) =>
      done(async () => {
        const { id } = await rowOf(stage, subject, locale);
        return stage.strapi.db.query(subject.uid as typeof article)[method]({ where: { id } });
      }),
  })),
  {
    way: () => 'query.deleteRelations',
    run: (stage, locale, subject) =>
      done(async () => {
        const { id } = await rowOf(stage, subject, locale);
        return stage.strapi.db.query(subject.uid as typeof article).deleteRelations(id);
      }),
  },
  {
    way: () => 'documents.unpublish',
    takesDrafts: true,
    run: (stage, locale, { uid, documentId }) => done(() => documentsOf(stage, uid).unpublish({ documentId, locale })),
  },
  {
    way: () => `POST ${panel}/:id/actions/unpublish`,
    takesDrafts: true,
    run: (stage, locale, { uid, documentId }) =>
      askManager(stage, uid, `/${documentId}/actions/unpublish?locale=${locale}`, 'POST', {}),
  },
  {
    way: () => `POST ${panel}/actions/bulkUnpublish`,
    takesDrafts: true,
    run: (stage, locale, { uid, documentId }) =>
      askManager(stage, uid, `/actions/bulkUnpublish?locale=${locale}`, 'POST', { documentIds: [documentId] }),
  },
  {
    way: () => 'plugin::content-manager.document-manager unpublish',
    takesDrafts: true,
    run: (stage, locale, { uid, documentId }) => done(() => managerOf(stage).unpublish(documentId, uid, { locale })),
  },
  {
    way: () => 'plugin::content-manager.document-manager unpublishMany',
    takesDrafts: true,
    run: (stage, locale, { uid, documentId }) =>
      done(() => managerOf(stage).unpublishMany([documentId], uid, { locale })),
  },
];

/** Ways that neither save nor remove, but make readers see a document anew. */
const others: readonly Saving[] = [
  {
    way: () => 'documents.publish',
    run: (stage, locale, { uid, documentId }) => done(() => documentsOf(stage, uid).publish({ documentId, locale })),
  },
  {
    way: () => 'plugin::content-manager.document-manager publish',
    run: (stage, locale, { uid, documentId }) => done(() => managerOf(stage).publish(documentId, uid, { locale })),
  },
  {
    way: () => 'plugin::content-manager.document-manager publishMany',
    run: (stage, locale, { uid, documentId }) => done(() => managerOf(stage).publishMany(uid, [documentId], locale)),
  },
  {
    way: () => `POST ${panel}/actions/bulkPublish`,
    run: (stage, locale, { documentId }) =>
      askPanel(stage.visitor, `/actions/bulkPublish?locale=${locale}`, { documentIds: [documentId] }),
  },
  {
    way: () => 'documents.discardDraft',
    run: (stage, locale, { uid, documentId }) =>
      done(() => documentsOf(stage, uid).discardDraft({ documentId, locale })),
  },
  {
    way: () => `POST ${panel}/:id/actions/discard`,
    run: (stage, locale, { uid, documentId }) =>
      askManager(stage, uid, `/${documentId}/actions/discard?locale=${locale}`, 'POST', {}),
  },
  {
    way: () => 'plugin::content-manager.document-manager discardDraft',
    run: (stage, locale, { uid, documentId }) => done(() => managerOf(stage).discardDraft(documentId, uid, { locale })),
  },
  {
    way: () => 'documents.clone',
    run: (stage, locale, { uid, documentId, data }) =>
      done(() => documentsOf(stage, uid).clone({ documentId, locale, data })),
  },
  {
    way: () => `POST ${panel}/clone/:sourceId`,
    run: (stage, locale, { uid, documentId, data }) =>
      askManager(stage, uid, `/clone/${documentId}?locale=${locale}`, 'POST', toForm(data)),
  },
];

/** Stands in for a stage where only the type of what is shown is asked for. */
const sampleStage = new Proxy({}, { get: () => '' }) as Stage;

/** What relations of a row `query.updateRelations` can change; it knows nothing else. */
const isRelation = ({ data }: Change) =>
  Object.keys(data).every((name) => ['authors', 'sources', 'backgrounds', 'illustration', 'image'].includes(name));

/** Every way × what is shown. */
export const acts: readonly Attempt[] = [
  ...changes.flatMap(({ shown, of }) =>
    savings.flatMap(({ way, takesDrafts, run }): Attempt[] => {
      const sample = of(sampleStage);
      if (takesDrafts && !isDrafted(sample.uid)) return [];
      const name = way(sample.uid);
      if (name === 'query.updateRelations' && !isRelation(sample)) return [];
      if (name.startsWith('query.update') && 'body' in sample.data) return [];
      // Strapi updates the files of one row at a time.
      if (name === 'query.updateMany' && 'image' in sample.data) return [];
      return [{ way: name, shown, run: (stage, locale) => run(stage, locale, of(stage)) }];
    }),
  ),
  ...removable.flatMap(({ shown, of }) =>
    removals.flatMap(({ way, takesDrafts, run }): Attempt[] => {
      const sample = of(sampleStage);
      if (takesDrafts && !isDrafted(sample.uid)) return [];
      return [{ way: way(sample.uid), shown, run: (stage, locale) => run(stage, locale, of(stage) as Change) }];
    }),
  ),
  ...others.map(({ way, run }): Attempt => ({
    way: way(article),
    shown: 'the story',
    run: (stage, locale) => run(stage, locale, { uid: article, documentId: stage.story, data: { authors: [] } }),
  })),
];
