import { type Cookery, shareCookery } from '../../helpers/cookery';
import { takeSnapshot } from '../../helpers/database-snapshot';
import {
  type Data,
  documents,
  type Ids,
  readOutcome,
  type Recipe,
  type Row,
  type TypeName,
  types,
  write,
  writeRecipe,
  stepsIn,
} from './kitchen';

let cookery: Cookery;
beforeAll(async () => {
  cookery = await shareCookery();
});

const recipes = () => documents(cookery.strapi, 'recipe');

/** What each language of a document holds: German, French, Italian. */
async function read(type: TypeName, documentId: string, status: 'draft' | 'published' = 'draft'): Promise<Row[]> {
  const rows = await cookery.strapi.db.query(types[type] as never).findMany({
    orderBy: 'locale',
    where: {
      documentId,
      ...(type !== 'photo' && { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } }),
    },
    populate: {
      ...(type === 'recipe' && {
        cooks: true,
        cover: true,
        'from-pantry': true,
        utensils: true,
        timing: true,
        amounts: true,
        gallery: { on: { 'kitchen.shot': { populate: ['photo'] } } },
        rendering: { populate: ['rendered-by'] },
        steps: { on: { 'kitchen.step': { populate: ['photo'] }, 'kitchen.tip': { populate: ['said-by'] } } },
      }),
    },
  });
  return rows as Row[];
}

/** A value within a row, by path, a document as its id. */
function pick(row: Data, path: string): unknown {
  const found = path.split('.').reduce<unknown>((value, step) => (value as Data | null | undefined)?.[step], row);
  const identify = (value: unknown) => (value as Row | null)?.documentId ?? value;
  return Array.isArray(found) ? found.map(identify) : identify(found);
}

