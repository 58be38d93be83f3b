import { setTimeout as wait } from 'node:timers/promises';
import { verifyModel } from '../../../src/delivery/read-model/verify';
import { copydesk } from '../../helpers/copydesk';
import { article, askCode, type Data } from '../../helpers/doors';
import { readStandings } from '../../helpers/standings';
import { ask, documentOf, until } from '../delivery/reader';
import { type Gate, openGate, putOut, saveChanges, writeArticle } from '../gate/stories';

/* Something writes content past the plugin: SQL, `db.query`, a table that is loaded again. The database records it. */

let gate: Gate;
let documentId: string;
beforeAll(async () => {
  gate = await openGate();
  // The policy as it is: the desk is compared with what it says.
  gate.close();
});

const inAll = (): Record<string, Data> => ({
  uk: writeArticle(gate.samples, 'uk'),
  en: writeArticle(gate.samples, 'en'),
  ru: writeArticle(gate.samples, 'ru'),
});

async function sql<Row = Data>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const { rows } = await gate.strapi.db.connection.raw<{ rows: Row[] }>(text, values as never);
  return rows;
}

const recorded = () => sql('select content_type, subject, locale, row_id from copydesk_recorded_changes order by id');

/** What the newsroom itself does every second. */
async function follow(): Promise<void> {
  await copydesk.followRecordedChanges(gate.strapi);
  expect(await recorded()).toEqual([]);
  await until(
    () => sql('select 1 from delivery_queue'),
    (queued) => queued.length === 0,
  );
}

async function expectInLine(): Promise<void> {
  expect(await verifyModel(gate.strapi)).toEqual([]);
  expect(await copydesk.verifyDesk(gate.strapi)).toEqual([]);
}

const read = (locale: string) => ask(gate.visitor, `/api/articles/by-id/${documentId}?locale=${locale}`);
const textOf = (locale: string) => read(locale).then((answer) => JSON.stringify(answer.body.data));

beforeEach(async () => {
  documentId = await putOut(gate.strapi, inAll());
  await follow();
});

test('what the plugin writes itself is not recorded', async () => {
  await saveChanges(gate, documentId, 'uk', { genre: 'analysis' });
  await gate.strapi.documents(article).publish({ documentId, locale: '*' });
  await gate.strapi.documents(article).discardDraft({ documentId, locale: 'uk' });
  await gate.strapi.documents(article).unpublish({ documentId, locale: 'ru' });
  expect(await recorded()).toEqual([]);
  await expectInLine();
});

test('what code writes beside the plugin in one transaction is recorded, before and after', async () => {
  await gate.strapi.db.transaction(async ({ trx }) => {
    const change = (headline: string) =>
      trx('articles').where({ document_id: documentId, locale: 'en' }).update({ headline });
    await change('Before');
    await saveChanges(gate, documentId, 'uk', { lede: 'Інший початок.' });
    await change('After');
  });
  expect(await recorded()).toEqual([
    { content_type: article, subject: documentId, locale: 'en', row_id: null },
    { content_type: article, subject: documentId, locale: 'en', row_id: null },
  ]);
  await follow();
  await expectInLine();
});

test('a save that is refused in a transaction that goes on leaves recording as it was', async () => {
  await gate.strapi.db.transaction(async ({ trx }) => {
    const refused = await askCode(() => gate.strapi.documents(article).publish({ documentId, locale: 'xx' }));
    expect(refused.refusal).toBeDefined();
    await trx('articles').where({ document_id: documentId, locale: 'en' }).update({ headline: 'After' });
  });
  expect(await recorded()).toHaveLength(1);
  await follow();
});

