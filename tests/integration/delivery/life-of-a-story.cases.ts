import { article } from '../../helpers/doors';
import { type Gate, openGate, putOut, saveChanges, writeArticle } from '../gate/stories';
import { ask, type Data, documentOf, headersOf, itemsOf, type Way, warmUp, ways } from './reader';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
  await warmUp(gate.visitor);
});
afterAll(() => gate.close());

let reported = 0;
/** Everywhere another story, so that none meets another’s slug. */
const titles = () => {
  reported += 1;
  return {
    uk: `Новина ${reported} про місто`,
    en: `Story ${reported} of the town`,
    ru: `Новость ${reported} о городе`,
  };
};
async function publishStory(
  locales: ('uk' | 'en' | 'ru')[],
  changes: Data = {},
): Promise<{ documentId: string; slugs: Record<string, string> }> {
  const title = titles();
  const versions = Object.fromEntries(
    locales.map((locale) => [locale, writeArticle(gate.samples, locale, { headline: title[locale], ...changes })]),
  );
  const documentId = await putOut(gate.strapi, versions);
  return { documentId, slugs: await slugsOf(documentId) };
}
async function slugsOf(documentId: string): Promise<Record<string, string>> {
  const rows: { locale: string; slug: string }[] = await gate.strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  return Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]));
}
async function republish(documentId: string, locale: string, data: Data): Promise<void> {
  await saveChanges(gate, documentId, locale, data);
  await gate.strapi.documents(article).publish({ documentId, locale });
}
const by = (slug: string | undefined, query = '') => `/api/articles/by-slug/${slug}${query}`;
const get = (way: Way, path: string, headers = {}) => ask(gate.visitor, path, { ...headersOf(way), ...headers });
const isListed = async (way: Way, documentId: string, locale = 'uk') =>
  itemsOf(await get(way, `/api/articles/latest?limit=100&locale=${locale}`)).some(
    (item) => item.documentId === documentId,
  );

