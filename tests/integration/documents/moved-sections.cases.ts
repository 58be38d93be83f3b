import { article, askPanel, askRest, type Data } from '../../helpers/doors';
import { shareNewsroom } from '../../helpers/newsroom';
import { findAdministrator, hire, type PanelUser } from '../admin-api/panel';
import { type Gate, openGate, passed, saveDraft, writeArticle, writeCredited } from '../gate/stories';

/* Statements of several sources change places, in the original or in a translation: words never get the source of others. */

const locales = ['uk', 'en', 'ru'];
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: { A: 'Міст відкрили вранці.', B: 'Потяги ходять вчасно.', X: 'Школи працюють.' },
  en: { A: 'The bridge opened in the morning.', B: 'The trains are on time.', X: 'The schools are open.' },
  ru: { A: 'Мост открыли утром.', B: 'Поезда ходят вовремя.', X: 'Школы работают.' },
};

let gate: Gate;
let chief: PanelUser;
let translator: PanelUser;
let sources: Record<string, string>;
beforeAll(async () => {
  gate = await openGate();
  const newsroom = await shareNewsroom();
  chief = await findAdministrator(newsroom);
  translator = await hire(newsroom, 'copydesk-translator-en');
  const write = async () => (await writeCredited(gate.strapi, locales)).source;
  sources = { S1: await write(), S2: await write(), S3: await write() };
}, 90_000);
afterAll(() => gate.close());

/** `A S1` is the statement A of the source S1; `7 A S1` the one in row 7; `A* S1` says something else than before. */
function writeBody(locale: string, statements: string): Data[] {
  return statements.split(', ').map((statement) => {
    const [, id, letter = '', isNew, source = ''] = /^(\d+ )?(\w)(\*)? (\S+)$/.exec(statement) ?? [];
    return {
      ...(id && { id: Number(id) }),
      __component: 'sections.statement',
      text: `${words[locale]?.[letter]}${isNew ? '!' : ''}`,
      source: source === '-' ? null : sources[source],
    };
  });
}

interface Statement {
  id: number;
  text: string;
  source: { documentId: string } | null;
}

async function readBody(documentId: string, locale: string, status: 'draft' | 'published'): Promise<Statement[]> {
  const { body } = await gate.strapi.db.query(article).findOne({
    where: { documentId, locale, publishedAt: status === 'draft' ? null : { $notNull: true } },
    populate: { body: { on: { 'sections.statement': { populate: { source: true } } } } },
  });
  return body as Statement[];
}

/** The statements in each language, as they are written above. */
async function formatBodies(
  documentId: string,
  status: 'draft' | 'published' = 'draft',
): Promise<Record<string, string>> {
  const formatted: Record<string, string> = {};
  for (const locale of locales) {
    const body = await readBody(documentId, locale, status);
    formatted[locale] = body
      .map(({ text, source }) => {
        const letter = Object.entries(words[locale] ?? {}).find(([, said]) => text.startsWith(said))?.[0];
        const name = Object.keys(sources).find((key) => sources[key] === source?.documentId);
        return `${letter}${text.endsWith('!') ? '*' : ''} ${name ?? '-'}`;
      })
      .join(', ');
  }
  return formatted;
}

const everywhere = (statements: string) => Object.fromEntries(locales.map((locale) => [locale, statements]));

const writeStory = (statements = 'A S1, B S2'): Promise<string> =>
  saveDraft(
    gate.strapi,
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        writeArticle(gate.samples, locale, { body: writeBody(locale, statements), slug: null }),
      ]),
    ),
  );

const publish = (documentId: string, locale: string) => gate.strapi.documents(article).publish({ documentId, locale });

/** Saves a body over REST, which names no rows. */
async function saveOverRest(documentId: string, locale: string, statements: string): Promise<void> {
  const path = `/api/articles/${documentId}?locale=${locale}&status=draft`;
  passed(await askRest(gate.visitor, 'PUT', path, { data: { body: writeBody(locale, statements) } }));
}