const changes: [what: string, change: () => Promise<unknown>, seen?: () => Promise<void>][] = [
  [
    'a headline, in the drafts and for readers',
    () =>
      sql(`update articles set headline = 'Another headline' where document_id = ? and locale = 'en'`, [documentId]),
    async () => expect(await textOf('en')).toContain('Another headline'),
  ],
  [
    'a section, found through what holds it',
    () =>
      sql(
        `update components_sections_texts set heading = 'A new heading' where id in (
           select cmp_id from articles_cmps c join articles a on a.id = c.entity_id
           where a.document_id = ? and a.locale = 'en' and c.component_type = 'sections.text')`,
        [documentId],
      ),
    async () => expect(await textOf('en')).toContain('A new heading'),
  ],
  [
    'a link to an author that is gone',
    () =>
      sql('delete from articles_authors_lnk l using articles a where a.id = l.article_id and a.document_id = ?', [
        documentId,
      ]),
    async () => expect(await read('en')).toMatchObject({ body: { data: { byline: null } } }),
  ],
  [
    'sections that are taken out',
    () =>
      sql(
        `delete from articles_cmps c using articles a where a.id = c.entity_id and a.document_id = ? and field = 'body'`,
        [documentId],
      ),
    async () => expect(await read('en')).toMatchObject({ body: { data: { body: [] } } }),
  ],
  [
    'an author who is shown',
    () => sql(`update authors set name = name || ' II' where document_id = ?`, [gate.samples.author]),
    async () => expect(documentOf(await read('en')).byline).toMatch(/II$/),
  ],
  [
    'an author of whom one language becomes another',
    () =>
      sql(
        `update authors set document_id = 'moved' || substr(document_id, 6), name = 'Peter New' where document_id = ? and locale = 'en'`,
        [gate.samples.author],
      ),
    async () => {
      expect(documentOf(await read('en')).byline).toMatch(/Peter New$/);
      await sql(`update authors set document_id = ? where document_id = 'moved' || substr(?, 6)`, [
        gate.samples.author,
        gate.samples.author,
      ]);
      await follow();
    },
  ],
  [
    'the picture that is shown',
    () =>
      sql(
        `update files set width = 17 where id in (
           select file_id from files_related_mph f join illustrations i on i.id = f.related_id
           where f.related_type = 'api::illustration.illustration' and i.document_id = ?)`,
        [gate.samples.illustration],
      ),
    async () => expect(await textOf('en')).toContain('"width":17'),
  ],
  [
    'a published row that is deleted',
    () =>
      sql(`delete from articles where document_id = ? and locale = 'en' and published_at is not null`, [documentId]),
    async () => {
      expect((await read('en')).status).not.toBe(200);
      expect((await read('uk')).status).toBe(200);
    },
  ],
  [
    'a document that is deleted altogether',
    () => sql('delete from articles where document_id = ?', [documentId]),
    async () => {
      expect((await read('uk')).status).toBe(410);
      expect(await sql('select 1 from copydesk_desk_entries where subject = ?', [documentId])).toEqual([]);
      expect(await sql('select 1 from copydesk_translation_states where subject = ?', [documentId])).toEqual([]);
    },
  ],
  [
    'a document that becomes another',
    () =>
      sql(`update articles set document_id = 'renamed' || substr(document_id, 8) where document_id = ?`, [documentId]),
    async () => {
      expect((await read('uk')).status).toBe(410);
      const live = await sql('select locale from delivery_documents where document_id = ?', [
        `renamed${documentId.slice(7)}`,
      ]);
      expect(live).toHaveLength(3);
      // Its addresses stay with the document that had them.
      const differences = (await verifyModel(gate.strapi)).map(({ difference }) => difference);
      expect(differences).toEqual(Array(3).fill(expect.stringContaining(`belongs to ${documentId}`)));
      await sql(`update articles set document_id = ? where document_id = 'renamed' || substr(?, 8)`, [
        documentId,
        documentId,
      ]);
      await follow();
    },
  ],
  [
    'a row of a draft that code writes with db.query',
    () =>
      gate.strapi.db.query(article).updateMany({ where: { documentId, publishedAt: null }, data: { genre: 'news' } }),
  ],
];

test.each(changes)('readers and the desk follow %s', async (...[_what, change, seen]) => {
  await change();
  expect(await recorded()).not.toEqual([]);
  await follow();
  await seen?.();
  await expectInLine();
});