describe.each(ways)('%s', (way) => {
  test('an address that two stories have, each in a language of its own, leads to the one of the language wanted', async () => {
    const [one, other] = [await publishStory(['uk', 'en']), await publishStory(['uk', 'en', 'ru'])];
    const shared = `${one.slugs.en}-${other.slugs.uk}`;
    await republish(one.documentId, 'en', { slug: shared });
    await republish(other.documentId, 'uk', { slug: shared });
    const leadsTo = async (query: string) => {
      const answer = await get(way, by(shared, query));
      return answer.status === 200 ? documentOf(answer).documentId : answer.headers.location;
    };
    expect(await leadsTo('?locale=en')).toBe(one.documentId);
    expect(await leadsTo('?locale=uk')).toBe(other.documentId);
    // Neither has it in Russian, and only one of them can be read there at all.
    expect(await leadsTo('?locale=ru')).toBe(other.documentId);
  });

  describe('where a story is not published in the language wanted', () => {
    let slugs: Record<string, string>;
    beforeAll(async () => {
      ({ slugs } = await publishStory(['uk', 'en']));
    });

    test('it is not there, and the answer says where it is', async () => {
      const answer = await get(way, by(slugs.uk, '?locale=ru'));
      expect(answer.status).toBe(404);
      expect(answer.body.error).toMatchObject({ name: 'NotFoundError', details: { locales: ['en', 'uk'] } });
    });

    test('a fallback gives the first language that is there, and says what was wanted', async () => {
      const answer = await get(way, by(slugs.uk, '?locale=ru&fallback=en,uk'));
      expect(documentOf(answer)).toMatchObject({ locale: 'en', requestedLocale: 'ru', slug: slugs.en });
      expect(answer.headers['content-language']).toBe('en');
      expect(documentOf(await get(way, by(slugs.en, '?locale=ru&fallback=uk')))).toMatchObject({ locale: 'uk' });
    });

    test('as a fallback it is another answer than asked for by name, packed and plain', async () => {
      const named = await get(way, by(slugs.en, '?locale=en'));
      for (const encoding of ['identity', 'gzip', 'br']) {
        const fallen = await get(way, by(slugs.en, '?locale=ru&fallback=en'), { 'accept-encoding': encoding });
        expect(fallen.body).toEqual({ ...named.body, data: { ...named.body.data, requestedLocale: 'ru' } });
        expect(fallen.headers.etag).not.toBe(named.headers.etag);
      }
    });

    test('what the reader’s header takes is a fallback too', async () => {
      const answer = await get(way, by(slugs.uk), { 'accept-language': 'ru, en;q=0.5' });
      expect(documentOf(answer)).toMatchObject({ locale: 'en', requestedLocale: 'ru' });
    });

    test('“none” says that there is no fallback', async () => {
      expect((await get(way, by(slugs.uk, '?locale=ru&fallback=none'))).status).toBe(404);
    });

    test('and a draft is no version', async () => {
      const { documentId, slugs: addresses } = await publishStory(['uk']);
      await saveChanges(gate, documentId, 'en', writeArticle(gate.samples, 'en', { headline: 'Nobody has seen this' }));
      const answer = await get(way, by(addresses.uk, '?locale=en&fallback=uk'));
      expect(documentOf(answer)).toMatchObject({ locale: 'uk', requestedLocale: 'en' });
      expect((documentOf(answer).alternates as Data[]).map(({ locale }) => locale)).toEqual(['uk', 'uk']);
      expect((await get(way, by('nobody-has-seen-this'))).status).toBe(404);
    });
  });

  test('a former slug leads to the present one, with the query as it was', async () => {
    const { documentId, slugs } = await publishStory(['uk', 'en']);
    await republish(documentId, 'uk', { slug: `${slugs.uk}-nova` });
    const moved = await get(way, by(slugs.uk, '?locale=uk&fallback=en'));
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toBe(by(`${slugs.uk}-nova`, '?locale=uk&fallback=en'));
    expect((await get(way, String(moved.headers.location))).status).toBe(200);
    expect((await get(way, by(slugs.uk, '?locale=en'))).headers.location).toBe(by(slugs.en, '?locale=en'));
    const [present] = documentOf(await get(way, by(slugs.en, '?locale=en'))).alternates as Data[];
    expect(present).toMatchObject({ locale: 'uk', slug: `${slugs.uk}-nova` });
  });

  describe('what is taken back is gone at once', () => {
    test('a story that is unpublished', async () => {
      const { documentId, slugs } = await publishStory(['uk', 'en']);
      expect(await isListed(way, documentId)).toBe(true);
      await get(way, by(slugs.uk));
      await gate.strapi.documents(article).unpublish({ documentId, locale: '*' });
      const answer = await get(way, by(slugs.uk));
      expect(answer.status).toBe(410);
      expect(answer.body.error).toMatchObject({ name: 'GoneError', message: expect.stringMatching(/withdrawn/) });
      expect((await get(way, `/api/articles/by-id/${documentId}`)).status).toBe(410);
      expect(await isListed(way, documentId)).toBe(false);
    });

    test('one of its languages', async () => {
      const { documentId, slugs } = await publishStory(['uk', 'en']);
      await get(way, by(slugs.en, '?locale=en'));
      await gate.strapi.documents(article).unpublish({ documentId, locale: 'en' });
      expect((await get(way, by(slugs.en, '?locale=en'))).status).toBe(410);
      expect((await get(way, by(slugs.uk, '?locale=en'))).status).toBe(404);
      expect((await get(way, by(slugs.en, '?locale=uk'))).headers.location).toBe(by(slugs.uk, '?locale=uk'));
      expect(documentOf(await get(way, by(slugs.uk))).alternates).toHaveLength(2);
    });

    test('a story that is deleted', async () => {
      const { documentId, slugs } = await publishStory(['uk']);
      await get(way, by(slugs.uk));
      await gate.strapi.documents(article).delete({ documentId, locale: '*' });
      expect((await get(way, by(slugs.uk))).status).toBe(410);
      expect(await isListed(way, documentId)).toBe(false);
    });

    test('and comes back when it is published again', async () => {
      const { documentId, slugs } = await publishStory(['uk']);
      await gate.strapi.documents(article).unpublish({ documentId, locale: 'uk' });
      expect((await get(way, by(slugs.uk))).status).toBe(410);
      await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
      expect((await get(way, by(slugs.uk))).status).toBe(200);
    });

    test('a retracted story, but for the note, in every language', async () => {
      const { documentId, slugs } = await publishStory(['uk', 'en']);
      const publishedAt = '2024-11-15T08:45:00.000Z';
      const note = 'Матеріал відкликано: джерело виявилося підробкою.';
      await republish(documentId, 'uk', { corrections: [{ kind: 'retraction', publishedAt, note }] });
      for (const locale of ['uk', 'en']) {
        const answer = await get(way, by(slugs[locale], `?locale=${locale}`));
        expect(answer.status).toBe(410);
        expect(answer.body.data).toBeNull();
        expect(answer.body.error).toMatchObject({
          name: 'RetractedError',
          message: expect.stringContaining(note),
          details: { locale, retraction: { publishedAt, note, locale: 'uk' } },
        });
        expect(answer.raw.toString()).not.toContain('lede');
        expect(answer.headers['surrogate-key']).toContain(documentId);
        expect(await isListed(way, documentId, locale)).toBe(false);
      }
    });

    test('a picture whose rights have expired, and no more than the picture', async () => {
      const illustration = 'api::illustration.illustration';
      const { documentId: picture } = await gate.strapi.documents(illustration).create({
        locale: 'uk',
        data: {
          image: await anyImage(),
          caption: 'Площа ввечері.',
          altText: 'Порожня площа з ліхтарями.',
          kind: 'photo',
          creditLine: 'Dnipro Wire',
          rightsExpireAt: new Date(Date.now() + 3_600_000).toISOString(),
        } as Data,
      });
      const body = [
        ...(writeArticle(gate.samples, 'uk').body as Data[]),
        { __component: 'sections.figure', illustration: picture },
      ];
      const { slugs } = await publishStory(['uk'], { illustration: picture, body });
      const before = await get(way, by(slugs.uk));
      expect(documentOf(before)).toMatchObject({ illustration: { credit: 'Фото (Dnipro Wire)' } });
      expect(documentOf(before).body).toHaveLength(2);

      // The time comes while nobody writes anything.
      await gate.strapi.db.connection.raw(
        `update illustrations set rights_expire_at = now() at time zone 'utc' where document_id = ?`,
        [picture],
      );
      await gate.strapi.db.connection.raw(`update delivery_documents set expires_at = now() where slug = ?`, [
        slugs.uk,
      ]);
      // The clock was turned forward, so the answer that is at hand holds until the news of that has come.
      let after = await get(way, by(slugs.uk));
      while (documentOf(after).illustration !== null) after = await get(way, by(slugs.uk));
      expect(after.status).toBe(200);
      expect(documentOf(after).body).toHaveLength(1);
      expect(after.raw.toString()).not.toContain('Dnipro Wire');
    });
  });
});

async function anyImage(): Promise<number> {
  const file = await gate.strapi.db.query('plugin::upload.file').findOne({ where: { mime: 'image/jpeg' } });
  return file.id;
}
