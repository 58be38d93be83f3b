import { type Cookery, shareCookery } from '../../helpers/cookery';
import { copydesk } from '../../helpers/copydesk';
import {
  type Departure,
  documents,
  publish,
  readOutcome,
  type TypeName,
  type Versions,
  write,
  writeRecipe,
} from './kitchen';

let cookery: Cookery;
beforeAll(async () => {
  cookery = await shareCookery();
});

/** Publications of one document in turn: the languages asked for, as `fr+de`, and what refuses them; nothing, if they go out. */
type Step = [asked: string, ...refused: string[]];

async function follow(type: TypeName, documentId: string, steps: readonly Step[]): Promise<Step[]> {
  const outcomes: Step[] = [];
  for (const [asked] of steps) {
    const outcome = await publish(cookery.strapi, type, documentId, asked === '*' ? asked : asked.split('+'));
    outcomes.push(outcome === 'published' ? [asked] : [asked, ...outcome]);
  }
  return outcomes;
}

async function listPublished(type: TypeName, documentId: string): Promise<unknown[]> {
  const rows = await documents(cookery.strapi, type).findMany({
    filters: { documentId },
    locale: '*',
    status: 'published',
  });
  return rows.map(({ locale }) => locale).sort();
}

describe('recipes: the original first', () => {
  const rows: ({ what: string; steps: Step[] } & Departure)[] = [
    { what: 'the original, then each translation', steps: [['fr'], ['de'], ['it']] },
    { what: 'a translation waits for the original', steps: [['de', 'dependency/not-published de'], ['fr'], ['de']] },
    {
      what: 'two translations wait for it',
      steps: [['de+it', 'dependency/not-published de', 'dependency/not-published it']],
    },
    { what: 'the original beside a translation', steps: [['fr+de'], ['it']] },
    { what: 'all of them', steps: [['*']] },
    {
      what: 'an unfinished translation holds nothing else up',
      recipe: ({ de }) => (de.intro = ''),
      steps: [['fr'], ['de', 'translation/field-missing de intro'], ['it']],
    },
    {
      what: 'a recipe that says it was written in Italian waits for Italian',
      recipe: ({ fr, it }) => {
        fr['written-in'] = 'it';
        fr.rendering = it.rendering;
        delete it.rendering;
      },
      steps: [['fr', 'dependency/not-published fr'], ['it'], ['fr'], ['de']],
    },
  ];

  test.each(rows)('$what', async ({ steps, ...departure }) => {
    const { documentId } = await writeRecipe(cookery.strapi, departure);
    expect(await follow('recipe', documentId, steps)).toEqual(steps);
  });

  test('a recipe was written in the language it was created in', async () => {
    const documentId = await write(cookery.strapi, 'recipe', { it: { title: 'Crostata' }, fr: { title: 'Tarte' } });
    const rows = await documents(cookery.strapi, 'recipe').findMany({ filters: { documentId }, locale: '*' });
    expect(rows.map((row) => row['written-in'])).toEqual(['it', 'it']);
  });
});

describe('the pantry: each language by itself', () => {
  const fr = { label: 'Pommes', keeping: 'Au frais.' };
  const de = { label: 'Äpfel', keeping: 'Kühl.' };
  const rows: { what: string; versions: Versions; steps: Step[]; published: string[] }[] = [
    { what: 'a translation alone', versions: { fr, de }, steps: [['de']], published: ['de'] },
    { what: 'the original alone', versions: { fr, de }, steps: [['fr']], published: ['fr'] },
    { what: 'a language without an original', versions: { it: { label: 'Mele' } }, steps: [['it']], published: ['it'] },
    {
      what: 'an unfinished translation holds nothing else up',
      versions: { fr, de: { label: 'Äpfel' } },
      steps: [['de', 'translation/field-missing de keeping'], ['fr']],
      published: ['fr'],
    },
  ];

  test.each(rows)('$what', async ({ versions, steps, published }) => {
    const documentId = await write(cookery.strapi, 'pantry', versions);
    expect(await follow('pantry', documentId, steps)).toEqual(steps);
    expect(await listPublished('pantry', documentId)).toEqual(published);
  });
});