/** Saves a body as the panel does, which names the rows: `#0` is the first of the present ones. */
async function saveInPanel(user: PanelUser, documentId: string, locale: string, statements: string): Promise<void> {
  const rows = await readBody(documentId, locale, 'draft');
  const named = statements.replace(/#(\d)/g, (_, index) => String(rows[Number(index)]?.id));
  const body = writeBody(locale, named).map(({ source, ...section }) => ({
    ...section,
    source: { set: source === null ? [] : [{ documentId: source, locale }] },
  }));
  const { status } = await user.ask(
    'PUT',
    `/content-manager/collection-types/${article}/${documentId}?locale=${locale}`,
    {
      body,
    },
  );
  expect(status).toBe(200);
}

test.each(locales)(
  'statements that change places in %s, over REST, change places in every language',
  async (locale) => {
    const documentId = await writeStory();
    await saveOverRest(documentId, locale, 'B S2, A S1');
    expect(await formatBodies(documentId)).toEqual(everywhere('B S2, A S1'));
  },
);

describe('a translation that is sent without the fields that all languages share', () => {
  const bare = (locale: string) => ({
    body: writeBody(locale, 'A S1, B* S2').map(({ source: _source, ...section }) => section),
    dateline: { place: 'Lviv' },
    corrections: [{ note: 'The lede gave another day.' }],
  });
  const writers: Record<string, (documentId: string) => Promise<unknown>> = {
    'over REST': async (documentId) => {
      const path = `/api/articles/${documentId}?locale=en&status=draft`;
      return passed(await askRest(gate.visitor, 'PUT', path, { data: bare('en') }));
    },
    'by code': (documentId) =>
      gate.strapi.documents(article).update({ documentId, locale: 'en', data: bare('en') } as never),
    'in the panel, as new sections': async (documentId) => {
      const { body, ...others } = bare('en');
      const sections = body.map((section) => ({ ...section, source: { connect: [], disconnect: [] } }));
      const path = `/content-manager/collection-types/${article}/${documentId}?locale=en`;
      const { status } = await chief.ask('PUT', path, { ...others, body: sections });
      expect(status).toBe(200);
    },
  };

  test.each(Object.keys(writers))('takes nothing from the original: %s', async (door) => {
    const documentId = await saveDraft(
      gate.strapi,
      Object.fromEntries(
        locales.map((locale) => [
          locale,
          writeArticle(gate.samples, locale, {
            body: writeBody(locale, 'A S1, B S2'),
            slug: null,
            dateline: { place: 'Львів', date: '2026-03-01' },
            corrections: [
              { kind: 'correction', publishedAt: '2026-03-02T10:00:00.000Z', note: 'У ліді був інший день.' },
            ],
          }),
        ]),
      ),
    );
    await writers[door]?.(documentId);
    const { en, ...others } = await formatBodies(documentId);
    expect(others).toEqual({ uk: 'A S1, B S2', ru: 'A S1, B S2' });
    expect(en).toMatch(/^A S1, B\*/);
    for (const locale of locales) {
      const row = await gate.strapi.db.query(article).findOne({
        where: { documentId, locale, publishedAt: null },
        populate: { dateline: true, corrections: true },
      });
      expect([locale, row]).toEqual([
        locale,
        expect.objectContaining({
          dateline: expect.objectContaining({ date: '2026-03-01' }),
          corrections: [expect.objectContaining({ kind: 'correction' })],
        }),
      ]);
    }
  });
});

test.each(['A, B', 'B, A'])('words sent without their source (%s) get none of what took their place', async (sent) => {
  const documentId = await writeStory('A S1, B S2');
  await gate.strapi.documents(article).publish({ documentId, locale: '*' });
  await saveOverRest(documentId, 'uk', 'A* S3, B S2');
  await publish(documentId, 'uk');
  const body = writeBody('en', sent.replace(/\w/g, '$& -')).map(({ source: _source, ...section }) => section);
  const path = `/api/articles/${documentId}?locale=en&status=draft`;
  passed(await askRest(gate.visitor, 'PUT', path, { data: { body } }));
  expect((await formatBodies(documentId)).en?.split(', ').sort()).toEqual(['A S1', 'B S2']);
  // In another order than readers know the version may be refused; what they see is the same either way.
  await publish(documentId, 'en').catch(() => undefined);
  expect((await formatBodies(documentId, 'published')).en?.split(', ').sort()).toEqual(['A S1', 'B S2']);
});

test('an embed that takes the place of another in a translation does not get its credit', async () => {
  const embed = { __component: 'sections.embed', url: 'https://example.org/1', provider: 'One', creditLine: 'Marchuk' };
  const documentId = await saveDraft(
    gate.strapi,
    Object.fromEntries(
      locales.map((locale) => [locale, writeArticle(gate.samples, locale, { body: [embed], slug: null })]),
    ),
  );
  const { creditLine: _creditLine, ...uncredited } = { ...embed, url: 'https://example.org/2', provider: 'Two' };
  const path = `/api/articles/${documentId}?locale=en&status=draft`;
  passed(await askRest(gate.visitor, 'PUT', path, { data: { body: [uncredited] } }));
  for (const locale of locales) {
    const [shown] = (await gate.strapi.documents(article).findOne({ documentId, locale, populate: ['body'] }))
      ?.body as Data[];
    expect([locale, shown]).toEqual([locale, expect.objectContaining({ url: uncredited.url, creditLine: null })]);
  }
  await expect(publish(documentId, 'uk')).rejects.toMatchObject({ name: 'ValidationError' });
});

test('statements of the same source change places, and then one gets another', async () => {
  const documentId = await writeStory('A S1, B S1');
  await saveOverRest(documentId, 'uk', 'B S1, A S1');
  await saveOverRest(documentId, 'uk', 'B S2, A S1');
  expect(await formatBodies(documentId)).toEqual(everywhere('B S2, A S1'));
});

test.each(['uk', 'en'])('in the panel they may be rewritten at once: %s', async (locale) => {
  const documentId = await writeStory();
  await saveInPanel(chief, documentId, locale, '#1 B* S2, #0 A* S1');
  expect(await formatBodies(documentId)).toEqual({ ...everywhere('B S2, A S1'), [locale]: 'B* S2, A* S1' });
});

test('their sources alone are exchanged', async () => {
  const documentId = await writeStory();
  await saveInPanel(chief, documentId, 'uk', '#0 A S2, #1 B S1');
  expect(await formatBodies(documentId)).toEqual(everywhere('A S2, B S1'));
});

test('a translator, who may not write the original, changes neither its order nor its sources', async () => {
  const documentId = await writeStory();
  await saveInPanel(translator, documentId, 'en', '#1 B* S1, #0 A S3');
  expect(await formatBodies(documentId)).toEqual({ ...everywhere('A S1, B S2'), en: 'A S1, B* S2' });
});

test('a statement is put in between, its neighbour gets another source, and the translations follow one by one', async () => {
  const documentId = await writeStory('A S1, B S1');
  await saveOverRest(documentId, 'uk', 'A S1, X S1, B S1');
  expect(await formatBodies(documentId)).toEqual({ ...everywhere('A S1, B S1'), uk: 'A S1, X S1, B S1' });
  await saveOverRest(documentId, 'uk', 'A S1, X S3, B S2');
  expect(await formatBodies(documentId)).toEqual({ ...everywhere('A S1, B S2'), uk: 'A S1, X S3, B S2' });
  await saveOverRest(documentId, 'en', 'A S1, B S2, X -');
  expect((await formatBodies(documentId)).en).toBe('A S1, X S3, B S2');
});

test('a statement is taken out, and another gets another source', async () => {
  const documentId = await writeStory('A S1, X S1, B S1');
  await saveOverRest(documentId, 'uk', 'A S1, B S2');
  expect(await formatBodies(documentId)).toEqual({ ...everywhere('A S1, X S1, B S2'), uk: 'A S1, B S2' });
});

test('what readers see in other languages changes places with what is published', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveOverRest(documentId, 'uk', 'B S3, A S1');
  expect(await formatBodies(documentId, 'published')).toEqual(everywhere('A S1, B S2'));
  await publish(documentId, 'uk');
  expect(await formatBodies(documentId, 'published')).toEqual(everywhere('B S3, A S1'));
});

