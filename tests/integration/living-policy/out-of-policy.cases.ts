import { healModel } from '../../../src/delivery/read-model/heal-model';
import { copydesk } from '../../helpers/copydesk';
import { readerOf } from '../../helpers/content-api';
import { send } from '../../helpers/send';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';
import { findOnDesk, listDesk, publishStory, reassess, rulesOf, save, underPolicy } from './archive';

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

/** Empties a field of what readers see, past everything. */
const damage = (documentId: string, locale: string) =>
  newsroom.strapi.db
    .connection('articles')
    .where({ document_id: documentId, locale })
    .whereNotNull('published_at')
    .update({ lede: '' });

const read = async (documentId: string, locale: string) =>
  (await send(`${newsroom.url}/api/articles/${documentId}?locale=${locale}`, 'GET', undefined)).status;

const bySlug = async (documentId: string, locale: string) => {
  const row = await newsroom.strapi.db
    .query(article)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } });
  return (await send(`${newsroom.url}/api/articles/by-slug/${row.slug}?locale=${locale}`, 'GET', undefined)).status;
};

/** What readers are answered who ask for one version, by each way that answers with a status. */
async function statusesOf(documentId: string, locale: string, slug: string): Promise<Record<string, unknown>> {
  const reader = readerOf(newsroom);
  const statusOf = async (path: string) => (await reader.get(path)).status;
  const inGraphql = async (query: string) => (await reader.graphql(`{ story: ${query} { locale } }`)).text.trim();
  return {
    'by slug': await statusOf(`articles/by-slug/${slug}?locale=${locale}`),
    'by slug, in its own language': await statusOf(`articles/by-slug/${slug}`),
    'by id': await statusOf(`articles/by-id/${documentId}?locale=${locale}`),
    REST: await statusOf(`articles/${documentId}?locale=${locale}`),
    GraphQL: await inGraphql(`article(documentId: "${documentId}", locale: "${locale}")`),
    'GraphQL: by slug': await inGraphql(`articleBySlug(slug: "${slug}", locale: "${locale}")`),
  };
}

/** Whether readers find a version by each of Strapi's own ways. */
async function findByEveryWay(documentId: string, locale: string): Promise<Record<string, boolean>> {
  const reader = readerOf(newsroom);
  const other = locale === 'uk' ? 'ru' : 'uk';
  const one = `documentId: { eq: "${documentId}" }`;
  const answers = {
    one: reader.get(`articles/${documentId}?locale=${locale}`),
    list: reader.get(`articles?locale=${locale}&filters[documentId]=${documentId}`),
    'list in all languages': reader.get(`articles?locale=*&filters[documentId]=${documentId}`),
    'another language': reader.get(`articles/${documentId}?locale=${other}&populate=localizations`),
    'GraphQL: one': reader.graphql(`{ article(documentId: "${documentId}", locale: "${locale}") { locale } }`),
    'GraphQL: list': reader.graphql(`{ articles(locale: "${locale}", filters: { ${one} }) { locale } }`),
    'GraphQL: another language': reader.graphql(
      `{ article(documentId: "${documentId}", locale: "${other}") { localizations { locale } } }`,
    ),
    'GraphQL: connection': reader.graphql(
      `{ articles_connection(locale: "${locale}", filters: { ${one} }) { nodes { locale } } }`,
    ),
  };
  const found = await Promise.all(
    Object.entries(answers).map(async ([way, answer]) => [way, (await answer).text.includes(`"locale":"${locale}"`)]),
  );
  return Object.fromEntries(found);
}

const ways = [
  ...['one', 'list', 'list in all languages', 'another language'],
  ...['GraphQL: one', 'GraphQL: list', 'GraphQL: another language', 'GraphQL: connection'],
];
const everyWay = (isFound: boolean) => Object.fromEntries(ways.map((way) => [way, isFound]));

