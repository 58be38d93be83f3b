import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { ask } from './reader';
import { statementsDuring } from '../../helpers/statements-during';

let newsroom: Newsroom;
beforeAll(async () => {
  process.env.DELIVERY_FAST_PATH = 'false';
  newsroom = await openNewsroom();
}, 90_000);
afterAll(async () => {
  await newsroom.close();
  delete process.env.DELIVERY_FAST_PATH;
});

test('with DELIVERY_FAST_PATH=false readers are answered behind the middlewares of Strapi', async () => {
  const path = `/api/articles/by-id/${newsroom.articles['night-trains']}?locale=en`;
  await ask(newsroom, path);
  const statements = await statementsDuring(newsroom.strapi, async () => {
    const { status, body } = await ask(newsroom, path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { locale: 'en', documentId: newsroom.articles['night-trains'] } });
  });
  // Strapi looks up what the public may read; the handler in front of it knows.
  expect(statements.join('\n')).toContain('permissions');
});