describe('the glossary: French and German together', () => {
  const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const fr = { term: 'Abaisse', meaning: blocks('Pâte étalée.') };
  const de = { term: 'Teigplatte', meaning: blocks('Ausgerollter Teig.') };
  const unfinished = { meaning: blocks('') };
  const rows: { what: string; versions: Versions; steps: Step[]; published: string[] }[] = [
    { what: 'both at once', versions: { fr, de }, steps: [['fr+de']], published: ['de', 'fr'] },
    { what: 'one of two that are ready', versions: { fr, de }, steps: [['fr']], published: ['fr'] },
    {
      what: 'the translation first',
      versions: { fr, de },
      steps: [['de', 'dependency/not-published de'], ['fr'], ['de']],
      published: ['de', 'fr'],
    },
    { what: 'German is missing', versions: { fr }, steps: [['fr', 'translation/locale-missing de']], published: [] },
    { what: 'French is missing', versions: { de }, steps: [['de', 'translation/locale-missing fr']], published: [] },
    {
      what: 'German is not finished',
      versions: { fr, de: { ...de, ...unfinished } },
      steps: [
        ['fr', 'translation/field-missing de meaning'],
        ['de', 'dependency/not-published de', 'translation/field-missing de meaning'],
      ],
      published: [],
    },
    {
      what: 'Italian is not required',
      versions: { fr, de, it: { term: 'Sfoglia', ...unfinished } },
      steps: [['fr+de'], ['it', 'translation/field-missing it meaning']],
      published: ['de', 'fr'],
    },
  ];

  test.each(rows)('$what', async ({ versions, steps, published }) => {
    const documentId = await write(cookery.strapi, 'glossary', versions);
    expect(await follow('glossary', documentId, steps)).toEqual(steps);
    expect(await listPublished('glossary', documentId)).toEqual(published);
  });
});

const all = ['fr', 'de', 'it'];
const inAll = (finding: (locale: string) => string) => all.map(finding).sort();

describe('what a recipe shows is out before it', () => {
  const rows: { what: string; larder: Departure['larder']; refused: string[]; missing: [TypeName, string[]] }[] = [
    {
      what: 'a pantry item that nobody has published',
      larder: (stock) => (stock.pantryOut = []),
      refused: inAll((locale) => `dependency/not-published ${locale} from-pantry`),
      missing: ['pantry', all],
    },
    {
      what: 'a pantry item that is out in French alone',
      larder: (stock) => (stock.pantryOut = ['fr']),
      refused: ['dependency/not-published de from-pantry', 'dependency/not-published it from-pantry'],
      missing: ['pantry', ['de', 'it']],
    },
    {
      what: 'a utensil, of a type without languages, that nobody has published',
      larder: (stock) => (stock.utensilOut = false),
      refused: inAll((locale) => `dependency/not-published ${locale} utensils`),
      missing: ['utensil', []],
    },
  ];

  test.each(rows)('refused: $what', async ({ larder, refused, missing: [type, locale] }) => {
    const { strapi } = cookery;
    const recipe = await writeRecipe(strapi, { larder }, { own: true });
    expect(await publish(strapi, 'recipe', recipe.documentId, all)).toEqual(refused);

    const documentId = type === 'pantry' ? recipe.pantry : recipe.utensil;
    await documents(strapi, type).publish({ documentId, ...(locale.length > 0 && { locale }) });
    expect(await publish(strapi, 'recipe', recipe.documentId, all)).toBe('published');
  });

  test('refused: a pantry item that does not exist in German', async () => {
    const { documentId } = await writeRecipe(cookery.strapi, {
      larder: (stock) => {
        delete stock.pantry.de;
        stock.pantryOut = ['fr', 'it'];
      },
    });
    const refused = ['dependency/not-published de from-pantry'];
    expect(await publish(cookery.strapi, 'recipe', documentId, all)).toEqual(refused);
    expect(await publish(cookery.strapi, 'recipe', documentId, ['fr', 'it'])).toBe('published');
  });

  test('a glossary entry waits for another, not for itself', async () => {
    const terms = { fr: { term: 'Abaisse' }, de: { term: 'Teigplatte' } };
    const other = await write(cookery.strapi, 'glossary', terms);
    const documentId = await write(cookery.strapi, 'glossary', terms);
    await documents(cookery.strapi, 'glossary').update({
      documentId,
      locale: 'fr',
      data: { 'see-also': [documentId, other] },
    });
    const both = ['fr', 'de'];
    const refused = ['dependency/not-published de see-also', 'dependency/not-published fr see-also'];
    expect(await publish(cookery.strapi, 'glossary', documentId, both)).toEqual(refused);
    expect(await publish(cookery.strapi, 'glossary', other, both)).toBe('published');
    expect(await publish(cookery.strapi, 'glossary', documentId, both)).toBe('published');
  });
});

