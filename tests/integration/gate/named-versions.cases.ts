import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, askCode, askRest } from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, putOut, readRow, saveDraft, writeArticle } from './stories';

/* A write concerns the versions that it names: no fewer, and none that is nowhere. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const documents = () => gate.strapi.documents(article);

describe('what is removed is what the locales name', () => {
  test.each<[way: string, remove: (documentId: string) => Promise<unknown>]>([
    [
      'delete with filters',
      (documentId) => documents().delete({ documentId, locale: '*', filters: { locale: 'uk' } } as never),
    ],
    ['delete with a limit', (documentId) => documents().delete({ documentId, locale: '*', limit: 1 } as never)],
    [
      'unpublish with filters',
      (documentId) => documents().unpublish({ documentId, locale: '*', filters: { locale: 'uk' } } as never),
    ],
    [
      'unpublish with a lookup',
      (documentId) => documents().unpublish({ documentId, locale: '*', lookup: { locale: 'uk' } } as never),
    ],
    [
      'publish with a lookup',
      (documentId) => documents().publish({ documentId, locale: '*', lookup: { locale: 'uk' } } as never),
    ],
    [
      'discard with a lookup',
      (documentId) => documents().discardDraft({ documentId, locale: '*', lookup: { locale: 'uk' } } as never),
    ],
  ])('%s is refused, and names what cannot choose', async (way, remove) => {
    const documentId = await putOut(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk'),
      en: writeArticle(gate.samples, 'en'),
    });
    const before = await takeSnapshot(gate.strapi);
    const { refusal } = await askCode(() => remove(documentId));
    expect(refusal).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('“locale” names those'),
    });
    expect(refusal?.message).toContain(
      way.endsWith('filters') ? '“filters”' : way.endsWith('limit') ? '“limit”' : '“lookup”',
    );
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  test('over REST too', async () => {
    const documentId = await putOut(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk'),
      en: writeArticle(gate.samples, 'en'),
    });
    const remove = (query: string) => askRest(gate.visitor, 'DELETE', `/api/articles/${documentId}?locale=*${query}`);
    for (const query of ['&filters[locale][$eq]=uk', '&filters[publishedAt][$null]=true']) {
      expect((await remove(query)).refusal).toMatchObject({ message: expect.stringContaining('“filters”') });
    }
    expect(await gate.strapi.db.query(article).count({ where: { documentId } })).toBe(4);
  });
});

test('data that are null are no data', async () => {
  const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
  const answer = await askCode(() => documents().update({ documentId, locale: 'uk', data: null } as never));
  expect(answer.refusal?.name).not.toBe('TypeError');
});

describe('a version that is not published', () => {
  test.each(['uk', '*'])('is not lost by discarding its changes: %s', async (locale) => {
    const documentId = await saveDraft(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk'),
      en: writeArticle(gate.samples, 'en'),
    });
    const before = await takeSnapshot(gate.strapi);
    const { refusal } = await askCode(() => documents().discardDraft({ documentId, locale }));
    expect(refusal).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('nothing to go back to'),
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });
});

test('a row that SQL has left without a document or a language is given to no reader', async () => {
  const documentId = await putOut(gate.strapi, {
    uk: writeArticle(gate.samples, 'uk'),
    en: writeArticle(gate.samples, 'en'),
    ru: writeArticle(gate.samples, 'ru'),
  });
  const ids = async () => {
    const url = `${gate.visitor.url}/api/articles?locale=*&fields[0]=id&sort=id:desc`;
    const { body } = await send(url, 'GET', undefined, gate.visitor.apiToken);
    return (body as { data: { id: number }[] }).data.map(({ id }) => id);
  };
  for (const column of ['document_id', 'locale']) {
    const row = await readRow(gate.strapi, documentId, column === 'locale' ? 'ru' : 'en');
    expect(await ids()).toContain(row.id);
    await gate.strapi.db.connection.raw(`update articles set ${column} = null where id = ?`, [Number(row.id)]);
    expect(await ids()).not.toContain(row.id);
    await gate.strapi.db.connection.raw('delete from articles where id = ?', [Number(row.id)]);
  }
  await gate.strapi.documents(article).delete({ documentId, locale: '*' });
});
