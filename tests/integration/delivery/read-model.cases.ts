import { brotliDecompressSync } from 'node:zlib';
import { rebuildModel } from '../../../src/delivery/read-model/rebuild';
import { renderedAtOnce } from '../../../src/delivery/read-model/render-on-change';
import { verifyModel } from '../../../src/delivery/read-model/verify';
import { copydesk } from '../../helpers/copydesk';
import { article } from '../../helpers/doors';
import { type Gate, openGate, putOut, writeArticle } from '../gate/stories';
import { ask, type Data, documentOf, itemsOf, until, warmUp } from './reader';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
  await warmUp(gate.visitor);
});
afterAll(() => gate.close());

const raw = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
  const { rows } = await gate.strapi.db.connection.raw<{ rows: Row[] }>(sql, values as never);
  return rows;
};
const verify = () => verifyModel(gate.strapi);

describe('the sample edition', () => {
  test('is rendered as content says', async () => {
    expect(await raw('select 1 from delivery_documents')).not.toHaveLength(0);
    expect(await verify()).toEqual([]);
  });

  test('has alternates that point to each other and to themselves, and every one of them answers', async () => {
    for (const place of ['articles', 'backgrounds']) {
      for (const locale of ['uk', 'en', 'ru']) {
        for (const { slug } of itemsOf(await ask(gate.visitor, `/api/${place}/latest?locale=${locale}&limit=100`))) {
          const own = documentOf(await ask(gate.visitor, `/api/${place}/by-slug/${String(slug)}?locale=${locale}`));
          const alternates = own.alternates as Data[];
          expect(alternates.filter(({ current }) => current)).toMatchObject([{ locale, slug, url: own.url }]);
          for (const sibling of alternates) {
            const answer = await ask(
              gate.visitor,
              `/api/${place}/by-slug/${String(sibling.slug)}?locale=${String(sibling.locale)}`,
            );
            expect(answer.status).toBe(200);
            const back = documentOf(answer);
            expect(back.url).toBe(sibling.url);
            const plain = (list: unknown) => (list as Data[]).map(({ current: _current, ...rest }) => rest);
            expect(plain(back.alternates)).toEqual(plain(alternates));
          }
        }
      }
    }
  });
});

describe('a difference is found and named', () => {
  const damages: [what: string, sql: string, difference: RegExp][] = [
    ['another word', `update delivery_documents set body = replace(body, 'uk', 'xx') where locale = 'uk'`, /“body”/],
    ['a lost version', `delete from delivery_documents where locale = 'en'`, /published, but readers do not get it/],
    ['a version too many', `update delivery_documents set locale = 'de' where locale = 'ru'`, /not published/],
    [
      'a packing that says something else',
      `update delivery_documents set brotli = (select brotli from delivery_documents order by order_key limit 1)`,
      /“brotli”/,
    ],
    ['a place in the list', `update delivery_documents set order_key = '2000-01-01T00:00:00.000Z~x'`, /“order_key”/],
  ];

  test.each(damages)('%s; a rebuild mends it', async (_what, sql, difference) => {
    await raw(sql);
    const found = await verify();
    expect(found.map((one) => one.difference).join('\n')).toMatch(difference);
    expect(await rebuildModel(gate.strapi)).toBeGreaterThan(10);
    expect(await verify()).toEqual([]);
  });
});