describe('publishing along', () => {
  const along = (documentId: string, locale: string | string[]) =>
    readOutcome(documents(cookery.strapi, 'recipe').publish({ documentId, locale, with: 'dependencies' }));

  const rows: { what: string; larder: Departure['larder'] }[] = [
    { what: 'a pantry item that nobody has published', larder: (stock) => (stock.pantryOut = []) },
    { what: 'a pantry item that is out in French alone', larder: (stock) => (stock.pantryOut = ['fr']) },
    { what: 'a utensil, of a type without languages', larder: (stock) => (stock.utensilOut = false) },
  ];

  test.each(rows)('$what', async ({ larder }) => {
    const { documentId, pantry, utensil } = await writeRecipe(cookery.strapi, { larder }, { own: true });
    expect(await along(documentId, all)).toBe('published');
    expect(await listPublished('pantry', pantry)).toEqual(['de', 'fr', 'it']);
    expect(await listPublished('utensil', utensil)).toHaveLength(1);
  });

  test('refused with what goes along, which is refused itself', async () => {
    const { strapi } = cookery;
    const { documentId, pantry } = await writeRecipe(strapi, {
      larder: (stock) => {
        stock.pantry = { fr: { label: 'Pommes', keeping: 'Au frais.' }, de: { label: 'Äpfel', keeping: '' } };
        stock.pantryOut = [];
      },
    });
    expect(await along(documentId, ['fr', 'de'])).toEqual(['translation/field-missing de keeping']);
    expect(await listPublished('pantry', pantry)).toEqual([]);
  });

  // Strapi drops a relation to what is not published yet, so whichever goes first would lose the other.
  const circles: [what: string, around: number[]][] = [
    ['two that point to each other', [1, 0]],
    ['three in a circle', [1, 2, 0]],
  ];
  test.each(circles)('%s', async (_what, around) => {
    const { strapi } = cookery;
    const glossary = documents(strapi, 'glossary');
    const terms = { fr: { term: 'Abaisse' }, de: { term: 'Teigplatte' } };
    const entries: string[] = [];
    for (const _entry of around) entries.push(await write(strapi, 'glossary', terms));
    const links = entries.map((documentId, index) => ({ documentId, next: entries[around[index] ?? 0] ?? '' }));
    for (const { documentId, next } of links) {
      await glossary.update({ documentId, locale: 'fr', data: { 'see-also': [next] } });
    }

    const [first = ''] = entries;
    const request = { documentId: first, locale: ['fr', 'de'], with: 'dependencies' };
    expect(await readOutcome(glossary.publish(request))).toBe('published');
    for (const { documentId, next } of links) {
      for (const locale of ['fr', 'de']) {
        const row = await glossary.findOne({ documentId, locale, status: 'published', populate: ['see-also'] });
        expect(row?.['see-also']).toMatchObject([{ documentId: next, locale }]);
      }
    }
  });

  test('of two that point to each other, one that is not ready keeps both back', async () => {
    const { strapi } = cookery;
    const glossary = documents(strapi, 'glossary');
    const one = await write(strapi, 'glossary', { fr: { term: 'Abaisse' }, de: { term: 'Teigplatte' } });
    const other = await write(strapi, 'glossary', { fr: { term: 'Tourer' } });
    await glossary.update({ documentId: one, locale: 'fr', data: { 'see-also': [other] } });
    await glossary.update({ documentId: other, locale: 'fr', data: { 'see-also': [one] } });
    const request = { documentId: one, locale: 'fr', with: 'dependencies' };
    expect(await readOutcome(glossary.publish(request))).toEqual(['translation/locale-missing de']);
    for (const documentId of [one, other]) expect(await listPublished('glossary', documentId)).toEqual([]);
  });
});