test('readers of other languages keep the source of the words that they have, until these follow', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 B S2');
  await publish(documentId, 'uk');
  expect(await formatBodies(documentId, 'published')).toEqual({ ...everywhere('A S1, B S2'), uk: 'X S3, B S2' });
  const body = (await formatBodies(documentId)).en?.split(', ') ?? [];
  expect(body).toHaveLength(2);
  await saveInPanel(chief, documentId, 'en', '#0 X S3, #1 B S2');
  await publish(documentId, 'en');
  expect(await formatBodies(documentId, 'published')).toEqual({ ...everywhere('X S3, B S2'), ru: 'A S1, B S2' });
});

test('a translation that goes out again with its old words keeps the source that readers know, and gives it to none', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 B S2');
  await publish(documentId, 'uk');
  await saveInPanel(chief, documentId, 'en', '#0 A S3, #1 B* S2');
  await publish(documentId, 'en');
  expect(await formatBodies(documentId, 'published')).toEqual({
    uk: 'X S3, B S2',
    en: 'A S1, B* S2',
    ru: 'A S1, B S2',
  });
});

test('a translation that goes out before its original leaves this the source of its words', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 B S2');
  await saveInPanel(chief, documentId, 'en', '#0 X S3, #1 B S2');
  await publish(documentId, 'en');
  expect(await formatBodies(documentId, 'published')).toEqual({ ...everywhere('A S1, B S2'), en: 'X S3, B S2' });
});

