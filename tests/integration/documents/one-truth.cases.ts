import type { UID } from '@strapi/strapi';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { findAdministrator, hire, type PanelUser, writeStory } from '../admin-api/panel';

const article: UID.ContentType = 'api::article.article';
const author: UID.ContentType = 'api::author.author';
const background: UID.ContentType = 'api::background.background';

let newsroom: Newsroom;
let chief: PanelUser;
let translator: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  chief = await findAdministrator(newsroom);
  translator = await hire(newsroom, 'copydesk-translator-en');
}, 90_000);

interface Version {
  id: number;
  documentId: string;
  locale: string;
  lede: string;
  genre: string;
  authors: { documentId: string }[];
  backgrounds: { documentId: string }[];
  corrections: { kind: string; note: string; publishedAt: string }[];
}

const populate = { authors: true, backgrounds: true, corrections: true } as const;

async function versions(documentId: string, status: 'draft' | 'published'): Promise<Record<string, Version>> {
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  const rows = (await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt }, populate })) as Version[];
  return Object.fromEntries(rows.map((row) => [row.locale, row]));
}

const idsOf = (list: { documentId: string }[] | undefined) => list?.map(({ documentId }) => documentId);

async function save(uid: UID.ContentType, documentId: string, locale: string, data: object): Promise<void> {
  await newsroom.strapi.documents(uid).update({ documentId, locale, data } as never);
}

const publishAll = (documentId: string) =>
  newsroom.strapi.documents(article).publish({ documentId, locale: '*' } as never);

describe('what a language lacked and then gets', () => {
  test('an author whose English and Russian names come later signs there too, in the same order', async () => {
    const { strapi } = newsroom;
    const documentId = newsroom.articles['harvest-forecast'] ?? '';
    const before = idsOf((await versions(documentId, 'draft')).uk?.authors) ?? [];
    const second = await strapi
      .documents(author)
      .create({ locale: 'uk', data: { name: 'Петро Співавтор', kind: 'person' } } as never);
    const byline = [second.documentId, ...before];
    await save(article, documentId, 'uk', { authors: byline });
    await expect(publishAll(documentId)).rejects.toMatchObject({
      details: { errors: [{ name: 'attribution/author-not-in-locale' }, { name: 'attribution/author-not-in-locale' }] },
    });

    await save(author, second.documentId, 'en', { name: 'Petro Coauthor' });
    expect(idsOf((await versions(documentId, 'draft')).en?.authors)).toEqual(byline);
    await save(author, second.documentId, 'ru', { name: 'Пётр Соавтор' });
    await publishAll(documentId);
    const published = await versions(documentId, 'published');
    for (const locale of ['uk', 'en', 'ru']) expect(idsOf(published[locale]?.authors)).toEqual(byline);
  });

  test('a background that is translated later stands under the story in every language', async () => {
    const { strapi } = newsroom;
    const documentId = newsroom.articles['clock-change-explainer'] ?? '';
    const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
    const added = await strapi.documents(background).create({
      locale: 'uk',
      data: {
        title: 'Як рахують час',
        body: text('Країни домовилися про часові пояси наприкінці дев’ятнадцятого століття.'),
      },
    } as never);
    const before = idsOf((await versions(documentId, 'draft')).uk?.backgrounds) ?? [];
    await save(article, documentId, 'uk', { backgrounds: [...before, added.documentId] });
    await save(background, added.documentId, 'en', {
      title: 'How time is counted',
      body: text('Countries agreed upon time zones at the end of the nineteenth century.'),
    });
    await save(background, added.documentId, 'ru', {
      title: 'Как считают время',
      body: text('Страны договорились о часовых поясах в конце девятнадцатого века.'),
    });
    await strapi.documents(background).publish({ documentId: added.documentId, locale: '*' } as never);
    await publishAll(documentId);
    const published = await versions(documentId, 'published');
    for (const locale of ['uk', 'en', 'ru']) {
      expect(idsOf(published[locale]?.backgrounds)).toHaveLength(before.length + 1);
      expect(idsOf(published[locale]?.backgrounds)?.at(-1)).toBe(added.documentId);
    }
  });

  test('a draft that was written past the document service is brought in line at the gate', async () => {
    const { strapi } = newsroom;
    const documentId = newsroom.articles['heating-season'] ?? '';
    const { en } = await versions(documentId, 'draft');
    await strapi.db.query(article).update({ where: { id: en?.id }, data: { authors: [], genre: 'opinion' } });
    const readiness = await chief.ask<{ locales: Record<string, { violations: unknown[] }> }>(
      'GET',
      `/copydesk/readiness/${article}/${documentId}`,
    );
    expect(JSON.stringify(readiness.data)).not.toContain('byline-missing');
    await publishAll(documentId);
    const published = await versions(documentId, 'published');
    expect(idsOf(published.en?.authors)).toEqual(idsOf(published.uk?.authors));
    expect(published.en?.genre).toBe(published.uk?.genre);
  });
});

