import { article, loadArticles } from '../../../bench/loading/load-articles';
import { checkCopy } from '../../../bench/loading/check-copy';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';

jest.setTimeout(120_000);

/* The bench measures on copies made within the database. They must be what a publication would have made. */
describe('articles loaded for the bench', () => {
  const wanted = 20;
  let newsroom: Newsroom;
  let copies: string[];

  beforeAll(async () => {
    newsroom = await openNewsroom();
    copies = await loadArticles(newsroom.strapi, wanted);
  });
  afterAll(() => newsroom.close());

  test('are as many as wanted, each a document of its own, draft and published in three locales', async () => {
    expect(new Set(copies).size).toBe(wanted);
    const rows = await newsroom.strapi.db.query(article).findMany({ where: { documentId: { $in: copies } } });
    const versions = rows.map((row) => `${row.documentId} ${row.locale} ${row.publishedAt === null ? 'draft' : 'out'}`);
    expect(new Set(versions).size).toBe(wanted * 3 * 2);
  });

  test('are served by Strapi with all they show, under slugs of their own', async () => {
    const [pattern] = Object.values(newsroom.articles).slice(1);
    const [copy] = copies;
    const read = async (documentId: string | undefined) => {
      const url = `${newsroom.url}/api/articles/${documentId}?locale=en&populate[authors]=true&populate[body][populate]=*`;
      const { data } = (await (await fetch(url)).json()) as { data: Record<string, unknown> & { slug: string } };
      return data;
    };
    const [original, copied] = [await read(pattern), await read(copy)];
    expect(copied.slug).toBe(`${original.slug}-1`);
    expect(copied.authors).toEqual(original.authors);
    const sections = (body: unknown) => (body as { id: number }[]).map(({ id: _id, ...section }) => section);
    expect(sections(copied.body)).toEqual(sections(original.body));
    expect((copied.body as unknown[]).length).toBeGreaterThan(1);
  });

  test('are delivered, listed in the order of their age, and stand on the desk', async () => {
    // The packed forms of a copy are its pattern's.
    const headers = { 'accept-encoding': 'identity' };
    const read = async (path: string) =>
      (await (await fetch(newsroom.url + path, { headers })).json()) as { data: never };
    const one = await read(`/api/articles/by-id/${copies[4]}?locale=ru`);
    expect(one.data).toMatchObject({ documentId: copies[4], locale: 'ru' });
    const { slug } = one.data as { slug: string };
    expect((await read(`/api/articles/by-slug/${slug}?locale=ru`)).data).toMatchObject({ documentId: copies[4] });

    const list: { documentId: string; firstPublishedAt: string }[] = (
      await read('/api/articles/latest?locale=uk&limit=100')
    ).data;
    expect(list.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining(copies));

    const { rows } = await newsroom.strapi.db.connection.raw(
      `select sum(documents) filter (where state = 'ready') as ready from copydesk_desk_counts where content_type = ?`,
      [article],
    );
    expect(Number(rows[0].ready)).toBeGreaterThanOrEqual(wanted);
  });

  test('can be edited and published again', async () => {
    const documents = newsroom.strapi.documents(article);
    const [documentId = ''] = copies;
    for (const locale of ['uk', 'en', 'ru']) {
      const { lede } = (await documents.findOne({ documentId, locale })) as unknown as { lede: string };
      const data: Record<string, unknown> = { lede: `${lede} [1]` };
      await documents.update({ documentId, locale, data });
    }
    const { entries } = await documents.publish({ documentId, locale: '*' });
    expect(entries.map(({ locale }) => locale).sort()).toEqual(['en', 'ru', 'uk']);
  });

  test('are told from what they are not', async () => {
    const [pattern = ''] = Object.values(newsroom.articles).slice(1);
    const [, other = ''] = copies;
    await expect(checkCopy(newsroom.strapi, article, pattern, other)).rejects.toThrow('differs from it (draft)');
    await newsroom.strapi.db.connection.raw(
      `delete from articles_authors_lnk where article_id in (select id from articles where document_id = ? and published_at is not null)`,
      [other],
    );
    const [, , second = ''] = Object.values(newsroom.articles);
    await expect(checkCopy(newsroom.strapi, article, second, other)).rejects.toThrow('differs from it (published)');
  });
});
