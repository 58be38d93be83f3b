import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser } from './panel';

let newsroom: Newsroom;
let editor: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  editor = await findAdministrator(newsroom);
});

interface Correction {
  id: number;
  note: string;
  publishedAt: string | null;
}

const path = (documentId: string, locale: string) =>
  `/content-manager/collection-types/${article}/${documentId}?locale=${locale}`;

/** Saves the corrections of a version in the panel, which leaves their time out; answers them as they are stored. */
async function correct(documentId: string, locale: string, corrections: readonly object[]): Promise<Correction[]> {
  const { status } = await editor.ask('PUT', path(documentId, locale), { corrections });
  expect(status).toBe(200);
  const { data } = await editor.ask<{ corrections: Correction[] }>('GET', path(documentId, locale));
  const rows = await newsroom.strapi.db
    .query('editorial.correction' as never)
    .findMany({ where: { id: { $in: data.corrections.map(({ id }) => id) } }, orderBy: { id: 'asc' } });
  return rows as Correction[];
}

test('a correction that is made in the panel has its time, and a translation of it has the same', async () => {
  const documentId = newsroom.articles['clock-change-explainer'] ?? '';
  const before = Date.now();
  const [first] = await correct(documentId, 'uk', [
    { kind: 'correction', note: 'Уточнено час переведення годинників.' },
  ]);
  const made = Date.parse(first?.publishedAt ?? '');
  expect(made).toBeGreaterThanOrEqual(before - 1000);
  expect(made).toBeLessThanOrEqual(Date.now());

  const [translated] = await correct(documentId, 'en', [
    { kind: 'correction', note: 'The hour of the clock change has been corrected.' },
  ]);
  expect(translated?.publishedAt).toBe(first?.publishedAt);

  const [kept, second] = await correct(documentId, 'uk', [
    { id: first?.id, kind: 'correction', note: 'Уточнено годину переведення годинників.' },
    { kind: 'update', note: 'Додано розклад нічних поїздів.' },
  ]);
  expect(kept?.publishedAt).toBe(first?.publishedAt);
  expect(Date.parse(second?.publishedAt ?? '')).toBeGreaterThanOrEqual(made);
  expect((await editor.publish(documentId, 'uk')).status).toBe(200);
});
