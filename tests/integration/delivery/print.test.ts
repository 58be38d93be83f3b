import { type Newsroom, openNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
}, 60_000);
afterAll(() => newsroom.close());

test('prints', async () => {
  const { rows } = await newsroom.strapi.db.connection.raw(`select content_type, locale, slug, state, length(body), length(gzip), length(brotli), tags, expires_at from delivery_documents order by 1,2,3`);
  console.log(rows.map((r: object) => JSON.stringify(r)).join('\n'));
  const [slug] = rows.filter((r: {locale: string; content_type: string; slug: string}) => r.locale === 'en' && r.slug.includes('karabakh') && r.content_type.includes('article')).map((r: {slug: string}) => r.slug);
  for (const path of [`by-slug/${slug}`, `by-slug/${slug}?locale=ua`, `by-slug/nothing`, `latest?limit=2&locale=ru`, 'latest?limit=0', 'latest?x=1', 'latest?before=zzz', 'by-slug/x?locale=de']) {
    const response = await fetch(`${newsroom.url}/api/articles/${path}`);
    console.log(path, response.status, JSON.stringify(Object.fromEntries(response.headers)), JSON.stringify(await response.json(), null, 1).slice(0, 9000));
  }
});
