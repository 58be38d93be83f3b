import { verifyModel } from '../../../src/delivery/read-model/verify';
import { article } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { openInstance } from './instances';
import { ask, type Data, documentOf, until, warmUp } from './reader';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let documentId: string;
let slug: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  documentId = newsroom.articles['night-trains'] ?? '';
  ({ slug } = await newsroom.strapi.db
    .query(article)
    .findOne({ where: { documentId, locale: 'uk', publishedAt: { $notNull: true } } }));
  await warmUp(newsroom);
}, 90_000);
afterAll(() => newsroom.close());

const headlineAt = async (url: string) => documentOf(await ask({ url }, `/api/articles/by-slug/${slug}`)).headline;
const order = (headline: string, killedBefore?: number) => ({
  ...{ uid: article, documentId, locale: 'uk', data: { headline } },
  ...(killedBefore !== undefined && { killedBefore }),
});

test('what one instance publishes every other shows within a second', async () => {
  const other = await openInstance();
  try {
    await warmUp(other);
    const before = await headlineAt(newsroom.url);
    expect(await headlineAt(other.url)).toBe(before);

    await other.publish(order('Нічні потяги повертаються раніше'));
    await until(
      () => headlineAt(newsroom.url),
      (headline) => headline === 'Нічні потяги повертаються раніше',
      1000,
    );

    await newsroom.strapi
      .documents(article)
      .update({ documentId, locale: 'uk', data: { headline: 'Ні, таки пізніше' } as Data });
    await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    await until(
      () => headlineAt(other.url),
      (headline) => headline === 'Ні, таки пізніше',
      1000,
    );
  } finally {
    await other.close();
  }
});

test('whenever the process is killed in a publication, readers get what content says', async () => {
  const counting = await openInstance();
  const total = (await counting.publish(order('Потяги: перша спроба'))) ?? 0;
  await counting.close();
  expect(total).toBeGreaterThan(50);
  expect(await headlineAt(newsroom.url)).toBe('Потяги: перша спроба');

  // The draft is saved first and stays; a publication takes the rest. The last statements are those of the read model.
  for (const part of [0.5, 0.8, 0.97, 1]) {
    const killed = await openInstance();
    const statements = await killed.publish(order(`Потяги: спроба ${part}`, Math.ceil(total * part)));
    await killed.close();
    expect(statements).toBeUndefined();
    expect(await verifyModel(newsroom.strapi)).toEqual([]);
    expect(await headlineAt(newsroom.url)).toBe('Потяги: перша спроба');
  }
});