describe('what is out although nobody let it out so', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await publishStory(newsroom);
  });

  test('stands first on the desk, in the language that it is in', async () => {
    expect((await listDesk(admin, 'status=out-of-policy')).data).toEqual([]);
    await damage(documentId, 'en');
    await reassess(newsroom, documentId);

    const { data, meta } = await listDesk(admin);
    expect(data[0]).toMatchObject({
      documentId,
      outOfPolicy: true,
      debt: false,
      locales: {
        en: { outOfPolicy: { rule: 'translation/field-missing', path: ['lede'] } },
        uk: { outOfPolicy: null },
      },
    });
    expect(meta.counts['out-of-policy']).toBe(1);
    for (const query of ['status=out-of-policy', 'status=out-of-policy&locale=en']) {
      expect((await listDesk(admin, query)).data.map((one) => one.documentId)).toEqual([documentId]);
    }
    expect((await listDesk(admin, 'status=out-of-policy&locale=uk')).data).toEqual([]);
  });

  test('is shown to readers, unless the policy withholds it', async () => {
    expect(await bySlug(documentId, 'en')).toBe(200);
    expect(await findByEveryWay(documentId, 'en')).toEqual(everyWay(true));
    await underPolicy(newsroom, { all: { withholdOutOfPolicy: true } }, async () => {
      expect([...(await copydesk.findWithheld(newsroom.strapi, article, [documentId]))]).toEqual([
        [documentId, ['en']],
      ]);
      expect(await findByEveryWay(documentId, 'en')).toEqual(everyWay(false));
      expect(await findByEveryWay(documentId, 'uk')).toEqual(everyWay(true));
      // Something that readers see of it changes, and it is rendered.
      expect((await admin.publish(documentId, 'ru')).status).toBe(200);
      expect(await bySlug(documentId, 'en')).not.toBe(200);
      expect(await bySlug(documentId, 'uk')).toBe(200);
      expect(await bySlug(documentId, 'ru')).toBe(200);

      // The draft was never damaged: published again it is as it should be, and comes back.
      expect((await admin.publish(documentId, 'en')).status).toBe(200);
      expect(await bySlug(documentId, 'en')).toBe(200);
      expect(await findByEveryWay(documentId, 'en')).toEqual(everyWay(true));

      // Damage that is noticed later takes it from readers without a write.
      await damage(documentId, 'en');
      await reassess(newsroom, documentId);
      expect(await bySlug(documentId, 'en')).not.toBe(200);

      // A start does not render it again each time, and takes it from readers who got it.
      const { connection } = newsroom.strapi.db;
      const rendered = () =>
        connection('delivery_documents')
          .where({ document_id: documentId })
          .orderBy('locale')
          .select('locale', connection.raw('xmin::text'));
      const before = await rendered();
      expect(before.map(({ locale }) => locale)).toEqual(['ru', 'uk']);
      await healModel(newsroom.strapi);
      expect(await rendered()).toEqual(before);
    });
    expect([...(await copydesk.findWithheld(newsroom.strapi, article, [documentId]))]).toEqual([]);
  });

  test('is not found by any way while it is withheld, and not gone either', async () => {
    const story = await publishStory(newsroom);
    const { slug } = await newsroom.strapi.db.query(article).findOne({ where: { documentId: story, locale: 'en' } });
    const nothing = JSON.stringify({ data: { story: null } });
    const absent = { REST: 404, GraphQL: nothing, 'GraphQL: by slug': nothing };
    const notFound = { ...absent, 'by slug': 404, 'by slug, in its own language': 404, 'by id': 404 };
    await underPolicy(newsroom, { all: { withholdOutOfPolicy: true } }, async () => {
      await damage(story, 'en');
      await reassess(newsroom, story);
      expect(await statusesOf(story, 'en', slug)).toEqual(notFound);
      const { body } = await send(`${newsroom.url}/api/articles/by-slug/${slug}?locale=en`, 'GET');
      expect(body).toMatchObject({
        error: { details: { locales: ['ru', 'uk'] }, message: expect.stringContaining('cannot be read in en') },
      });
      // In all languages: still not gone.
      for (const locale of ['uk', 'ru']) await damage(story, locale);
      await reassess(newsroom, story);
      expect(await statusesOf(story, 'en', slug)).toEqual(notFound);

      expect(
        (await newsroom.strapi.documents(article).publish({ documentId: story, locale: ['uk', 'en', 'ru'] } as never))
          .entries,
      ).toHaveLength(3);
      expect(await statusesOf(story, 'en', slug)).toMatchObject({ 'by slug': 200, 'by id': 200, REST: 200 });
    });
    // What is taken away for good is gone, as ever.
    await newsroom.strapi.documents(article).unpublish({ documentId: story, locale: 'en' });
    expect(await statusesOf(story, 'en', slug)).toMatchObject({ 'by slug': 410, 'by slug, in its own language': 410 });
  });

  test('is not let out by publishing it as it is while it is withheld', async () => {
    const story = await publishStory(newsroom);
    await underPolicy(newsroom, { all: { withholdOutOfPolicy: true } }, async () => {
      await save(newsroom, story, 'en', { lede: '' }, true);
      await damage(story, 'en');
      await reassess(newsroom, story);
      expect(await bySlug(story, 'en')).not.toBe(200);

      for (const locales of [['en'], ['uk', 'en', 'ru']]) {
        const attempt = newsroom.strapi.documents(article).publish({ documentId: story, locale: locales } as never);
        await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
      }
      expect(await bySlug(story, 'en')).not.toBe(200);
      // Another language is not held up by it.
      expect((await admin.publish(story, 'ru')).status).toBe(200);
      expect(await findOnDesk(admin, story)).toMatchObject({ outOfPolicy: true, debt: false });

      await save(newsroom, story, 'en', { lede: 'What the libraries are for today.' }, true);
      expect((await admin.publish(story, 'en')).status).toBe(200);
      expect(await bySlug(story, 'en')).toBe(200);
    });
  });

  test('a publication elsewhere does not make it let out; one of its own does', async () => {
    await save(newsroom, documentId, 'en', { lede: '' });
    await save(newsroom, documentId, 'uk', { lede: 'Інший вступ про бібліотеки.' }, true);
    await underPolicy(newsroom, { articles: { release: 'independent' } }, async () => {
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
      expect(await findOnDesk(admin, documentId)).toMatchObject({ outOfPolicy: true, debt: false });

      expect((await admin.publish(documentId, 'en')).status).toBe(200);
      expect(await findOnDesk(admin, documentId)).toMatchObject({
        outOfPolicy: false,
        debt: true,
        locales: { en: { debts: 1, outOfPolicy: null } },
      });
    });
  });

  test('its debt is paid by mending it', async () => {
    await save(newsroom, documentId, 'en', { lede: 'What the libraries are for today.' });
    const { status, error } = await admin.publish(documentId, 'en');
    expect([status, rulesOf(error?.details)]).toEqual([200, []]);
    expect(await findOnDesk(admin, documentId)).toMatchObject({ outOfPolicy: false, debt: false });
    expect(await read(documentId, 'en')).toBe(200);
  });
});

