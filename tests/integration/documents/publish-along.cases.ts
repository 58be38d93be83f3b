import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const article = 'api::article.article';
const background = 'api::background.background';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const texts = {
  uk: 'Довідка про історію міського трамвая та його маршрутів.',
  en: 'The story of the city tram and of the routes it has served.',
  ru: 'Справка об истории городского трамвая и его маршрутов.',
};

/** A background that exists in three locales as a draft, shown by a story that readers see already. */
async function addDraftBackground(locales: readonly (keyof typeof texts)[]): Promise<{ story: string; shown: string }> {
  const { strapi, articles } = newsroom;
  const story = articles['dnipro-bridge'] ?? '';
  const [first = 'uk', ...others] = locales;
  const data = (locale: keyof typeof texts) => ({ title: texts[locale], body: paragraph(texts[locale]) });
  const { documentId } = await strapi.documents(background).create({ locale: first, data: data(first) } as never);
  for (const locale of others)
    await strapi.documents(background).update({ documentId, locale, data: data(locale) } as never);
  await strapi
    .documents(article)
    .update({ documentId: story, locale: 'uk', data: { backgrounds: [documentId] } } as never);
  return { story, shown: documentId };
}

const publishedLocales = async (uid: string, documentId: string): Promise<string[]> => {
  const rows = await newsroom.strapi.db
    .query(uid as never)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  return rows.map(({ locale }: { locale: string }) => locale).sort();
};

test('a story whose background is a draft is refused, and says which', async () => {
  const { story, shown } = await addDraftBackground(['uk', 'en', 'ru']);
  const attempt = newsroom.strapi.documents(article).publish({ documentId: story, locale: '*' });
  await expect(attempt).rejects.toMatchObject({
    details: {
      errors: expect.arrayContaining([expect.objectContaining({ name: 'dependency/not-published', locale: 'uk' })]),
    },
  });
  expect(await publishedLocales(background, shown)).toEqual([]);
});

test('with its dependencies it goes out, and they with it', async () => {
  const { story, shown } = await addDraftBackground(['uk', 'en', 'ru']);
  const request = { documentId: story, locale: '*', with: 'dependencies' };
  await newsroom.strapi.documents(article).publish(request as never);
  expect(await publishedLocales(background, shown)).toEqual(['en', 'ru', 'uk']);
  const rows = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId: story, publishedAt: { $notNull: true } }, populate: ['backgrounds'] });
  for (const row of rows) expect(row.backgrounds.map((one: { documentId: string }) => one.documentId)).toEqual([shown]);
});

test('a dependency that is not ready itself keeps everything back', async () => {
  const { story, shown } = await addDraftBackground(['uk', 'en']);
  const request = { documentId: story, locale: '*', with: 'dependencies' };
  await expect(newsroom.strapi.documents(article).publish(request as never)).rejects.toThrow(
    'There is no version in Russian',
  );
  expect(await publishedLocales(background, shown)).toEqual([]);
});

test('the parameter is known to REST, and no other value of it', async () => {
  const token = await newsroom.strapi.service('admin::api-token').create({
    name: 'full',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  const { story, shown } = await addDraftBackground(['uk', 'en', 'ru']);
  const put = (query: string) =>
    fetch(`${newsroom.url}/api/articles/${story}?locale=uk&${query}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.accessKey}` },
      body: JSON.stringify({ data: {} }),
    });
  expect((await put('with=everything')).status).toBe(400);
  expect(await publishedLocales(background, shown)).toEqual([]);
  expect((await put('with=dependencies')).status).toBe(200);
  // The story goes out with its other locales or not at all, so the background has to be there in all of them.
  expect(await publishedLocales(background, shown)).toEqual(['en', 'ru', 'uk']);
});