describe('an address that is written past the plugin', () => {
  const slugOf = (id: string) =>
    sql<{ slug: string }>(
      `select slug from articles where document_id = ? and locale = 'en' and published_at is not null`,
      [id],
    ).then(([row]) => row?.slug ?? '');
  const rename = async (id: string, slug: string | null) => {
    await sql(`update articles set slug = ? where document_id = ? and locale = 'en'`, [slug, id]);
    await follow();
  };
  const open = (slug: string) => ask(gate.visitor, `/api/articles/by-slug/${slug}?locale=en`);
  const unaddressed = (text: string) => [
    expect.objectContaining({ documentId, locale: 'en', difference: expect.stringContaining(text) }),
  ];

  test('leads to the story, and the former one to it', async () => {
    const former = await slugOf(documentId);
    const slug = `renamed-by-sql-${documentId}`;
    await rename(documentId, slug);
    expect((await open(slug)).status).toBe(200);
    const moved = await open(former);
    expect([moved.status, moved.headers.location]).toEqual([301, expect.stringContaining(slug)]);
    await expectInLine();
    // Without its claim nobody finds it, and the verification sees that.
    await sql('delete from copydesk_slug_claims where slug = ?', [slug]);
    expect(await verifyModel(gate.strapi)).toEqual(unaddressed('no address leads to it'));
    await rename(documentId, slug);
    await expectInLine();
  });

  test('is not taken from the story that it once led to; this is logged, and shown by the verification', async () => {
    const other = await putOut(gate.strapi, inAll());
    const [own, taken] = [await slugOf(documentId), await slugOf(other)];
    await rename(other, `moved-by-sql-${other}`);
    const logged: string[] = [];
    const warn = gate.strapi.log.warn.bind(gate.strapi.log);
    gate.strapi.log.warn = ((text: string) => logged.push(text)) as never;
    await rename(documentId, taken);
    gate.strapi.log.warn = warn;

    expect((await open(taken)).headers.location).toContain(other);
    expect(logged.join('\n')).toMatch(new RegExp(`${taken}.*${documentId}.*belongs to ${other}`));
    expect(await verifyModel(gate.strapi)).toEqual(unaddressed(`belongs to ${other}`));
    await rename(documentId, own);
    await expectInLine();
  });

  test('a version without any is shown by the verification', async () => {
    const own = await slugOf(documentId);
    await rename(documentId, null);
    expect(await verifyModel(gate.strapi)).toEqual(unaddressed('no address'));
    await rename(documentId, own);
    await expectInLine();
  });
});

test('the newsroom follows by itself within seconds', async () => {
  await sql(`update articles set headline = 'By itself' where document_id = ? and locale = 'en'`, [documentId]);
  await until(
    () => textOf('en'),
    (text) => text.includes('By itself'),
  );
  await until(recorded, (left) => left.length === 0);
  await expectInLine();
});

test('a source that is changed past the plugin makes its translations stale; a translation that is changed is made from it', async () => {
  await sql(`update articles set lede = lede || ' Додано.' where document_id = ? and locale = 'uk'`, [documentId]);
  await follow();
  expect(await readStandings(gate.strapi, article, documentId)).toMatchObject({ en: { status: 'stale' } });
  await sql(`update articles set lede = lede || ' Added.' where document_id = ? and locale = 'en'`, [documentId]);
  await follow();
  expect(await readStandings(gate.strapi, article, documentId)).toMatchObject({
    en: { status: 'complete' },
    ru: { status: 'stale' },
  });
  await expectInLine();
});

test('a table that is emptied and loaded again is followed', async () => {
  await sql('create table kept as table articles_backgrounds_lnk');
  await sql('truncate articles_backgrounds_lnk');
  expect(await recorded()).toEqual([{ content_type: article, subject: null, locale: null, row_id: null }]);
  await follow();
  await expectInLine();
  await sql('insert into articles_backgrounds_lnk select * from kept');
  await sql('drop table kept');
  await follow();
  await expectInLine();
});