describe('who shows what readers are kept from is kept from them likewise, in the same turn', () => {
  const uid = 'api::glossary-entry.glossary-entry';

  /** Publishes entries that point to one another; `next` says for each to which. */
  async function publishEntries(next: readonly (number | null)[]): Promise<string[]> {
    const { strapi } = cookery;
    const glossary = documents(strapi, 'glossary');
    const entries: string[] = [];
    for (const _entry of next) entries.push(await write(strapi, 'glossary', { fr: { term: 'A' }, de: { term: 'B' } }));
    for (const [index, to] of next.entries()) {
      const data = { 'see-also': to === null ? [] : [entries[to]] };
      await glossary.update({ documentId: entries[index] ?? '', locale: 'fr', data });
    }
    const request = { documentId: entries[0] ?? '', locale: ['fr', 'de'], with: 'dependencies' };
    expect(await readOutcome(glossary.publish(request))).toBe('published');
    return entries;
  }

  /** Writes the term that readers see of an entry past the plugin, which then follows once. */
  async function rewrite(documentId: string | undefined, term: string): Promise<void> {
    const { strapi } = cookery;
    const { tableName } = strapi.db.metadata.get(uid);
    const row = { document_id: documentId, locale: 'de' };
    await strapi.db.connection(tableName).where(row).whereNotNull('published_at').update({ term });
    await copydesk.followRecordedChanges(strapi);
  }

  const findWithheld = async (entries: readonly string[]) => {
    const found = await copydesk.findWithheld(cookery.strapi, uid, entries);
    return entries.map((documentId) => found.get(documentId) ?? []);
  };

  /** What the desk says wrongly of entries. Others were assessed while nothing was withheld. */
  const findDifferences = async (entries: readonly string[]) =>
    (await copydesk.verifyDesk(cookery.strapi)).filter(({ documentId }) => entries.includes(documentId));

  async function whileWithholding(run: () => Promise<void>): Promise<void> {
    const { config } = cookery.strapi;
    const policy: object = config.get('plugin::copydesk');
    config.set('plugin::copydesk', { ...policy, withholdOutOfPolicy: true });
    await run().finally(() => config.set('plugin::copydesk', policy));
  }

  test.each([
    ['a chain of two', [1, null]],
    ['a chain of three', [1, 2, null]],
    ['two that point to each other', [1, 0]],
    ['one that points to two that point to each other', [1, 2, 1]],
    ['three in a circle', [1, 2, 0]],
    ['one that points to four in a circle', [1, 2, 3, 4, 1]],
  ])('%s', (_what, next) =>
    whileWithholding(async () => {
      const entries = await publishEntries(next);
      expect(await findWithheld(entries)).toEqual(entries.map(() => []));
      await rewrite(entries.at(-1), '');
      expect(await findWithheld(entries)).toEqual(entries.map(() => ['de']));
      await rewrite(entries.at(-1), 'C');
      expect(await findWithheld(entries)).toEqual(entries.map(() => []));
    }),
  );

  test('in a circle, what is wrong with one itself keeps back those that are right again', () =>
    whileWithholding(async () => {
      const entries = await publishEntries([1, 2, 0]);
      const [first, second] = entries;
      await rewrite(first, '');
      await rewrite(second, '');
      await rewrite(first, 'C');
      expect(await findWithheld(entries)).toEqual(entries.map(() => ['de']));
      await rewrite(second, 'C');
      expect(await findWithheld(entries)).toEqual(entries.map(() => []));
    }));

  test('in a circle, what waits for something else besides keeps all back', () =>
    whileWithholding(async () => {
      const { strapi } = cookery;
      const glossary = documents(strapi, 'glossary');
      const entries = await publishEntries([1, 2, 0]);
      const [outside] = await publishEntries([null]);
      const [documentId = '', next] = entries;
      await glossary.update({ documentId, locale: 'fr', data: { 'see-also': [next, outside] } });
      expect(await readOutcome(glossary.publish({ documentId, locale: ['fr', 'de'] }))).toBe('published');
      await rewrite(next, '');
      await rewrite(outside, '');
      await rewrite(next, 'C');
      expect(await findWithheld([...entries, outside ?? ''])).toEqual([...entries, outside].map(() => ['de']));
      await rewrite(outside, 'C');
      expect(await findWithheld([...entries, outside ?? ''])).toEqual([...entries, outside].map(() => []));
    }));

  test.each([[[1, 0]], [[1, 2, 0]]])(
    'in a circle (%p), two that are wrong go out together, and one that is not out comes back',
    (next) =>
      whileWithholding(async () => {
        const { strapi } = cookery;
        const entries = await publishEntries(next);
        const [documentId = '', second = ''] = entries;
        const request = { documentId, locale: ['fr', 'de'], with: 'dependencies' };
        await rewrite(documentId, '');
        await rewrite(second, '');
        expect(await readOutcome(documents(strapi, 'glossary').publish(request))).toBe('published');
        expect(await findWithheld(entries)).toEqual(entries.map(() => []));

        const row = { document_id: second, locale: 'de' };
        await strapi.db
          .connection(strapi.db.metadata.get(uid).tableName)
          .where(row)
          .whereNotNull('published_at')
          .delete();
        await copydesk.followRecordedChanges(strapi);
        expect(await findWithheld(entries)).toEqual(entries.map((entry) => (entry === second ? [] : ['de'])));
        expect(await findDifferences(entries)).toEqual([]);
        expect(await readOutcome(documents(strapi, 'glossary').publish({ documentId: second, locale: 'de' }))).toBe(
          'published',
        );
        expect(await findWithheld(entries)).toEqual(entries.map(() => []));
        expect(await findDifferences(entries)).toEqual([]);
      }),
  );

  test('the desk says what the gate would, however often what is around a document changes', () =>
    whileWithholding(async () => {
      const entries = await publishEntries([1, 2, 0]);
      for (const [at, term] of [
        [0, ''],
        [1, ''],
        [0, 'C'],
        [2, ''],
        [1, 'C'],
        [2, 'C'],
      ] as const) {
        await rewrite(entries[at], term);
        expect(await findDifferences(entries)).toEqual([]);
      }
    }));

  test('more than a turn has room for follow in the next, so that a save stays short', () =>
    whileWithholding(async () => {
      const chain = await publishEntries([...Array(24).keys()].map((index) => (index === 23 ? null : index + 1)));
      await rewrite(chain.at(-1), '');
      // Its own row, and twenty of those above it.
      expect((await findWithheld(chain)).filter((locales) => locales.length > 0)).toHaveLength(21);
      await copydesk.reassessDue(cookery.strapi);
      expect(await findWithheld(chain)).toEqual(chain.map(() => ['de']));
      await rewrite(chain.at(-1), 'C');
      await copydesk.reassessDue(cookery.strapi);
      expect(await findWithheld(chain)).toEqual(chain.map(() => []));
    }));
});

