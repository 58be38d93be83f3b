import { verifyModel } from '../../../src/delivery/read-model/verify';
import { article } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { openInstance } from './instances';
import { ask, type Data, documentOf, until, warmUp } from './reader';

jest.setTimeout(400_000);

let newsroom: Newsroom;
let documentId: string;
let slug: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  documentId = newsroom.articles['night-trains'] ?? '';
  ({ slug } = await newsroom.strapi.db
    .query(article)
    .findOne({ where: { documentId, locale: 'en', publishedAt: { $notNull: true } } }));
  await warmUp(newsroom);
}, 90_000);
afterAll(() => newsroom.close());

const headlineAt = async (url: string) => documentOf(await ask({ url }, `/api/articles/by-slug/${slug}`)).headline;
const order = (headline: string, killedBefore?: string) => ({
  ...{ uid: article, documentId, locale: 'en', data: { headline } },
  ...(killedBefore !== undefined && { killedBefore }),
});

test('what one instance publishes every other shows within a second', async () => {
  const other = await openInstance();
  try {
    await warmUp(other);
    const before = await headlineAt(newsroom.url);
    expect(await headlineAt(other.url)).toBe(before);

    await other.publish(order('Night trains come back early'));
    await until(
      () => headlineAt(newsroom.url),
      (headline) => headline === 'Night trains come back early',
      1000,
    );

    await newsroom.strapi
      .documents(article)
      .update({ documentId, locale: 'en', data: { headline: 'Night trains come back late after all' } as Data });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    await until(
      () => headlineAt(other.url),
      (headline) => headline === 'Night trains come back late after all',
      1000,
    );
  } finally {
    await other.close();
  }
});

// Strapi makes the row that readers see anew; then the read model follows; then everything stands, or nothing.
test.each(['insert into "articles"', 'insert into "delivery_documents"', 'COMMIT'])(
  'whoever is killed in a publication before “%s” leaves readers with what content says',
  async (killedBefore) => {
    const before = await headlineAt(newsroom.url);
    const killed = await openInstance();
    const isPublished = await killed.publish(order(`Night trains, killed before ${killedBefore}`, killedBefore));
    await killed.close();
    expect(isPublished).toBe(false);
    expect(await verifyModel(newsroom.strapi)).toEqual([]);
    expect(await headlineAt(newsroom.url)).toBe(before);
  },
);