describe('what all languages share', () => {
  interface Change {
    what: string;
    locale: 'fr' | 'de' | 'it';
    /** Another cook, photo or pantry item that exists in all languages stands in `ids` as what it would replace. */
    data: (ids: Ids) => Data;
    path: string;
    expected: (ids: Ids) => unknown;
  }
  const synchronised: Change[] = [
    {
      what: 'whoever signs',
      locale: 'de',
      data: ({ cook }) => ({ cooks: [cook] }),
      path: 'cooks',
      expected: ({ cook }) => [cook],
    },
    { what: 'that nobody signs', locale: 'it', data: () => ({ cooks: [] }), path: 'cooks', expected: () => [] },
    {
      what: 'the cover',
      locale: 'fr',
      data: ({ cover }) => ({ cover }),
      path: 'cover',
      expected: ({ cover }) => cover,
    },
    {
      what: 'the pantry items',
      locale: 'it',
      data: ({ pantry }) => ({ 'from-pantry': [pantry] }),
      path: 'from-pantry',
      expected: ({ pantry }) => [pantry],
    },
    {
      what: 'the utensils, of a type without languages',
      locale: 'de',
      data: ({ utensil }) => ({ utensils: [utensil] }),
      path: 'utensils',
      expected: ({ utensil }) => [utensil],
    },
    { what: 'the kind', locale: 'de', data: () => ({ kind: 'heirloom' }), path: 'kind', expected: () => 'heirloom' },
    {
      what: 'a component',
      locale: 'de',
      data: () => ({ timing: { minutes: 45 } }),
      path: 'timing.minutes',
      expected: () => 45,
    },
    {
      what: 'a list of components',
      locale: 'it',
      data: () => ({ amounts: [{ grams: 250 }, { grams: 80 }] }),
      path: 'amounts.1.grams',
      expected: () => 80,
    },
    {
      what: 'a dynamic zone',
      locale: 'fr',
      data: ({ photo }) => ({ gallery: [{ __component: 'kitchen.shot', photo }] }),
      path: 'gallery.0.photo',
      expected: ({ photo }) => photo,
    },
    {
      what: 'the photo of a step',
      locale: 'it',
      data: ({ photo, sayer }) => ({
        steps: [
          { __component: 'kitchen.step', text: stepsIn.it.step, photo },
          { __component: 'kitchen.tip', text: stepsIn.it.tip, 'said-by': sayer },
        ],
      }),
      path: 'steps.0.photo',
      expected: ({ photo }) => photo,
    },
    {
      what: 'the sayer of a tip',
      locale: 'de',
      data: ({ photo, sayer }) => ({
        steps: [
          { __component: 'kitchen.step', text: stepsIn.de.step, photo },
          { __component: 'kitchen.tip', text: stepsIn.de.tip, 'said-by': sayer },
        ],
      }),
      path: 'steps.1.said-by',
      expected: ({ sayer }) => sayer,
    },
  ];

  /** Things of the same kinds that no recipe has yet. */
  const replace = async (): Promise<Recipe> => writeRecipe(cookery.strapi, {}, { own: true });

  test.each(synchronised)(
    'carried from $locale to the other drafts: $what',
    async ({ locale, data, path, expected }) => {
      const others = await replace();
      const { documentId } = await writeRecipe(cookery.strapi);
      await recipes().update({ documentId, locale, data: data(others) });
      const rows = await read('recipe', documentId);
      expect(rows.map((row) => pick(row, path))).toEqual([expected(others), expected(others), expected(others)]);
    },
  );

  test('what a section says nothing about is each language’s own, as in Strapi itself: a number, a file', async () => {
    const { documentId, photo, sayer } = await writeRecipe(cookery.strapi);
    const steps = (minutes: number) => [
      { __component: 'kitchen.step', text: 'Eine Form von 28 Zentimetern.', photo, minutes },
      { __component: 'kitchen.tip', text: 'Zwei.', 'said-by': sayer },
    ];
    await recipes().update({ documentId, locale: 'de', data: { steps: steps(50) } });
    await recipes().update({ documentId, locale: 'it', data: { kind: 'heirloom' } });
    const rows = await read('recipe', documentId);
    expect(rows.map((row) => [row.locale, pick(row, 'steps.0.minutes')])).toEqual(
      expect.arrayContaining([
        ['de', 50],
        ['fr', null],
        ['it', null],
      ]),
    );
  });

  test('carried between the languages of a type without drafts: until when a photo may be used', async () => {
    const { photo } = await writeRecipe(cookery.strapi, {}, { own: true });
    await documents(cookery.strapi, 'photo').update({
      documentId: photo,
      locale: 'it',
      data: { 'licence-until': '2031-12-31' },
    });
    const rows = await read('photo', photo);
    expect(rows.map((row) => row['licence-until'])).toEqual(['2031-12-31', '2031-12-31', '2031-12-31']);
  });

  test('a new language starts with them', async () => {
    const { documentId, cook, cover, pantry, utensil } = await writeRecipe(cookery.strapi);
    await recipes().delete({ documentId, locale: 'it' });
    await recipes().update({ documentId, locale: 'it', data: { title: 'Crostata' } });
    const rows = await read('recipe', documentId);
    const italian = rows.find((row) => row.locale === 'it') ?? {};
    expect(['cooks', 'cover', 'from-pantry', 'utensils'].map((path) => pick(italian, path))).toEqual([
      [cook],
      cover,
      [pantry],
      [utensil],
    ]);
  });

  test('not carried: what each language says for itself', async () => {
    const { documentId, cook, translator } = await writeRecipe(cookery.strapi);
    await recipes().update({
      documentId,
      locale: 'de',
      data: { path: 'apfelkuchen', intro: 'Kurz.', rendering: { way: 'by-machine', 'rendered-by': [cook] } },
    });
    const [german = {}, french = {}, italian = {}] = await read('recipe', documentId);
    const said = ['path', 'intro', 'rendering.way', 'rendering.rendered-by'];
    expect(said.map((path) => pick(german, path))).toEqual(['apfelkuchen', 'Kurz.', 'by-machine', [cook]]);
    expect(pick(french, 'rendering')).toBeNull();
    expect(said.map((path) => pick(italian, path))).toEqual([
      expect.stringMatching(/^crostata-di-mele/),
      expect.stringContaining('Una crostata'),
      'by-hand',
      [translator],
    ]);
  });

  const publishable = synchronised.filter(({ what }) => what !== 'that nobody signs');

  test.each(publishable)(
    'carried, when $locale is published, to what readers see already: $what',
    async ({ locale, data, path, expected }) => {
      const others = await replace();
      const { documentId } = await writeRecipe(cookery.strapi);
      await recipes().publish({ documentId, locale: '*' });
      await recipes().update({ documentId, locale, data: { ...data(others), title: 'Oh' } });
      const seen = async () => (await read('recipe', documentId, 'published')).map((row) => pick(row, path));
      expect(await seen()).not.toContainEqual(expected(others));

      await recipes().publish({ documentId, locale });
      expect(await seen()).toEqual([expected(others), expected(others), expected(others)]);
      const renamed = (await read('recipe', documentId, 'published')).filter(({ title }) => title === 'Oh');
      expect(renamed.map((row) => row.locale)).toEqual([locale]);
    },
  );
});

describe('paths', () => {
  const readPath = async (documentId: string, locale: string) =>
    (await recipes().findOne({ documentId, locale }))?.path;

  const titles: [title: string, path: string][] = [
    ['Crème brûlée', 'creme-brulee'],
    ['Œufs à la neige', 'oeufs-a-la-neige'],
    ['Grießklößchen', 'griessklosschen'],
    ['1, 2, 3 : gâteau au yaourt !', '1-2-3-gateau-au-yaourt'],
    ['???', 'recipe'],
  ];
  test.each(titles)('of “%s”', async (title, path) => {
    const { path: given } = await recipes().create({ locale: 'fr', data: { title } });
    expect(given).toBe(path);
  });

  test('two recipes of one title, each language by itself', async () => {
    const versions = { fr: { title: 'Gratin' }, de: { title: 'Gratin' } };
    const first = await write(cookery.strapi, 'recipe', versions);
    const second = await write(cookery.strapi, 'recipe', versions);
    const paths = [first, second].flatMap((id) => ['fr', 'de'].map((locale) => readPath(id, locale)));
    expect(await Promise.all(paths)).toEqual(['gratin', 'gratin', 'gratin-2', 'gratin-2']);
  });

  test('a new title does not move a page', async () => {
    const { documentId } = await recipes().create({ locale: 'fr', data: { title: 'Potée', path: 'ma-potee' } });
    await recipes().update({ documentId, locale: 'fr', data: { title: 'Potée lorraine' } });
    expect(await readPath(documentId, 'fr')).toBe('ma-potee');
  });

  test('a clone has a path of its own', async () => {
    const { documentId } = await recipes().create({ locale: 'fr', data: { title: 'Clafoutis' } });
    const clone = await recipes().clone({ documentId, data: {} });
    expect(await readPath(clone.documentId, 'fr')).toBe('clafoutis-2');
  });

  test('a path that readers have seen is never given to another recipe', async () => {
    const { documentId } = await writeRecipe(cookery.strapi, { recipe: ({ fr }) => (fr.title = 'Blanquette') });
    await recipes().publish({ documentId, locale: 'fr' });
    await recipes().delete({ documentId, locale: '*' });
    const { path } = await recipes().create({ locale: 'fr', data: { title: 'Blanquette' } });
    expect(path).toBe('blanquette-2');
  });
});

