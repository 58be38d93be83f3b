import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, type Answer, findAdministrator, listPublished, type PanelUser } from '../admin-api/panel';
import { publishStory, read, statusesOf, withdraw } from './stories';

let newsroom: Newsroom;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const collection = `/content-manager/collection-types/${article}`;
const named = ({ error }: Answer<unknown>) =>
  ((error?.details.errors ?? []) as { name: string; locale: string }[]).map(({ name, locale }) => `${locale} ${name}`);

/** Ways to take the original away and leave its translations to readers. */
const ways: [name: string, take: (documentId: string) => Promise<Answer<unknown>>][] = [
  ['unpublish', (id) => admin.ask('POST', `${collection}/${id}/actions/unpublish?locale=uk`, {})],
  [
    'unpublish in bulk',
    (id) => admin.ask('POST', `${collection}/actions/bulkUnpublish?locale=uk`, { documentIds: [id] }),
  ],
  ['delete', (id) => admin.ask('DELETE', `${collection}/${id}?locale=uk`)],
  ['delete without naming a language', (id) => admin.ask('DELETE', `${collection}/${id}`)],
  [
    'unpublish with one of the translations',
    (id) => admin.ask('POST', `${collection}/actions/bulkUnpublish?locale[0]=uk&locale[1]=en`, { documentIds: [id] }),
  ],
];

describe('the original of translations that readers see', () => {
  test.each(ways)('%s: is refused, and the languages are named', async (name, take) => {
    const { documentId } = await publishStory(newsroom);
    const before = await takeSnapshot(newsroom.strapi);
    const answer = await take(documentId);
    expect(answer.status).toBe(400);
    expect(named(answer)).toEqual(
      name.includes('with one') ? ['ru dependency/in-use'] : ['en dependency/in-use', 'ru dependency/in-use'],
    );
    expect(answer.error.message).toMatch(/original of “.*”, which readers see in Russian/);
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test.each<[string, (documentId: string) => Promise<unknown>]>([
    [
      'all languages together',
      (id) =>
        admin.ask('POST', `${collection}/actions/bulkUnpublish?locale[0]=uk&locale[1]=en&locale[2]=ru`, {
          documentIds: [id],
        }),
    ],
    ['every language at once', (id) => admin.ask('DELETE', `${collection}/${id}?locale=*`)],
    [
      'the translations first',
      async (id) => {
        for (const locale of ['en', 'ru', 'uk']) {
          await admin.ask('POST', `${collection}/${id}/actions/unpublish?locale=${locale}`, {});
        }
      },
    ],
  ])('can go with %s', async (_how, take) => {
    const { documentId } = await publishStory(newsroom);
    await take(documentId);
    expect(await listPublished(newsroom, documentId)).toEqual([]);
  });
});

describe('translations whose original is gone already', () => {
  /** Takes the original away as no editor can. */
  async function orphan() {
    const story = await publishStory(newsroom);
    await newsroom.strapi.db.connection.raw(`delete from articles where document_id = ? and locale = 'uk'`, [
      story.documentId,
    ]);
    return story;
  }
  const localesOf = async (documentId: string) =>
    (await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${documentId}`)).data.locales;

  test('are not called complete', async () => {
    const { documentId } = await orphan();
    const { uk, en, ru } = await localesOf(documentId);
    expect([uk?.status, en?.status, ru?.status]).toEqual(['missing', 'orphaned', 'orphaned']);
    expect(en).toMatchObject({ translated: 0, total: 0 });
  });

  test('can still be corrected, and readers are given the state', async () => {
    const story = await orphan();
    const { documentId } = story;
    const lede = 'The council promises to mend the boiler house before the frost, this time with money.';
    await newsroom.strapi.documents(article).update({ documentId, locale: 'en', data: { lede } });
    const answer = await admin.publish(documentId, 'en');
    expect([answer.status, answer.error]).toEqual([200, undefined]);
    const [bySlug] = await read(newsroom, story, 'en');
    expect(bySlug?.body.data).toMatchObject({ lede, translation: { status: 'orphaned', sourceLocale: 'uk' } });
  });

  test('and withdrawn', async () => {
    const story = await orphan();
    expect((await withdraw(admin, story.documentId)).status).toBe(201);
    expect(statusesOf(await read(newsroom, story, 'en'))).toEqual([410, 410]);
  });

  test('but a new translation does not go out without its original', async () => {
    const { documentId } = await orphan();
    await newsroom.strapi.documents(article).unpublish({ documentId, locale: 'en' });
    const answer = await admin.publish(documentId, 'en');
    expect(named(answer)).toContain('uk translation/locale-missing');
  });
});