test('words that readers have not seen do not go out under a source that came after them', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveInPanel(chief, documentId, 'en', '#0 A* S1, #1 B S2');
  await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 B S2');
  const refusal = await publish(documentId, 'en').then(
    () => undefined,
    (error: { details: { errors: { name: string; locale: string }[] } }) => error.details.errors,
  );
  expect(refusal?.map(({ locale, name }) => `${locale}: ${name}`)).toEqual(['en: translation/stale']);
  expect(await formatBodies(documentId, 'published')).toEqual(everywhere('A S1, B S2'));
});

test('two statements whose words and sources are exchanged in their places cross in no language', async () => {
  const documentId = await writeStory();
  for (const locale of locales) await publish(documentId, locale);
  await saveInPanel(chief, documentId, 'uk', '#0 B S2, #1 A S1');
  await publish(documentId, 'uk');
  const { en, ru } = await formatBodies(documentId, 'published');
  for (const body of [en, ru]) expect(['A S1, B S2', 'B S2, A S1']).toContain(body);
});

test.each(['uk', 'en'])('changes are discarded in %s after statements changed places', async (locale) => {
  const documentId = await writeStory();
  for (const one of locales) await publish(documentId, one);
  await saveOverRest(documentId, 'uk', 'B S3, A S1');
  passed(await askPanel(gate.visitor, `/${documentId}/actions/discard?locale=${locale}`, {}));
  expect(await formatBodies(documentId)).toEqual(everywhere(locale === 'uk' ? 'A S1, B S2' : 'B S3, A S1'));
});

test('a source that was exchanged past the document service is said, and nothing is guessed', async () => {
  const documentId = await writeStory();
  const [first] = await readBody(documentId, 'en', 'draft');
  const other = await gate.strapi.db
    .query('api::source.source')
    .findOne({ where: { documentId: sources.S3, locale: 'en' } });
  await gate.strapi.db
    .query('sections.statement')
    .update({ where: { id: first?.id }, data: { source: Number(other.id) } });
  await publish(documentId, 'uk');
  await expect(publish(documentId, 'en')).rejects.toMatchObject({
    details: { errors: [{ name: 'synchronisation/differs', path: ['body', 0, 'source'], locale: 'en' }] },
  });
  expect((await formatBodies(documentId)).en).toBe('A S3, B S2');
});

describe('claims that are translated one by one, the later one first', () => {
  const original = 'X S3, A S1, B S2';
  /** What a statement may show: its own source, or none yet. */
  const own = /^(X S3|[AX] -|A S1|B S2|B -)(, (X S3|[AX] -|A S1|B S2|B -))*$/;

  async function beginStory(): Promise<string> {
    const documentId = await writeStory('X S3');
    await saveOverRest(documentId, 'uk', original);
    return documentId;
  }

  test.each([
    ['a translator', () => translator, 'B S2', 'A S1'],
    ['a translator who names no source', () => translator, 'B -', 'A -'],
    ['somebody who may edit the original', () => chief, 'B S2', 'A S1'],
    ['somebody who may, and names no source', () => chief, 'B -', 'A -'],
  ])('stand in the order of the original, each with its source: %s', async (_who, userOf, later, earlier) => {
    const documentId = await beginStory();
    await saveInPanel(userOf(), documentId, 'en', `#0 X S3, ${later}`);
    expect((await formatBodies(documentId)).en).toMatch(own);
    await saveInPanel(userOf(), documentId, 'en', `#0 X S3, ${earlier}, #1 ${later}`);
    expect(await formatBodies(documentId)).toMatchObject({ uk: original, en: original });
  });

  test('are told by their sources where they come in another order, and take none from the original', async () => {
    const documentId = await beginStory();
    await saveOverRest(documentId, 'en', 'X S3, B S2');
    await saveOverRest(documentId, 'en', 'X S3, B S2, A S1');
    const bodies = await formatBodies(documentId);
    expect(bodies.uk).toBe(original);
    expect(bodies.en).toMatch(own);
  });

  test('are not what only a translation claims: that changes nothing in the original', async () => {
    const documentId = await writeStory('X S3');
    await saveOverRest(documentId, 'uk', 'X S3, A S1');
    await saveOverRest(documentId, 'en', 'B S2, X S3');
    const bodies = await formatBodies(documentId);
    expect(bodies.uk).toBe('X S3, A S1');
    expect(bodies.en).toMatch(own);
    await expect(publish(documentId, '*')).rejects.toMatchObject({ name: 'ValidationError' });
  });
});

