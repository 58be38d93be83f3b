import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, askCode, type Data } from '../../helpers/doors';
import { eventsDuring, type Gate, openGate, putOut, readRow, saveDraft, writeArticle } from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const published = 'published' as const;
const documents = () => gate.strapi.documents(article);
const unsigned = (): Data => writeArticle(gate.samples, 'uk', { authors: [] });

const change: Data = { lede: 'Записано до відмови.' };

type Attempt = (documentId: string) => Promise<unknown>;

const attempts: [string, Attempt][] = [
  ['create as published', () => documents().create({ locale: 'uk', data: unsigned(), status: published })],
  [
    'update as published',
    (documentId) => documents().update({ documentId, locale: 'uk', data: unsigned(), status: published }),
  ],
  [
    'publish with dependencies that pass',
    async (documentId) => documents().publish({ documentId, locale: 'uk', with: 'dependencies' } as never),
  ],
];

describe('code that catches a refusal within a transaction of its own', () => {
  test.each(attempts)('keeps nothing of what was refused, and goes on: %s', async (name, attempt) => {
    const { strapi, samples } = gate;
    const changes = name.startsWith('publish') ? { authors: [] } : {};
    const documentId = await saveDraft(strapi, { uk: writeArticle(samples, 'uk', changes) });
    const before = await takeSnapshot(strapi);
    const events = await eventsDuring(strapi, () =>
      strapi.db.transaction(async () => {
        const answer = await askCode(() => attempt(documentId));
        expect(answer.refusal?.name).toBe('ValidationError');
      }),
    );
    expect(await takeSnapshot(strapi)).toEqual(before);
    expect(events).toEqual([]);
  });

  test('keeps what it wrote before and after, and only that is told', async () => {
    const { strapi, samples } = gate;
    const documentId = await putOut(strapi, { uk: writeArticle(samples, 'uk') });
    const other = await saveDraft(strapi, { uk: writeArticle(samples, 'uk') });
    const events = await eventsDuring(strapi, () =>
      strapi.db.transaction(async () => {
        await documents().update({ documentId, locale: 'uk', data: change });
        await askCode(() => documents().create({ locale: 'uk', data: unsigned(), status: published }));
        await documents().publish({ documentId: other, locale: 'uk' });
      }),
    );
    expect(await readRow(strapi, documentId, 'uk', 'draft')).toMatchObject({ lede: 'Записано до відмови.' });
    expect((await readRow(strapi, other, 'uk')).publishedAt).not.toBeNull();
    expect(events).toEqual(['entry.publish', 'entry.update']);
  });

  test('loses everything if it lets the refusal through', async () => {
    const { strapi } = gate;
    const documentId = await putOut(strapi, { uk: writeArticle(gate.samples, 'uk') });
    const before = await takeSnapshot(strapi);
    const attempt = strapi.db.transaction(async () => {
      await documents().update({ documentId, locale: 'uk', data: change });
      await documents().create({ locale: 'uk', data: unsigned(), status: published });
    });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});