describe('when a recipe was first served', () => {
  const readTimes = async (documentId: string) => {
    const rows = [...(await read('recipe', documentId)), ...(await read('recipe', documentId, 'published'))];
    return rows.map((row) => [row.locale, row.publishedAt ? 'published' : 'draft', row['first-served']]).sort();
  };

  test('is written down once, in each language by itself', async () => {
    const { documentId } = await writeRecipe(cookery.strapi);
    await recipes().publish({ documentId, locale: 'fr' });
    const times = await readTimes(documentId);
    const served = expect.stringMatching(/^\d{4}-/);
    expect(times).toEqual([
      ['de', 'draft', null],
      ['fr', 'draft', served],
      ['fr', 'published', served],
      ['it', 'draft', null],
    ]);
    await recipes().update({ documentId, locale: 'fr', data: { intro: 'Court.' } });
    await recipes().publish({ documentId, locale: 'fr' });
    expect(await readTimes(documentId)).toEqual(times);
  });

  test('is in nobody’s hands', async () => {
    const data = { title: 'Potage', 'first-served': '1999-01-01T00:00:00.000Z' };
    const { documentId } = await recipes().create({ locale: 'fr', data });
    await recipes().update({ documentId, locale: 'fr', data });
    expect(await readTimes(documentId)).toEqual([['fr', 'draft', null]]);
  });

  test('is forgotten in a clone', async () => {
    const { documentId } = await writeRecipe(cookery.strapi);
    await recipes().publish({ documentId, locale: 'fr' });
    expect((await readTimes(documentId)).map((time) => time[2])).toContainEqual(expect.anything());
    const clone = await recipes().clone({ documentId, locale: 'fr', data: {} });
    expect((await readTimes(clone.documentId)).map((time) => time[2])).not.toContainEqual(expect.anything());
  });
});

describe('from the other end of a relation', () => {
  const rows: [type: 'cook' | 'pantry', locale: string][] = [
    ['cook', 'fr'],
    ['pantry', 'de'],
  ];

  test.each(rows)('a %s does not change the recipes it is in', async (type, locale) => {
    const { strapi } = cookery;
    const { documentId, ...ids } = await writeRecipe(strapi);
    const { documentId: other } = await writeRecipe(strapi);
    const before = await takeSnapshot(strapi);
    const update = (recipes: unknown) =>
      readOutcome(documents(strapi, type).update({ documentId: ids[type], locale, data: { recipes } }));
    for (const recipes of [[], [documentId], { set: [other] }, { disconnect: [documentId] }]) {
      expect(await update(recipes)).toEqual(['“recipes” cannot be changed here. Change it in the Recipe itself.']);
    }
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});

describe('a language that the cookery does not speak', () => {
  type Action = 'create' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';
  const rows: [action: Action, type: TypeName, locale: string | string[]][] = [
    ['create', 'recipe', 'es'],
    ['create', 'photo', 'en'],
    ['update', 'recipe', 'es'],
    ['update', 'pantry', 'uk'],
    ['clone', 'recipe', 'es'],
    ['publish', 'recipe', ['fr', 'es']],
    ['publish', 'pantry', 'es'],
    ['unpublish', 'recipe', 'es'],
    ['discardDraft', 'recipe', 'es'],
    ['delete', 'photo', 'es'],
  ];

  test.each(rows)('%s a %s in %s', async (action, type, locale) => {
    const { strapi } = cookery;
    const { documentId: recipe, photo, pantry } = await writeRecipe(strapi);
    const documentId = { recipe, photo, pantry }[type as 'recipe'];
    const before = await takeSnapshot(strapi);
    const attempt = documents(strapi, type)[action]({
      ...(action !== 'create' && { documentId }),
      locale,
      ...(['create', 'update', 'clone'].includes(action) && { data: {} }),
    });
    const unknown = [locale].flat().filter((code) => code !== 'fr');
    expect(await readOutcome(attempt)).toEqual([`There is no locale “${unknown.join()}”. The locales are fr, de, it.`]);
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});