describe('claims of which nobody can tell what they translate get nothing that belongs to others', () => {
  test('one that could be of two, and one of these is taken out', async () => {
    const documentId = await writeStory('X S3');
    await saveOverRest(documentId, 'uk', 'X S3, A S1, B S1');
    await saveInPanel(translator, documentId, 'en', '#0 X S3, B -');
    await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 A S1');
    expect((await formatBodies(documentId)).en).toBe('X S3, B -');
    await saveInPanel(chief, documentId, 'uk', '#0 X S3, #1 A S2');
    expect((await formatBodies(documentId)).en).toBe('X S3, B -');
    await expect(publish(documentId, 'en')).rejects.toMatchObject({ name: 'ValidationError' });
    expect((await formatBodies(documentId)).en).toBe('X S3, B -');
    await saveInPanel(chief, documentId, 'en', '#0 X S3, A S2');
    expect(await formatBodies(documentId)).toMatchObject({ uk: 'X S3, A S2', en: 'X S3, A S2' });
  });

  test.each(['over REST', 'in the panel'])('the only one, and the original makes another claim: %s', async (way) => {
    const documentId = await writeStory('A S1');
    for (const locale of locales) await publish(documentId, locale);
    const replace = (statements: string) =>
      way === 'over REST'
        ? saveOverRest(documentId, 'uk', statements)
        : saveInPanel(chief, documentId, 'uk', statements);
    await replace('B S2');
    expect(await formatBodies(documentId)).toEqual({ uk: 'B S2', en: 'A S1', ru: 'A S1' });
    await replace('B S3');
    expect(await formatBodies(documentId)).toEqual({ uk: 'B S3', en: 'A S1', ru: 'A S1' });
    await expect(publish(documentId, 'en')).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await formatBodies(documentId, 'published')).toEqual(everywhere('A S1'));
    await saveInPanel(chief, documentId, 'en', 'B S3');
    expect((await formatBodies(documentId)).en).toBe('B S3');
  });
});