describe('discarding changes', () => {
  const discard = (user: PanelUser, documentId: string, locale: string) =>
    user.ask('POST', `/content-manager/collection-types/${article}/${documentId}/actions/discard?locale=${locale}`, {});

  test('in a translation, by its translator, leaves what the editor has changed in the original', async () => {
    const documentId = newsroom.articles['steppe-mound'] ?? '';
    const published = await versions(documentId, 'published');
    const others = (await newsroom.strapi.db
      .query(author)
      .findMany({ where: { locale: 'uk' }, limit: 3 })) as Version[];
    const byline = others.map((one) => one.documentId);
    await save(article, documentId, 'uk', { authors: byline, genre: 'analysis' });
    await save(article, documentId, 'en', { lede: 'A lede that the translator gives up again.' });

    expect((await discard(translator, documentId, 'en')).status).toBe(200);
    const drafts = await versions(documentId, 'draft');
    expect(drafts.en?.lede).toBe(published.en?.lede);
    for (const locale of ['uk', 'en', 'ru']) {
      expect(idsOf(drafts[locale]?.authors)).toEqual(byline);
      expect(drafts[locale]?.genre).toBe('analysis');
    }
  });

  test('in the original leaves no other language modified, and neither did the change', async () => {
    const { strapi } = newsroom;
    const documentId = newsroom.articles['harvest-forecast'] ?? '';
    await publishAll(documentId);
    const timesOf = async () => {
      const rows = await strapi.db.connection('articles').where({ document_id: documentId }).whereNull('published_at');
      const others = rows
        .filter(({ locale }) => locale !== 'uk')
        .map((row) => [row.locale, row.genre, +row.updated_at]);
      return Object.fromEntries(others.map(([locale, ...rest]) => [locale, rest]));
    };
    const before = await timesOf();
    const [genre] = before.en as string[];
    const other = genre === 'analysis' ? 'news' : 'analysis';
    await save(article, documentId, 'uk', { genre: other });
    expect(await timesOf()).toEqual({ en: [other, before.en[1]], ru: [other, before.ru[1]] });
    await strapi.documents(article).discardDraft({ documentId, locale: 'uk' });
    expect(await timesOf()).toEqual(before);
  });

  test('in the original takes back what all languages share', async () => {
    const documentId = newsroom.articles['sea-storm'] ?? '';
    const { genre } = (await versions(documentId, 'published')).uk ?? {};
    await save(article, documentId, 'uk', { genre: 'interview' });
    expect((await discard(chief, documentId, 'uk')).status).toBe(200);
    for (const draft of Object.values(await versions(documentId, 'draft'))) expect(draft.genre).toBe(genre);
  });
});

describe('a language that is begun', () => {
  const begin = (user: PanelUser, documentId: string, data: object) =>
    user.ask('PUT', `/content-manager/collection-types/${article}/${documentId}?locale=en`, data);

  async function writeOriginal(): Promise<{ documentId: string; byline: string[] }> {
    const [first] = (await newsroom.strapi.db
      .query(author)
      .findMany({ where: { locale: 'uk' }, limit: 1 })) as Version[];
    const byline = [first?.documentId ?? ''];
    const { documentId } = await newsroom.strapi.documents(article).create({
      locale: 'uk',
      data: {
        headline: 'Нова бібліотека',
        lede: 'Відчинили нову бібліотеку.',
        body: [],
        genre: 'news',
        authors: byline,
      },
    } as never);
    return { documentId, byline };
  }

  test('by a translator, who may not write the byline, does not change it in the original', async () => {
    const { documentId, byline } = await writeOriginal();
    const [, other] = (await newsroom.strapi.db
      .query(author)
      .findMany({ where: { locale: 'en' }, limit: 2 })) as (Version & { id: number })[];
    const { status } = await begin(translator, documentId, {
      headline: 'A new library',
      lede: 'A new library has opened.',
      body: [],
      genre: 'opinion',
      authors: { connect: [{ id: other?.id, documentId: other?.documentId, locale: 'en' }] },
    });
    expect(status).toBe(200);
    for (const draft of Object.values(await versions(documentId, 'draft'))) {
      expect(idsOf(draft.authors)).toEqual(byline);
      expect(draft.genre).toBe('news');
    }
  });

  test('by an editor, who may, changes it in all', async () => {
    const { documentId } = await writeOriginal();
    const [, other] = (await newsroom.strapi.db
      .query(author)
      .findMany({ where: { locale: 'en' }, limit: 2 })) as (Version & { id: number })[];
    await begin(chief, documentId, {
      headline: 'A new library',
      lede: 'A new library has opened.',
      body: [],
      genre: 'news',
      authors: { connect: [{ id: other?.id, documentId: other?.documentId, locale: 'en' }] },
    });
    for (const draft of Object.values(await versions(documentId, 'draft'))) {
      expect(idsOf(draft.authors)).toEqual([other?.documentId]);
    }
  });
});