test('a change that cannot be followed does not hold up the others, and is logged', async () => {
  const logged: string[] = [];
  const error = gate.strapi.log.error.bind(gate.strapi.log);
  gate.strapi.log.error = ((text: string) => logged.push(text)) as never;
  await sql(`alter table copydesk_desk_entries add constraint no_winter check (title <> 'Cannot be followed')`);
  const other = await putOut(gate.strapi, inAll());
  await sql(`update articles set headline = 'Cannot be followed' where document_id = ?`, [documentId]);
  await sql(`update articles set headline = 'Can be followed' where document_id = ?`, [other]);
  await copydesk.followRecordedChanges(gate.strapi);
  gate.strapi.log.error = error;
  await sql('alter table copydesk_desk_entries drop constraint no_winter');
  expect(logged.join('\n')).toContain(documentId);
  expect(logged.join('\n')).not.toContain(other);
  expect(await sql('select title from copydesk_desk_entries where subject = ?', [other])).toEqual([
    { title: 'Can be followed' },
  ]);
  // The newsroom itself may have tried at the same time.
  expect(await sql('select distinct subject from copydesk_recorded_changes where attempts >= 5')).toEqual([
    { subject: documentId },
  ]);
  await sql('update copydesk_recorded_changes set attempts = 0');
  await follow();
  await expectInLine();
});