describe('corrections that are translated one by one, the later one first', () => {
  const [first, second] = ['2024-11-01T10:00:00.000Z', '2024-11-02T10:00:00.000Z'];
  const kind = 'correction';
  const read = async (documentId: string, locale: string) => {
    const row = (await gate.strapi
      .documents(article)
      .findOne({ documentId, locale, populate: ['corrections'] })) as Data | null;
    return ((row?.corrections ?? []) as Data[]).map(({ note, publishedAt }) => [
      note,
      publishedAt && new Date(String(publishedAt)).toISOString(),
    ]);
  };
  const saveCorrections = (documentId: string, locale: string, corrections: Data[]) =>
    askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=${locale}&status=draft`, {
      data: { corrections },
    });

  test('get the time of their own, and change none in the original', async () => {
    const documentId = await writeStory();
    const original = [
      { kind, publishedAt: first, note: 'Уточнено назву.' },
      { kind, publishedAt: second, note: 'Уточнено дату.' },
    ];
    passed(await saveCorrections(documentId, 'uk', original));
    const before = await read(documentId, 'uk');
    passed(await saveCorrections(documentId, 'en', [{ kind, note: 'The date was clarified.' }]));
    passed(
      await saveCorrections(documentId, 'en', [
        { kind, note: 'The name was corrected.' },
        { kind, note: 'The date was clarified.' },
      ]),
    );
    expect(await read(documentId, 'en')).toEqual([
      ['The name was corrected.', first],
      ['The date was clarified.', second],
    ]);
    passed(
      await saveCorrections(documentId, 'ru', [
        { kind, publishedAt: '2024-11-05T10:00:00.000Z', note: 'Уточнена дата.' },
      ]),
    );
    expect(await read(documentId, 'uk')).toEqual(before);
  });
});

test('two corrections of a translation that say the same as one of the original are not told apart silently', async () => {
  const documentId = await writeStory();
  const [first, second] = ['2024-11-01T10:00:00.000Z', '2024-11-02T10:00:00.000Z'];
  const correction = (publishedAt: string, note: string) => ({ kind: 'correction', publishedAt, note });
  const save = async (locale: string, ...corrections: Data[]) => {
    const path = `/api/articles/${documentId}?locale=${locale}&status=draft`;
    passed(await askRest(gate.visitor, 'PUT', path, { data: { corrections } }));
  };
  await save('uk', correction(first, 'Уточнено назву.'), correction(second, 'Уточнено дату.'));
  await save('ru', correction(first, 'Уточнено название.'), correction(second, 'Уточнена дата.'));
  await save('en', correction(first, 'The date was clarified.'), correction(first, 'The name was corrected.'));
  await expect(publish(documentId, '*')).rejects.toMatchObject({
    details: {
      errors: expect.arrayContaining([
        expect.objectContaining({ name: 'synchronisation/differs', path: ['corrections'], locale: 'en' }),
      ]),
    },
  });
  // Taken out, as the refusal asks, and entered again.
  await save('en');
  await save('en', correction(second, 'The date was clarified.'), correction(first, 'The name was corrected.'));
  await publish(documentId, '*');
  const row = (await gate.strapi
    .documents(article)
    .findOne({ documentId, locale: 'en', status: 'published', populate: ['corrections'] })) as Data;
  expect((row.corrections as Data[]).map(({ note }) => note)).toEqual([
    'The name was corrected.',
    'The date was clarified.',
  ]);
});

test('paragraphs that are translated one by one, the later one first, stand as the translator puts them', async () => {
  const section = (text: string): Data => ({
    __component: 'sections.text',
    content: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  });
  const documentId = await writeStory('X S3');
  const save = async (locale: string, ...texts: string[]) => {
    const body = [...writeBody(locale, 'X S3'), ...texts.map(section)];
    const path = `/api/articles/${documentId}?locale=${locale}&status=draft`;
    passed(await askRest(gate.visitor, 'PUT', path, { data: { body } }));
  };
  await save('uk', 'Перший абзац.', 'Другий абзац.');
  await save('en', 'The second paragraph.');
  await save('en', 'The first paragraph.', 'The second paragraph.');
  const row = (await gate.strapi.documents(article).findOne({ documentId, locale: 'en', populate: ['body'] })) as Data;
  const texts = JSON.stringify(row.body).match(/The (first|second) paragraph/g);
  expect(texts).toEqual(['The first paragraph', 'The second paragraph']);
});

test('what a translation lacks is not forgotten while another language is the original for a moment', async () => {
  const documentId = await writeStory('A S1, B S2');
  await gate.strapi.documents(article).publish({ documentId, locale: '*' });
  await saveOverRest(documentId, 'uk', 'A* S1, B S2');
  const standing = async (locale: string) => {
    const path = `/copydesk/readiness/${article}/${documentId}`;
    const { data } = await chief.ask<{ locales: Record<string, { status: string }> }>('GET', path);
    return data.locales[locale]?.status;
  };
  const makeOriginal = (sourceLocale: string) =>
    gate.strapi.documents(article).update({ documentId, locale: 'uk', data: { sourceLocale } as Data });
  expect(await standing('en')).toBe('stale');
  await makeOriginal('ru');
  expect([await standing('uk'), await standing('en')]).toEqual(['stale', 'stale']);
  await makeOriginal('uk');
  expect(await standing('en')).toBe('stale');
});

test('a source set by hand under the words of a former statement makes no translation of the new one', async () => {
  const documentId = await writeStory('A S1, B S2');
  const examine = async () => {
    const path = `/copydesk/readiness/${article}/${documentId}`;
    type Found = { status: string; violations: { rule: string; path: unknown[] }[] };
    const { data } = await chief.ask<{ locales: Record<string, Found> }>('GET', path);
    return data.locales.en;
  };
  await saveOverRest(documentId, 'uk', 'X S3, B S2');
  await saveOverRest(documentId, 'en', 'A S3, B S2');
  expect(await examine()).toMatchObject({
    status: 'incomplete',
    violations: [{ rule: 'translation/stale', path: ['body', 0, 'text'] }],
  });
  await saveOverRest(documentId, 'en', 'X S3, B S2');
  expect(await examine()).toMatchObject({ status: 'complete', violations: [] });
});