test('what a story shows is kept from its readers as well, in the language that it is wrong in', async () => {
  const { strapi } = newsroom;
  const background = 'api::background.background';
  const original = await strapi.db.query(background).findOne({ where: { publishedAt: { $notNull: true } } });
  const copy = await strapi.documents(background).clone({ documentId: original.documentId, locale: '*' });
  const { documentId: explainer } = copy as { documentId: string };
  await strapi.documents(background).publish({ documentId: explainer, locale: '*' });
  const story = await writeStory(newsroom);
  await save(newsroom, story, 'uk', { backgrounds: [explainer] }, true);
  await strapi.documents(article).publish({ documentId: story, locale: '*' });

  const shows = async (locale: string) =>
    (await readerOf(newsroom).get(`articles/by-id/${story}?locale=${locale}`)).text.includes(explainer);
  await underPolicy(newsroom, { all: { withholdOutOfPolicy: true } }, async () => {
    expect([await shows('en'), await shows('uk')]).toEqual([true, true]);
    const row = { document_id: explainer, locale: 'en' };
    await strapi.db.connection('backgrounds').where(row).whereNotNull('published_at').update({ title: '' });
    await reassess(newsroom, explainer);
    expect([await shows('en'), await shows('uk')]).toEqual([false, true]);
    await strapi.documents(background).publish({ documentId: explainer, locale: 'en' });
    expect([await shows('en'), await shows('uk')]).toEqual([true, true]);
  });
});

