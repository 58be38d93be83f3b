import type { RefusalSummary, RefusedError } from '../../../src/plugins/copydesk/shared/contracts/refusal';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, listPublished, type PanelUser, writeStory } from './panel';

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

/** A story that readers see in all languages or in one. */
async function publish(headline: string, locale: '*' | 'uk'): Promise<string> {
  const documentId = await writeStory(newsroom);
  const documents = newsroom.strapi.documents(article);
  await documents.update({ documentId, locale: 'uk', data: { headline } });
  for (const translation of ['en', 'ru']) {
    await admin.ask('POST', `/copydesk/acknowledge/${article}/${documentId}/${translation}`, {});
  }
  await documents.publish({ documentId, locale });
  return documentId;
}

describe.each(['bulkUnpublish', 'bulkDelete'])('a removal of several documents, %s', (action) => {
  const remove = (documentIds: string[]) =>
    admin.ask<{ count: number }>('POST', `/content-manager/collection-types/${article}/actions/${action}?locale=uk`, {
      documentIds,
    });

  test('says of each what stands in its way, and removes none', async () => {
    const titles = ['Оригінал, який перекладено', 'Ще один такий оригінал'];
    const [first, good, second] = [
      await publish('Оригінал, який перекладено', '*'),
      await publish('Оригінал без перекладів', 'uk'),
      await publish('Ще один такий оригінал', '*'),
    ];
    // It is called as readers know it, not as somebody is about to call it.
    await newsroom.strapi
      .documents(article)
      .update({ documentId: first, locale: 'uk', data: { headline: 'Чернетка' } });
    const before = await takeSnapshot(newsroom.strapi);
    const { status, error } = await remove([first, good, second]);
    expect(status).toBe(400);
    // Strapi looks the documents up, and asks for them in an order of its own.
    for (const title of titles) expect(error.message).toContain(`Readers see “${title}”: this cannot be removed. en: `);
    const { summary, errors } = error.details as { summary: RefusalSummary; errors: RefusedError[] };
    expect(summary.key).toBe('refusal.several-in-use');
    expect(summary.values?.titles).toEqual({ kind: 'titles', titles: expect.arrayContaining(titles) });
    const named = [first, second].flatMap((documentId, n) =>
      ['en', 'ru'].map((locale) => ({ name: 'dependency/in-use', locale, uid: article, documentId, title: titles[n] })),
    );
    expect(errors).toHaveLength(named.length);
    expect(errors).toEqual(expect.arrayContaining(named.map((entry) => expect.objectContaining(entry))));
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('removes all where nothing stands in the way', async () => {
    const documentIds = [await publish('Перший без перекладів', 'uk'), await publish('Другий без перекладів', 'uk')];
    expect(await remove(documentIds)).toMatchObject({ status: 200, count: 2 });
    for (const documentId of documentIds) expect(await listPublished(newsroom, documentId)).toEqual([]);
  });
});

describe('a translation that is out without its original, as SQL or another system has left it', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await publish('Оригінал, якого читачі не бачать', '*');
    const rows = newsroom.strapi.db.connection('articles');
    await rows.where({ document_id: documentId, locale: 'uk' }).whereNotNull('published_at').delete();
    expect(await listPublished(newsroom, documentId)).toEqual(['en', 'ru']);
  });

  test('can be corrected', async () => {
    const path = `/content-manager/collection-types/${article}/${documentId}?locale=en`;
    expect((await admin.ask('PUT', path, { lede: 'A typo is mended.' })).status).toBe(200);
    expect((await admin.publish(documentId, 'en')).status).toBe(200);
  });

  test('does not lose it', async () => {
    const refused = await admin.ask('DELETE', `/content-manager/collection-types/${article}/${documentId}?locale=uk`);
    expect(refused.status).toBe(400);
    const { errors } = refused.error.details as { errors: RefusedError[] };
    expect(errors.map(({ name, locale }) => `${locale} ${name}`).sort()).toEqual([
      'en dependency/in-use',
      'ru dependency/in-use',
    ]);
    expect(
      (await admin.ask('DELETE', `/content-manager/collection-types/${article}/${documentId}?locale=*`)).status,
    ).toBe(200);
  });
});