describe('a row that SQL has left without a locale', () => {
  const forget = (rows: string) =>
    sql(`update articles set locale = null where document_id = ? and locale = 'en' and ${rows}`, [documentId]);

  test.each([
    ['the draft', 'published_at is null'],
    ['the published one', 'published_at is not null'],
    ['both', 'true'],
  ])('%s: is no version; the story can be saved and withdrawn, and everything agrees', async (_which, rows) => {
    await forget(rows);
    await follow();
    await expectInLine();
    expect((await read('uk')).status).toBe(200);
    await saveChanges(gate, documentId, 'ru', { lede: 'Лид после того.' });
    const { status } = await fetch(`${gate.visitor.url}/copydesk/withdrawals/${article}/${documentId}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gate.visitor.adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'kill' }),
    });
    expect(status).toBe(201);
    for (const locale of ['uk', 'en', 'ru']) expect([404, 410]).toContain((await read(locale)).status);
    await follow();
    await expectInLine();
    await gate.strapi.documents(article).delete({ documentId, locale: '*' });
    expect(await sql('select id from articles where document_id = ?', [documentId])).toEqual([]);
  });
});

describe('what a hook of the project writes with `db.query` while a story is saved', () => {
  /** Does something once, while a story is saved or published. */
  async function withHook(hook: () => Promise<unknown>, act: (saved: string) => Promise<unknown>): Promise<unknown> {
    const saved = await putOut(gate.strapi, inAll());
    let isDone = false;
    const once = async () => {
      if (isDone) return;
      isDone = true;
      await hook();
    };
    const unsubscribe = gate.strapi.db.lifecycles.subscribe({
      models: [article],
      afterUpdate: once,
      afterCreate: once,
    });
    try {
      return await act(saved);
    } finally {
      unsubscribe();
      expect(isDone).toBe(true);
    }
  }
  const save = (saved: string) => saveChanges(gate, saved, 'uk', { lede: 'Записано з гаком.' });
  const publish = async (saved: string) => {
    await save(saved);
    await gate.strapi.documents(article).publish({ documentId: saved, locale: '*' });
  };
  const rows = (uid = article) => gate.strapi.db.query(uid as never);
  const draft = { locale: 'uk', publishedAt: null };
  const renamed = { name: 'Перейменована гаком' };

  test.each<[what: string, write: () => Promise<unknown>]>([
    ['a draft', () => rows().update({ where: { documentId, ...draft }, data: { headline: 'З гака' } as never })],
    [
      'several drafts',
      () =>
        rows().updateMany({
          where: { documentId, ...draft },
          data: { headline: 'З гака' } as never,
        }),
    ],
  ])('%s: is followed on the desk', async (_what, write) => {
    await withHook(write, save);
    const [entry] = await sql('select title from copydesk_desk_entries where subject = ?', [documentId]);
    expect(entry).toEqual({ title: 'З гака' });
    await follow();
    await expectInLine();
  });

  test('the name of an author: reaches readers at once', async () => {
    const authors = rows('api::author.author');
    const where = { documentId: gate.samples.author, locale: 'uk' };
    const { name } = await authors.findOne({ where });
    await withHook(() => authors.updateMany({ where, data: renamed as never }), save);
    expect(await textOf('uk')).toContain(renamed.name);
    // Of the many that show the author, some are rendered after the write.
    await follow();
    await expectInLine();
    await authors.update({ where, data: { name } as never });
    await follow();
  });

  test.each<[what: string, write: () => Promise<unknown>]>([
    [
      'changes',
      () => rows().update({ where: { documentId, publishedAt: { $notNull: true } }, data: { headline: '' } as never }),
    ],
    [
      'changes several of',
      () =>
        rows().updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data: { headline: '' } as never }),
    ],
    ['deletes', () => rows().deleteMany({ where: { documentId, publishedAt: { $notNull: true } } })],
  ])('it %s what readers see of another: the publication is refused', async (_what, write) => {
    const before = await textOf('uk');
    await expect(withHook(write, publish)).rejects.toThrow(/published row/);
    expect(await textOf('uk')).toBe(before);
    await follow();
    await expectInLine();
  });
});

test('what another instance has begun to follow is waited for', async () => {
  const begun = await gate.strapi.db.connection.transaction();
  let hasEnded = false;
  try {
    const versions = 'select id from articles where document_id = ?';
    await sql(`update articles_authors_lnk set author_ord = 7 where article_id in (${versions})`, [documentId]);
    const { rows } = await begun.raw<{ rows: object[] }>(
      'select id from copydesk_recorded_changes where subject is null for update',
    );
    expect(rows).not.toEqual([]);
    const following = copydesk.followRecordedChanges(gate.strapi).finally(() => (hasEnded = true));
    await wait(500);
    expect(hasEnded).toBe(false);
    await begun.rollback();
    await following;
    expect(await recorded()).toEqual([]);
  } finally {
    if (!begun.isCompleted()) await begun.rollback();
  }
  await follow();
  await expectInLine();
});

describe('`db.query` deletes nothing that readers see', () => {
  test.each(['delete', 'deleteMany'] as const)('%s of a published row is refused by the tripwire', async (way) => {
    const remove = () => gate.strapi.db.query(article)[way]({ where: { documentId, publishedAt: { $notNull: true } } });
    const { refusal } = await askCode(remove);
    expect(refusal).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('cannot be deleted directly'),
    });
    expect((await read('uk')).status).toBe(200);
  });

  test('an author who is shown is in use; one who is not goes', async () => {
    const authors = gate.strapi.db.query('api::author.author');
    const { refusal } = await askCode(() => authors.deleteMany({ where: { documentId: gate.samples.author } }));
    expect(JSON.stringify(refusal?.details)).toContain('dependency/in-use');
    const { documentId: unused } = await gate.strapi
      .documents('api::author.author')
      .create({ locale: 'uk', data: { name: 'Ніхто' } });
    await authors.deleteMany({ where: { documentId: unused } });
    expect(await authors.count({ where: { documentId: unused } })).toBe(0);
    await follow();
    await expectInLine();
  });

  test('drafts may be deleted, and the document service deletes as before', async () => {
    await gate.strapi.db.query(article).deleteMany({ where: { documentId, locale: 'ru', publishedAt: null } });
    await follow();
    await gate.strapi.documents(article).delete({ documentId, locale: '*' });
    expect(await recorded()).toEqual([]);
    await expectInLine();
  });
});
