import type { Core } from '@strapi/strapi';
import { article } from '../../helpers/doors';
import { type Gate, openGate, putOut, saveChanges, writeArticle } from './stories';

/* What a version points to is its own doing, whatever becomes of the document it points to. */

const backgroundUid = 'api::background.background';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

async function putOutWith(backgrounds: string[]): Promise<string> {
  const { samples, strapi } = gate;
  return putOut(strapi, {
    uk: writeArticle(samples, 'uk', { backgrounds }),
    en: writeArticle(samples, 'en', { backgrounds }),
  });
}

type Status = 'draft' | 'published';

/** The backgrounds of each version, by locale. */
async function readBackgrounds(strapi: Core.Strapi, documentId: string, status: Status) {
  const rows: { locale: string; backgrounds: { documentId: string; publishedAt: string | null }[] }[] = await strapi.db
    .query(article)
    .findMany({
      where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
      populate: { backgrounds: true },
      orderBy: { locale: 'asc' },
    });
  // A version points to versions of its own kind.
  expect(
    rows.flatMap((row) => row.backgrounds).every((one) => (one.publishedAt === null) === (status === 'draft')),
  ).toBe(true);
  return Object.fromEntries(rows.map((row) => [row.locale, row.backgrounds.map((one) => one.documentId)]));
}

const replaceRows: Record<Status, () => Promise<unknown>> = {
  published: () => gate.strapi.documents(backgroundUid).publish({ documentId: gate.samples.background, locale: '*' }),
  draft: () => gate.strapi.documents(backgroundUid).discardDraft({ documentId: gate.samples.background, locale: '*' }),
};

test.each<[renewed: Status, acting: string]>([
  ['published', 'published'],
  ['draft', 'put back'],
])('a story keeps what its %s versions have when the background is %s', async (renewed) => {
  const { strapi, samples } = gate;
  const other: Status = renewed === 'draft' ? 'published' : 'draft';
  const shows = { en: [samples.background], uk: [samples.background] };
  const lacks = { en: [], uk: [] };
  // One story shows the background to readers and not in its drafts, the other the other way round.
  const [dropping, adding] = [await putOutWith([samples.background]), await putOutWith([])];
  await saveChanges(gate, dropping, 'uk', { backgrounds: [] });
  await saveChanges(gate, adding, 'uk', { backgrounds: [samples.background] });

  const look = async (status: Status) => [
    await readBackgrounds(strapi, dropping, status),
    await readBackgrounds(strapi, adding, status),
  ];
  const before = { renewed: await look(renewed), other: await look(other) };
  expect(before).toEqual(
    renewed === 'published'
      ? { renewed: [shows, lacks], other: [lacks, shows] }
      : { renewed: [lacks, shows], other: [shows, lacks] },
  );

  await replaceRows[renewed]();
  expect({ renewed: await look(renewed), other: await look(other) }).toEqual(before);
});

test('the order of several backgrounds stays', async () => {
  const { strapi, samples } = gate;
  const rows = await strapi.db
    .query(backgroundUid)
    .findMany({ where: { locale: 'uk', publishedAt: { $notNull: true } } });
  const others = rows
    .map(({ documentId }: { documentId: string }) => documentId)
    .filter((id: string) => id !== samples.background);
  expect(others.length).toBeGreaterThan(1);
  const order = [String(others[0]), samples.background, String(others[1])];
  const documentId = await putOutWith(order);
  await saveChanges(gate, documentId, 'uk', { backgrounds: [] });
  await replaceRows.published();
  expect(await readBackgrounds(strapi, documentId, 'published')).toEqual({ en: order, uk: order });
});