describe('an author who has no Ukrainian name yet', () => {
  const nameInEnglish = (name: string) =>
    newsroom.strapi.documents(author).create({ locale: 'en', data: { name, kind: 'person' } } as never);
  const sign = async (user: PanelUser, documentId: string, added: { id: unknown; documentId: string }) => {
    const { status } = await user.ask('PUT', `/content-manager/collection-types/${article}/${documentId}?locale=en`, {
      lede: 'A lede that was written anew.',
      authors: { connect: [{ id: added.id, documentId: added.documentId, locale: 'en' }], disconnect: [] },
    });
    expect(status).toBe(200);
  };

  test('signs everywhere once the name is there, if an editor has added them in English', async () => {
    const documentId = newsroom.articles['church-restorer-interview'] ?? '';
    const before = idsOf((await versions(documentId, 'draft')).uk?.authors) ?? [];
    const added = await nameInEnglish('Added by an editor');
    await sign(chief, documentId, added);
    expect(idsOf((await versions(documentId, 'draft')).en?.authors)).toEqual([...before, added.documentId]);
    await expect(publishAll(documentId)).rejects.toThrow();
    await save(author, added.documentId, 'uk', { name: 'Додано редактором' });
    const drafts = await versions(documentId, 'draft');
    for (const locale of ['uk', 'en']) expect(idsOf(drafts[locale]?.authors)).toEqual([...before, added.documentId]);
  });

  test('never signs, if a translator has added them, who may not write the byline', async () => {
    const documentId = newsroom.articles['church-restorer-interview'] ?? '';
    const before = idsOf((await versions(documentId, 'draft')).en?.authors) ?? [];
    const added = await nameInEnglish('Added by a translator');
    await sign(translator, documentId, added);
    await save(author, added.documentId, 'uk', { name: 'Додано перекладачем' });
    const drafts = await versions(documentId, 'draft');
    for (const locale of ['uk', 'en']) expect(idsOf(drafts[locale]?.authors)).toEqual(before);
    expect(drafts.en?.lede).toBe('A lede that was written anew.');
  });

  test('stays where an editor has added them, whatever a translator does', async () => {
    const documentId = newsroom.articles['church-restorer-interview'] ?? '';
    const added = await nameInEnglish('Added, and waiting');
    await sign(chief, documentId, added);
    const byline = idsOf((await versions(documentId, 'draft')).en?.authors) ?? [];
    expect(byline).toContain(added.documentId);
    const { status } = await translator.ask(
      'PUT',
      `/content-manager/collection-types/${article}/${documentId}?locale=en`,
      { authors: { connect: [], disconnect: [{ id: added.id, documentId: added.documentId, locale: 'en' }] } },
    );
    expect(status).toBe(200);
    expect(idsOf((await versions(documentId, 'draft')).en?.authors)).toEqual(byline);
  });
});

describe('an author of Strapi’s, who may change what is their own,', () => {
  async function nameInAll(name: string): Promise<string> {
    const authors = newsroom.strapi.documents(author);
    const { documentId } = await authors.create({ locale: 'uk', data: { name, kind: 'person' } } as never);
    for (const locale of ['en', 'ru']) await save(author, documentId, locale, { name });
    return documentId;
  }

  /** A story in all languages, begun by these users; answers the byline and the genre of each draft after the author has changed them in English. */
  async function changeInEnglish(writer: PanelUser, begunBy: Record<string, PanelUser>) {
    const documentId = await writeStory(newsroom);
    for (const [locale, { id }] of Object.entries(begunBy)) {
      await newsroom.strapi.db
        .connection('articles')
        .where({ document_id: documentId, locale })
        .update({ created_by_id: id });
    }
    const [first, added] = [await nameInAll('Перша'), await nameInAll('Друга')];
    await save(article, documentId, 'uk', { authors: [first] });
    const before = (await versions(documentId, 'draft')).uk;
    const byline = [first, added];
    const { status } = await writer.ask('PUT', `/content-manager/collection-types/${article}/${documentId}?locale=en`, {
      genre: 'analysis',
      authors: { connect: [{ documentId: added, locale: 'en' }], disconnect: [] },
    });
    const drafts = await versions(documentId, 'draft');
    return { status, before, byline, drafts: ['uk', 'en', 'ru'].map((locale) => drafts[locale]) };
  }

  test('changes it in all languages from a translation of the story that they began', async () => {
    const writer = await hire(newsroom, 'strapi-author');
    const { status, byline, drafts } = await changeInEnglish(writer, { uk: writer, en: writer, ru: writer });
    expect(status).toBe(200);
    for (const draft of drafts) expect([draft?.genre, idsOf(draft?.authors)]).toEqual(['analysis', byline]);
  });

  test('changes nothing in the original of somebody else', async () => {
    const writer = await hire(newsroom, 'strapi-author');
    const { status, before, drafts } = await changeInEnglish(writer, { uk: chief, en: writer, ru: writer });
    expect(status).toBe(200);
    for (const draft of drafts)
      expect([draft?.genre, idsOf(draft?.authors)]).toEqual([before?.genre, idsOf(before?.authors)]);
  });
});