describe('whoever is shown in a story changes it', () => {
  let slug: string;
  beforeAll(async () => {
    const documentId = await putOut(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk', {
        headline: 'Усе, що можна показати',
        backgrounds: [gate.samples.background],
        sources: [gate.samples.source],
      }),
    });
    ({ slug } = await gate.strapi.db
      .query(article)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } }));
  });
  const read = async () => documentOf(await ask(gate.visitor, `/api/articles/by-slug/${slug}`));
  const update = (
    uid: 'api::author.author' | 'api::illustration.illustration' | 'api::source.source',
    documentId: string,
    data: Data,
  ) => gate.strapi.documents(uid).update({ documentId, locale: 'uk', data: data as never });

  test('an author', async () => {
    await update('api::author.author', gate.samples.author, { name: 'Нове Імʼя' });
    expect((await read()).byline).toBe('Автор: Нове Імʼя');
  });

  test('a picture', async () => {
    await update('api::illustration.illustration', gate.samples.illustration, { creditLine: 'Новий архів' });
    expect((await read()).illustration).toMatchObject({ credit: expect.stringContaining('(Новий архів)') });
  });

  test('a background', async () => {
    const uid = 'api::background.background';
    const { backgrounds } = await read();
    await gate.strapi
      .documents(uid)
      .update({ documentId: gate.samples.background, locale: 'uk', data: { reviewedAt: '2024-02-02' } as Data });
    expect((await read()).backgrounds).toEqual(backgrounds);
    await gate.strapi.documents(uid).publish({ documentId: gate.samples.background, locale: 'uk' });
    expect((await read()).backgrounds).toMatchObject([{ reviewedAt: '2024-02-02' }]);
  });

  test('a source', async () => {
    await update('api::source.source', gate.samples.source, { name: 'Нове джерело' });
    expect((await read()).sources).toMatchObject([{ name: 'Нове джерело' }]);
  });

  test('a file of the media library', async () => {
    const { image } = (await read()).illustration as { image: { id: number } };
    await gate.strapi.db.connection('files').where({ id: image.id }).update({ url: '/uploads/new.jpg' });
    await copydesk.followRecordedChanges(gate.strapi);
    expect((await read()).illustration).toMatchObject({ image: { url: '/uploads/new.jpg' } });
  });

  test('and code that writes past the document service', async () => {
    await gate.strapi.db
      .query('api::author.author')
      .updateMany({ where: { documentId: gate.samples.author }, data: { jobTitle: 'Головна' } });
    expect((await read()).authors).toMatchObject([{ jobTitle: 'Головна' }]);
  });

  afterAll(async () => {
    expect(await verify()).toEqual([]);
  });
});

describe('more stories than a write can wait for', () => {
  test('are rendered after it, all of them, the newest first', async () => {
    const documents = renderedAtOnce + 5;
    for (let count = 0; count < documents; count += 1) {
      await putOut(gate.strapi, { uk: writeArticle(gate.samples, 'uk', { headline: `Черга, історія ${count}` }) });
    }
    await gate.strapi
      .documents('api::author.author')
      .update({ documentId: gate.samples.author, locale: 'uk', data: { name: 'Черговий Автор' } as Data });
    const newest = itemsOf(await ask(gate.visitor, '/api/articles/latest?locale=uk&limit=5'));
    expect(newest.map(({ byline }) => byline)).toEqual(Array(5).fill('Автор: Черговий Автор'));
    await until(
      () => raw('select 1 from delivery_queue'),
      (queued) => queued.length === 0,
      20_000,
    );
    const late = itemsOf(await ask(gate.visitor, '/api/articles/latest?locale=uk&limit=100')).filter(({ headline }) =>
      String(headline).startsWith('Черга'),
    );
    expect(late.map(({ byline }) => byline)).toEqual(Array(documents).fill('Автор: Черговий Автор'));
    expect(await verify()).toEqual([]);
  });

  test('and are rendered by whoever is there, when the one that queued them has ended', async () => {
    // What an instance leaves behind that ends right after its write.
    const [shown = { slug: '', document_id: '' }] = await raw<{ slug: string; document_id: string }>(
      `select slug, document_id from delivery_documents where locale = 'uk' and state = 'live' limit 1`,
    );
    await raw(`update delivery_documents set body = 'old', brotli = ?, gzip = ?`, [
      Buffer.from('old'),
      Buffer.from('old'),
    ]);
    await raw(
      `insert into delivery_queue (content_type, document_id) select distinct content_type, document_id from delivery_documents`,
    );
    await until(
      () => raw('select 1 from delivery_queue'),
      (queued) => queued.length === 0,
      30_000,
    );
    const [{ brotli } = { brotli: Buffer.alloc(0) }] = await raw<{ brotli: Buffer }>(
      `select brotli from delivery_documents where locale = 'uk' and document_id = ?`,
      [shown.document_id],
    );
    expect(JSON.parse(brotliDecompressSync(brotli).toString())).toMatchObject({ data: { slug: shown.slug } });
    expect(await verify()).toEqual([]);
  });
});