describe('what readers see is not taken away', () => {
  type Thing = 'cook' | 'translator' | 'sayer' | 'cover' | 'photo' | 'pantry' | 'utensil';
  const inUse = (...locales: string[]) => locales.map((locale) => `dependency/in-use ${locale}`);
  const rows: {
    what: string;
    thing: Thing;
    type: TypeName;
    action: 'delete' | 'unpublish';
    locale?: string;
    refused: string[];
  }[] = [
    { what: 'the cook', thing: 'cook', type: 'cook', action: 'delete', locale: '*', refused: inUse('de', 'fr') },
    { what: 'the cook in German', thing: 'cook', type: 'cook', action: 'delete', locale: 'de', refused: inUse('de') },
    { what: 'the translator', thing: 'translator', type: 'cook', action: 'delete', locale: 'de', refused: inUse('de') },
    { what: 'the sayer of a tip', thing: 'sayer', type: 'cook', action: 'delete', locale: 'fr', refused: inUse('fr') },
    { what: 'the cover', thing: 'cover', type: 'photo', action: 'delete', locale: '*', refused: inUse('de', 'fr') },
    {
      what: 'the photo of a step',
      thing: 'photo',
      type: 'photo',
      action: 'delete',
      locale: 'fr',
      refused: inUse('fr'),
    },
    {
      what: 'the pantry item',
      thing: 'pantry',
      type: 'pantry',
      action: 'delete',
      locale: '*',
      refused: inUse('de', 'fr'),
    },
    {
      what: 'the pantry item',
      thing: 'pantry',
      type: 'pantry',
      action: 'unpublish',
      locale: 'de',
      refused: inUse('de'),
    },
    { what: 'the utensil', thing: 'utensil', type: 'utensil', action: 'delete', refused: inUse('de', 'fr') },
    { what: 'the utensil', thing: 'utensil', type: 'utensil', action: 'unpublish', refused: inUse('de', 'fr') },
  ];

  test.each(rows)('$action $what $locale', async ({ thing, type, action, locale, refused }) => {
    const { strapi } = cookery;
    const recipe = await writeRecipe(strapi, {}, { own: true });
    await documents(strapi, 'recipe').publish({ documentId: recipe.documentId, locale: ['fr', 'de'] });
    const remove = () =>
      readOutcome(documents(strapi, type)[action]({ documentId: recipe[thing], ...(locale && { locale }) }));
    expect(await remove()).toEqual(refused);

    await documents(strapi, 'recipe').unpublish({ documentId: recipe.documentId, locale: '*' });
    expect(await remove()).toBe('published');
  });

  test('a photo in a language in which no recipe is published goes', async () => {
    const { strapi } = cookery;
    const recipe = await writeRecipe(strapi, {}, { own: true });
    await documents(strapi, 'recipe').publish({ documentId: recipe.documentId, locale: ['fr', 'de'] });
    expect(await readOutcome(documents(strapi, 'photo').delete({ documentId: recipe.photo, locale: 'it' }))).toBe(
      'published',
    );
  });
});