describe('what only a translation shows', () => {
  // Of what is out no correction is taken out.
  beforeAll(() =>
    newsroom.strapi.documents(article).unpublish({ documentId: newsroom.articles['sea-storm'] ?? '', locale: '*' }),
  );

  const alone = { kind: 'clarification', publishedAt: '2024-05-15T09:56:03.000Z', note: 'The place was clarified.' };

  test.each([
    ['a correction', { corrections: [alone] }, ['corrections']],
    ['the day of a dateline', { dateline: { place: 'London', date: '2024-05-15' } }, ['dateline', 'date']],
  ])('is refused: %s', async (_, data, path) => {
    const documentId = newsroom.articles['sea-storm'] ?? '';
    await save(article, documentId, 'uk', { corrections: [], dateline: null });
    await save(article, documentId, 'ru', { corrections: [], dateline: null });
    await save(article, documentId, 'en', { corrections: [], dateline: null, ...data });
    await expect(publishAll(documentId)).rejects.toMatchObject({
      details: { errors: [{ name: 'synchronisation/differs', path, locale: 'en' }] },
    });
    await save(article, documentId, 'en', { corrections: [], dateline: null });
    await publishAll(documentId);
  });

  test('so is what only the original shows: a dateline of nothing but its day', async () => {
    const documentId = newsroom.articles['sea-storm'] ?? '';
    await save(article, documentId, 'uk', { dateline: { date: '2024-05-15' } });
    await expect(publishAll(documentId)).rejects.toMatchObject({
      details: { errors: [{ name: 'synchronisation/differs', path: ['dateline'] }, { path: ['dateline'] }] },
    });
    await save(article, documentId, 'uk', { dateline: null });
  });
});

test('a copy of a picture, or of an author, is in no story', async () => {
  const { strapi } = newsroom;
  const [story] = (await strapi.db.query(article).findMany({
    where: { locale: 'uk', illustration: { id: { $notNull: true } }, publishedAt: { $notNull: true } },
    populate: { illustration: true, authors: true },
    limit: 1,
  })) as (Version & { illustration: { documentId: string } })[];
  const shown = async (): Promise<unknown> =>
    (await strapi.db.query(article).findMany({
      where: { documentId: story?.documentId },
      populate: { illustration: true, authors: true },
      orderBy: { id: 'asc' },
    })) as unknown;
  const before = await shown();
  for (const [uid, documentId] of [
    ['api::illustration.illustration', story?.illustration.documentId],
    [author, story?.authors[0]?.documentId],
  ] as [UID.ContentType, string][]) {
    const copy = await strapi.documents(uid).clone({ documentId, data: {} } as never);
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId: (copy as { documentId: string }).documentId },
      populate: ['articles'],
    })) as { articles: unknown[] }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { articles } of rows) expect(articles).toEqual([]);
  }
  expect(await shown()).toEqual(before);
});

test('corrections that a translation has in another order keep their kinds and times, and follow the order of the source', async () => {
  const documentId = newsroom.articles['night-trains'] ?? '';
  const [place, time] = ['2024-05-15T09:56:03.000Z', '2024-05-15T09:55:59.000Z'];
  await save(article, documentId, 'uk', {
    corrections: [
      { kind: 'clarification', publishedAt: place, note: 'Уточнено місце.' },
      { kind: 'correction', publishedAt: time, note: 'Виправлено час.' },
    ],
  });
  await save(article, documentId, 'en', {
    corrections: [
      { kind: 'correction', note: 'The time was corrected.' },
      { kind: 'clarification', note: 'The place was clarified.' },
    ],
  });
  const { uk, en } = await versions(documentId, 'draft');
  const list = (version: Version | undefined) =>
    version?.corrections.map(({ kind, publishedAt, note }) => [kind, new Date(publishedAt).toISOString(), note]);
  expect(list(en)).toEqual([
    ['clarification', place, 'The place was clarified.'],
    ['correction', time, 'The time was corrected.'],
  ]);
  expect(list(uk)).toEqual([
    ['clarification', place, 'Уточнено місце.'],
    ['correction', time, 'Виправлено час.'],
  ]);
});
