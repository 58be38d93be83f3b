import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSite } from '../../../examples/reader/src/site';
import { makeArticle, makeLatest } from './sample';

/** A newsroom whose pictures have all lost their files. */
let newsroom: Server;
let site: ReturnType<typeof createSite>;

const lose = (content: object): string =>
  JSON.stringify(content, (key, value: unknown) => (key === 'image' ? null : value));

beforeAll(async () => {
  newsroom = createServer((request, response) => {
    const isList = request.url?.includes('/latest') === true;
    const figure = { __component: 'sections.figure' as const, id: 1, illustration: makeArticle().illustration };
    const article = makeArticle({ body: [...makeArticle().body, figure] });
    response.setHeader('content-type', 'application/json');
    response.end(lose(isList ? makeLatest() : { data: article }));
  });
  await new Promise<void>((resolve) => newsroom.listen(0, resolve));
  const newsroomUrl = `http://127.0.0.1:${(newsroom.address() as AddressInfo).port}`;
  const siteUrl = 'https://news.example.org';
  site = createSite({ siteUrl, newsroomUrl, previewSecret: undefined, draftToken: undefined });
});
afterAll(() => newsroom.close());

test.each([
  ['the front page', '/uk', () => makeLatest().data[0]?.headline],
  ['a story', `/${makeArticle().locale}/${makeArticle().slug}`, () => makeArticle().headline],
])('%s shows what is left of a story', async (_page, address, headline) => {
  const answer = await site.request(address);
  const page = await answer.text();
  expect({ status: answer.status, page }).toEqual({ status: 200, page: expect.stringContaining(String(headline())) });
  expect(page).not.toContain('<img');
  expect(page).not.toContain('class="picture');
});