describe('what has no drafts is withheld as well', () => {
  const kinds = [
    ['a picture without a credit', 'illustration', 'credit_line', ''],
    ['an author whose name is a dash', 'author', 'name', '—'],
  ] as const;

  test.each(kinds)('%s', async (_, kind, column, damaged) => {
    const { strapi } = newsroom;
    const story = await publishStory(newsroom);
    const relation = kind === 'author' ? 'authors' : 'illustration';
    const draft = (await strapi
      .documents(article)
      .findOne({ documentId: story, locale: 'en', populate: [relation] })) as unknown as Record<
      string,
      { documentId: string } | { documentId: string }[]
    >;
    const { documentId } = [draft[relation] ?? []].flat()[0] ?? { documentId: '' };
    const rows = () => strapi.db.connection(`${kind}s`).where({ document_id: documentId, locale: 'en' });
    const [{ [column]: before }] = await rows().select(column);
    const reader = readerOf(newsroom);
    const find = async () => {
      const one = `documentId: { eq: "${documentId}" }`;
      const answers = {
        one: await reader.get(`${kind}s/${documentId}?locale=en`),
        list: await reader.get(`${kind}s?locale=en&filters[documentId]=${documentId}`),
        'in a story': await reader.get(`articles/${story}?locale=en&populate=${relation}`),
        GraphQL: await reader.graphql(`{ ${kind}s(locale: "en", filters: { ${one} }) { documentId } }`),
      };
      return Object.values(answers).map(({ text }) => text.includes(documentId));
    };
    const follow = () => copydesk.followRecordedChanges(strapi);
    await underPolicy(newsroom, { all: { withholdOutOfPolicy: true } }, async () => {
      expect(await find()).toEqual([true, true, true, true]);
      expect(await bySlug(story, 'en')).toBe(200);
      await rows().update({ [column]: damaged });
      await follow();
      expect(await find()).toEqual([false, false, false, false]);
      // The story that shows it is itself out of policy, so its readers do not get it without its credit either.
      expect(await read(story, 'en')).not.toBe(200);
      expect(await bySlug(story, 'en')).not.toBe(200);
      expect((await reader.get(`${kind}s/${documentId}?locale=uk`)).text.includes(documentId)).toBe(true);
      await rows().update({ [column]: before });
      await follow();
      expect(await find()).toEqual([true, true, true, true]);
      expect(await bySlug(story, 'en')).toBe(200);
    });
  });
});

describe('what the gate lets out is let out', () => {
  test('a correction that its translations lack yet, with a section that they have not', async () => {
    const documentId = await publishStory(newsroom);
    const draft = await newsroom.strapi
      .documents(article)
      .findOne({ documentId, locale: 'uk', populate: ['body', 'body.illustration'] });
    const text = { __component: 'sections.text', content: [paragraph('Доповнення про читальну залу.')] };
    const body = [...((draft?.body ?? []) as object[]), text];
    const corrections = [{ publishedAt: '2024-09-02T10:00:00.000Z', kind: 'correction', note: 'Додано про залу.' }];
    await save(newsroom, documentId, 'uk', { body, corrections });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    const entry = await findOnDesk(admin, documentId);
    expect(Object.values(entry?.locales ?? {}).map((one) => one.outOfPolicy)).toEqual([null, null, null]);
    expect(entry).toMatchObject({ urgent: true, debt: false, locales: { en: { debts: expect.any(Number) } } });
  });

  test('an original under a waiver', async () => {
    const documentId = await writeStory(newsroom, ['uk']);
    const deadline = new Date(Date.now() + 3_600_000).toISOString();
    await admin.ask('POST', `/copydesk/waivers/${article}/${documentId}`, { reason: 'Пожежа', deadline });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(await findOnDesk(admin, documentId)).toMatchObject({ outOfPolicy: false, debt: false });
  });
});

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
