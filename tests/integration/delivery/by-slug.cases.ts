import { article } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { ask, type Data, documentOf, headersOf, type Way, warmUp, ways } from './reader';
import { statementsDuring } from '../../helpers/statements-during';

let newsroom: Newsroom;
let slugs: Record<string, string>;
const key = 'karabakh-operation';
const by = (slug: string | undefined, query = '') => `/api/articles/by-slug/${slug}${query}`;
const get = (way: Way, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(newsroom, path, { ...headersOf(way), ...headers }, method);

beforeAll(async () => {
  newsroom = await shareNewsroom();
  const rows: { locale: string; slug: string }[] = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId: newsroom.articles[key], publishedAt: { $notNull: true } } });
  slugs = Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]));
  await warmUp(newsroom);
});

describe.each(ways)('%s', (way) => {
  test.each(['uk', 'en', 'ru'])('the whole truth of %s in one answer', async (locale) => {
    const answer = await get(way, by(slugs[locale], `?locale=${locale}`));
    expect(answer.status).toBe(200);
    const data = documentOf(answer);
    expect(data).toMatchObject({
      documentId: newsroom.articles[key],
      locale,
      requestedLocale: locale,
      slug: slugs[locale],
      genre: 'news',
      translation: { sourceLocale: 'uk', status: locale === 'uk' ? 'source' : 'complete' },
    });
    expect(data.headline).toMatch(/Карабас|Карабах|Karabakh/);
    expect((data.body as Data[]).map(({ __component: type }) => type)).toContain('sections.figure');
    expect((data.backgrounds as Data[])[0]).toMatchObject({
      locale,
      body: expect.any(Array),
      sources: expect.any(Array),
    });
    expect(data.sources).not.toHaveLength(0);
    expect(answer.headers['content-language']).toBe(locale);
  });

  test.each([
    ['uk', /^Автори?: /, 'Ілюстративне фото (Meridian Photo)', 'Інфографіка (Copydesk Pictures)'],
    ['en', /^Authors?: /, 'Illustrative photo (Meridian Photo)', 'Infographic (Copydesk Pictures)'],
    ['ru', /^Автор(ы)?: /, 'Иллюстративное фото (Meridian Photo)', 'Инфографика (Copydesk Pictures)'],
  ])('byline and credits ready to print in %s', async (locale, byline, lead, figure) => {
    const data = documentOf(await get(way, by(slugs[locale], `?locale=${locale}`)));
    expect(data.byline).toMatch(byline);
    for (const { name } of data.authors as Data[]) expect(data.byline).toContain(name);
    const illustration = data.illustration as Data & { image: Data };
    expect(illustration.credit).toBe(lead);
    expect(illustration.image).toMatchObject({
      url: expect.stringMatching(/^\/uploads\//),
      width: 1600,
      mime: 'image/jpeg',
      formats: expect.any(Object),
      alternativeText: illustration.altText,
    });
    const [section] = (data.body as Data[]).filter(({ __component: type }) => type === 'sections.figure');
    expect((section?.illustration as Data).credit).toBe(figure);
  });

  test('its published siblings, and which of them is this one', async () => {
    const answer = await get(way, by(slugs.en, '?locale=en'));
    const { alternates } = documentOf(answer);
    const site = process.env.SITE_URL ?? 'http://localhost:3000';
    const url = (locale: string) => `${site}/${locale}/${slugs[locale]}`;
    const of = (locale: string, current: boolean, hreflang = locale) => ({
      locale,
      hreflang,
      slug: slugs[locale],
      url: url(locale),
      current,
    });
    expect(alternates).toEqual([of('uk', false), of('en', true), of('ru', false), of('uk', false, 'x-default')]);
    expect(answer.headers.link).toBe(
      [
        `<${url('en')}>; rel="canonical"`,
        ...['uk', 'en', 'ru'].map((locale) => `<${url(locale)}>; rel="alternate"; hreflang="${locale}"`),
        `<${url('uk')}>; rel="alternate"; hreflang="x-default"`,
      ].join(', '),
    );
  });

  test.each([
    ['uk-UA,uk;q=0.9,en;q=0.5', 'uk'],
    ['en-GB, uk;q=0.5', 'en'],
    ['de, ru;q=0.7, en;q=0.3', 'ru'],
    ['uk;q=0.1, en;q=0.9', 'en'],
    ['ua', 'uk'],
    ['en;q=0, ru', 'ru'],
  ])('without a locale, the reader’s language: %s', async (header, locale) => {
    const answer = await get(way, by(slugs.en), { 'accept-language': header });
    expect(documentOf(answer)).toMatchObject({ locale, requestedLocale: locale });
    expect(answer.headers.vary).toMatch(/Accept-Language/);
  });

  test.each([undefined, '*', 'ja', 'no language at all!'])(
    'without a word, or a known one (%s): the language of the slug',
    async (header) => {
      const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header };
      for (const locale of ['uk', 'en', 'ru']) {
        expect(documentOf(await get(way, by(slugs[locale]), headers))).toMatchObject({
          locale,
          requestedLocale: locale,
        });
      }
    },
  );

  test('a locale said out loud goes before what the browser says', async () => {
    const answer = await get(way, by(slugs.uk, '?locale=ru'), { 'accept-language': 'en' });
    expect(documentOf(answer).locale).toBe('ru');
  });

  test('“ua” means Ukrainian', async () => {
    for (const query of ['?locale=ua', '?locale=UA', '?locale=ua&fallback=ua']) {
      expect(documentOf(await get(way, by(slugs.en, query))).locale).toBe('uk');
    }
  });

  test('also by its id', async () => {
    const documentId = newsroom.articles[key];
    const path = `/api/articles/by-id/${documentId}`;
    expect(documentOf(await get(way, `${path}?locale=en`))).toMatchObject({ documentId, locale: 'en' });
    expect(documentOf(await get(way, path))).toMatchObject({ documentId, locale: 'uk' });
    expect((await get(way, '/api/articles/by-id/nothing')).status).toBe(404);
  });

  test('backgrounds in the same way', async () => {
    const [background] = documentOf(await get(way, by(slugs.en))).backgrounds as Data[];
    const answer = await get(way, `/api/backgrounds/by-slug/${background?.slug}?locale=ru`);
    expect(documentOf(answer)).toMatchObject({
      documentId: background?.documentId,
      locale: 'ru',
      body: expect.any(Array),
    });
    expect(answer.headers.link).toContain('/ru/backgrounds/');
    expect((await get(way, '/api/backgrounds/latest?locale=en')).body.data).not.toHaveLength(0);
    expect((await get(way, `/api/articles/by-slug/${background?.slug}`)).status).toBe(404);
  });

  test.each([
    ['an unknown slug', 'nothing-here', '', 404, 'NotFoundError', /nothing-here/],
    ['an unknown locale', undefined, '?locale=de', 400, 'ValidationError', /“de”.*uk, en, ru/],
    ['an unknown locale among the fallbacks', undefined, '?locale=en&fallback=uk,xx', 400, 'ValidationError', /“xx”/],
    ['an unknown parameter', undefined, '?lang=en', 400, 'ValidationError', /Invalid key lang/],
    ['a parameter given twice', undefined, '?locale=en&locale=uk', 400, 'ValidationError', /once/],
  ])('%s is refused in words', async (_what, slug, query, status, name, message) => {
    const answer = await get(way, by(slug ?? slugs.uk, query));
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      data: null,
      error: { status, name, message: expect.stringMatching(message), details: expect.any(Object) },
    });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('tells caches how long, by what it varies, and on what it depends', async () => {
    const answer = await get(way, by(slugs.en));
    const { documentId, authors, illustration, backgrounds, sources } = documentOf(answer) as Record<string, Data[]> & {
      illustration: Data;
    };
    expect(answer.headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=30');
    expect(answer.headers.vary?.split(', ')).toEqual(expect.arrayContaining(['Accept-Language', 'Accept-Encoding']));
    const keys = String(answer.headers['surrogate-key']).split(' ');
    const shown = [...(authors ?? []), illustration, ...(backgrounds ?? []), ...(sources ?? [])];
    expect(keys).toEqual(expect.arrayContaining([documentId, ...shown.map((row) => row.documentId)]));
    expect(String(answer.headers['cache-tag']).split(',')).toEqual(keys);
  });

  test('packed as the reader likes it, each packing with a name of its own', async () => {
    const plain = await get(way, by(slugs.en));
    expect(plain.headers['content-encoding']).toBeUndefined();
    const names = new Set([plain.headers.etag]);
    for (const [header, encoding] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'br'],
      ['br;q=0.1, gzip', 'gzip'],
    ] as const) {
      const packed = await get(way, by(slugs.en), { 'accept-encoding': header });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.body).toEqual(plain.body);
      expect(Number(packed.headers['content-length'])).toBe(packed.raw.length);
      expect(packed.raw.length).toBeLessThan(plain.raw.length / 2);
      names.add(packed.headers.etag);
    }
    expect(names.size).toBe(3);
    for (const name of names) expect(name).toMatch(/^"[^"]+"$/);
    expect(
      (await get(way, by(slugs.en), { 'accept-encoding': 'deflate' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test('what the reader has already is not sent again', async () => {
    const { headers } = await get(way, by(slugs.en));
    for (const header of [`${headers.etag}`, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await get(way, by(slugs.en), { 'if-none-match': header });
      expect(again).toMatchObject({ status: 304, raw: Buffer.alloc(0) });
      expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': headers['cache-control'] });
      expect(again.headers['content-type']).toBeUndefined();
    }
    expect((await get(way, by(slugs.en), { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get(way, by(slugs.ru), { 'if-none-match': String(headers.etag) })).status).toBe(200);
    expect((await get(way, by('nothing'), { 'if-none-match': '*' })).status).toBe(404);
  });

  test('HEAD says what GET would', async () => {
    const [got, head] = [await get(way, by(slugs.en)), await get(way, by(slugs.en), {}, 'HEAD')];
    expect(head.status).toBe(200);
    expect(head.raw).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  test('nothing that is nobody’s business', async () => {
    const { raw } = await get(way, by(slugs.uk));
    for (const word of ['email', 'createdBy', 'updatedBy', 'provider_metadata":{', 'password', '@copydesk']) {
      expect(raw.toString()).not.toContain(word);
    }
  });
});

describe('both ways give the same answer, byte for byte', () => {
  const paths = () => [
    by(slugs.uk),
    by(slugs.uk, '?locale=en'),
    by(slugs.uk, '?locale=de'),
    by('nothing'),
    '/api/articles/latest?limit=3',
    '/api/articles/latest?limit=none',
    '/api/backgrounds/latest',
  ];
  const headers: Record<string, string>[] = [
    {},
    { 'accept-encoding': 'br' },
    { origin: 'https://news.example' },
    { 'if-none-match': '*' },
  ];

  test.each(headers)('with %j', async (given) => {
    await warmUp(newsroom, '/api/articles/latest', given.origin ? given : {});
    for (const path of paths()) {
      for (const method of ['GET', 'HEAD']) {
        const [fast, long] = await Promise.all(ways.map((way) => get(way, path, given, method)));
        expect({ ...fast, headers: { ...fast?.headers, date: '' } }).toEqual({
          ...long,
          headers: { ...long?.headers, date: '' },
        });
      }
    }
  });

  test('and the fast one asks Strapi nothing', async () => {
    const ask = (way: Parameters<typeof get>[0]) =>
      statementsDuring(newsroom.strapi, () => get(way, by(slugs.ru, '?locale=ru&fallback=uk')));
    expect(await ask('in front of the middlewares')).toEqual([]);
    expect(await ask('behind the middlewares')).not.toEqual([]);
  });
});
