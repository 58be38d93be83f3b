import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import type { DeskResponse, ListedDocument } from '../../../src/plugins/copydesk/shared/contracts/desk';
import { copydesk } from '../../helpers/copydesk';
import type { Newsroom } from '../../helpers/newsroom';
import { article, type PanelUser, writeStory } from '../admin-api/panel';

/** What a test changes in the policy: in all of it, and for articles. */
export interface PolicyChange {
  all?: Partial<Policy>;
  articles?: Partial<NonNullable<Policy['contentTypes'][string]>>;
}

/** Runs something while the policy is another one, as after a start with it. */
export async function underPolicy<T>(
  { strapi }: Newsroom,
  { all, articles }: PolicyChange,
  run: () => Promise<T>,
): Promise<T> {
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  const own = policy.contentTypes[article];
  strapi.config.set('plugin::copydesk', {
    ...policy,
    ...all,
    contentTypes: { ...policy.contentTypes, [article]: { ...own, ...articles } },
  });
  try {
    return await run();
  } finally {
    strapi.config.set('plugin::copydesk', policy);
  }
}

/** A story that is out in these languages. */
export async function publishStory(newsroom: Newsroom, locales = ['uk', 'en', 'ru']): Promise<string> {
  const documentId = await writeStory(newsroom, locales);
  await newsroom.strapi.documents(article).publish({ documentId, locale: locales } as never);
  return documentId;
}

/** Saves a draft; a minor change leaves the translations as they are. */
export const save = ({ strapi }: Newsroom, documentId: string, locale: string, data: object, minor = false) =>
  strapi.documents(article).update({ documentId, locale, data, minor } as never);

/** Assesses one document again, as happens within a minute. */
export async function reassess({ strapi }: Newsroom, documentId: string): Promise<void> {
  await strapi.db
    .query('plugin::copydesk.desk-entry')
    .updateMany({ where: { subject: documentId }, data: { reassessAt: new Date(Date.now() - 1000) } });
  await copydesk.reassessDue(strapi);
}

/** What the desk lists, by what it is narrowed to. */
export async function listDesk(user: PanelUser, query = ''): Promise<DeskResponse> {
  return (await user.ask('GET', `/copydesk/desk?uid=${article}&pageSize=100&${query}`)) as unknown as DeskResponse;
}

export async function findOnDesk(user: PanelUser, documentId: string): Promise<ListedDocument | undefined> {
  return (await listDesk(user)).data.find((one) => one.documentId === documentId);
}

/** What a refusal names, as `locale rule`. */
export const rulesOf = (details: { errors?: unknown[] } | undefined) =>
  ((details?.errors ?? []) as { name: string; locale: string }[]).map(({ name, locale }) => `${locale} ${name}`);
