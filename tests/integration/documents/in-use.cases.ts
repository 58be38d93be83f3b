import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

const headline = 'Azerbaijan';

/** What the Karabakh story shows: through a relation of its own, or through a section of its body. */
const shown: [what: string, uid: string, where: object][] = [
  ['its author', 'api::author.author', { name: 'Olena Marchuk' }],
  ['its lead picture', 'api::illustration.illustration', { kind: 'illustrative' }],
  [
    'the map in its body',
    'api::illustration.illustration',
    { kind: 'infographic', image: { name: 'karabakh-map.jpg' } },
  ],
  ['the source of a statement', 'api::source.source', { kind: 'media' }],
  ['its translator', 'api::author.author', { name: 'James Whitfield' }],
  [
    'its background',
    'api::background.background',
    { title: { $containsi: 'Karabakh' }, publishedAt: { $notNull: true } },
  ],
];

const idOf = async (uid: string, where: object): Promise<string> => {
  const row = await newsroom.strapi.db.query(uid as never).findOne({ where });
  expect(row).not.toBeNull();
  return row.documentId;
};

/** A use as the panel is given it: with all that it takes to say it in another language. */
const shownBy = (locale: string) => ({
  name: 'dependency/in-use',
  locale,
  wording: {
    key: 'shown',
    values: {
      type: { kind: 'type', uid: 'api::article.article', name: 'Article' },
      title: expect.any(String),
      locale: { kind: 'language', locale },
    },
  },
  help: expect.stringMatching(/\/admin\/plugins\/copydesk\/rules\/dependency\/in-use$/),
});

const count = (uid: string, documentId: string): Promise<number> =>
  newsroom.strapi.db.query(uid as never).count({ where: { documentId } });

describe.each(shown)('%s', (_what, uid, where) => {
  test.each(['*', 'en', ['uk', 'en'], undefined])(
    'is not deleted in locale %p while readers see it',
    async (locale) => {
      const documentId = await idOf(uid, where);
      const before = await count(uid, documentId);
      const attempt = newsroom.strapi.documents(uid as never).delete({ documentId, locale } as never);
      await expect(attempt).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringMatching(
          /^Readers see “.+”: this cannot be removed\. .+Article “.+” shows it to readers in /,
        ),
        details: {
          summary: { key: 'refusal.in-use' },
          errors: expect.arrayContaining([
            expect.objectContaining({ ...shownBy(locale === undefined ? 'uk' : 'en'), uid, documentId }),
          ]),
        },
      });
      expect(await count(uid, documentId)).toBe(before);
    },
  );
});

test('a background is not unpublished while readers see it, in one locale or in all', async () => {
  const uid = 'api::background.background';
  const documentId = await idOf(uid, { title: { $containsi: 'Karabakh' } });
  for (const locale of ['en', '*', undefined]) {
    const attempt = newsroom.strapi.documents(uid).unpublish({ documentId, locale } as never);
    await expect(attempt).rejects.toThrow(new RegExp(locale === undefined ? 'Азербайджан' : headline));
  }
});

test('what only a draft shows, or nobody, may go', async () => {
  const { strapi } = newsroom;
  const { documentId } = await strapi
    .documents('api::source.source')
    .create({ locale: 'uk', data: { name: 'Ніхто' } } as never);
  await strapi.documents('api::article.article').create({
    locale: 'uk',
    data: { headline: 'Чернетка', lede: 'Лід', body: [], sources: [documentId] },
  } as never);
  await strapi.documents('api::source.source').delete({ documentId, locale: '*' });
  expect(await count('api::source.source', documentId)).toBe(0);
});

test('a story cannot be changed from its author, its picture or its source', async () => {
  const { strapi, articles } = newsroom;
  for (const [uid, where] of [
    ['api::author.author', { name: 'Olena Marchuk' }],
    ['api::illustration.illustration', { kind: 'illustrative' }],
    ['api::source.source', { kind: 'media' }],
  ] as const) {
    const documentId = await idOf(uid, where);
    const change = { disconnect: [{ documentId: articles['karabakh-operation'], locale: 'en' }] };
    const attempt = strapi.documents(uid).update({ documentId, locale: 'en', data: { articles: change } } as never);
    await expect(attempt).rejects.toThrow('Change it in the Article itself');
  }
});

test('editing or republishing what is shown keeps every relation to it', async () => {
  const { strapi, articles } = newsroom;
  const backgroundId = await idOf('api::background.background', { title: { $containsi: 'Karabakh' } });
  const authorId = await idOf('api::author.author', { name: 'Olena Marchuk' });
  await strapi
    .documents('api::author.author')
    .update({ documentId: authorId, locale: 'en', data: { jobTitle: 'Editor' } } as never);
  await strapi.documents('api::background.background').publish({ documentId: backgroundId, locale: '*' });
  for (const locale of ['uk', 'en', 'ru']) {
    const article = (await strapi.documents('api::article.article').findOne({
      documentId: articles['karabakh-operation'] ?? '',
      locale,
      status: 'published',
      populate: ['authors', 'backgrounds'],
    } as never)) as unknown as { authors: { documentId: string }[]; backgrounds: { documentId: string }[] };
    expect(article.authors.map((one) => one.documentId)).toEqual([authorId]);
    expect(article.backgrounds.map((one) => one.documentId)).toEqual([backgroundId]);
  }
});
