import { makeToken } from '../../helpers/content-api';
import { type Cookery, shareCookery } from '../../helpers/cookery';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { send } from '../../helpers/send';
import type { Readiness } from '../../../src/plugins/copydesk/domain/release/assess-readiness';
import {
  type Data,
  documents,
  hireChef,
  publish,
  readErrors,
  readOutcome,
  type Recipe,
  types,
  write,
  writeRecipe,
} from './kitchen';

let cookery: Cookery;
let tokens: { api: string; admin: string };
beforeAll(async () => {
  cookery = await shareCookery();
  tokens = { api: await makeToken(cookery, 'full-access'), admin: await hireChef(cookery) };
});

/** Sends a request, and says what came of it as {@link readOutcome} does. */
async function ask(path: string, token: string, body: unknown, method = 'POST'): Promise<'published' | string[]> {
  const { status, body: answer } = await send(`${cookery.url}${path}`, method, body, token);
  const { error } = answer as { error?: { message: string; details?: unknown } };
  if (!error) return status < 300 ? 'published' : [String(status)];
  return readErrors(error.details) ?? [`${status} ${error.message}`];
}

const manager = `/content-manager/collection-types/${types.recipe}`;
const recipes = () => documents(cookery.strapi, 'recipe');

/** Every kind of door that leads to a publication in French. */
const doors: [name: string, publish: (recipe: Recipe, data: Data) => Promise<'published' | string[]>][] = [
  ['publish, in code', ({ documentId }) => readOutcome(recipes().publish({ documentId, locale: 'fr' }))],
  ['publish in the default language', ({ documentId }) => readOutcome(recipes().publish({ documentId }))],
  ['create as published', (_, data) => readOutcome(recipes().create({ locale: 'fr', data, status: 'published' }))],
  [
    'update as published',
    ({ documentId }, data) => readOutcome(recipes().update({ documentId, locale: 'fr', data, status: 'published' })),
  ],
  ['POST', (_, data) => ask('/api/recipes?locale=fr', tokens.api, { data })],
  ['PUT', ({ documentId }, data) => ask(`/api/recipes/${documentId}?locale=fr`, tokens.api, { data }, 'PUT')],
  [
    'the edit view',
    ({ documentId }) => ask(`${manager}/${documentId}/actions/publish?locale=fr`, tokens.admin, { locale: 'fr' }),
  ],
  [
    'the list view',
    ({ documentId }) =>
      ask(`${manager}/actions/bulkPublish?locale=fr`, tokens.admin, { documentIds: [documentId], locale: 'fr' }),
  ],
];

const composeData = ({ cook, cover }: Recipe): Data => ({
  title: 'Soupe',
  intro: 'Une soupe.',
  cooks: [cook],
  cover,
  steps: [{ __component: 'kitchen.step', text: 'Chauffez.' }],
});

describe.each(doors)('%s', (_name, goThrough) => {
  test('lets a recipe out that nothing stands against', async () => {
    const recipe = await writeRecipe(cookery.strapi);
    expect(await goThrough(recipe, composeData(recipe))).toBe('published');
  });

  test('refuses another, and leaves the database as it was', async () => {
    const { strapi } = cookery;
    const recipe = await writeRecipe(strapi, {
      recipe: ({ fr, de, it }) => [fr, de, it].forEach((version) => (version.cooks = [])),
    });
    const before = await takeSnapshot(strapi);
    const outcome = await goThrough(recipe, { ...composeData(recipe), cooks: [] });
    expect(outcome).toEqual(['attribution/byline-missing fr cooks']);
    expect(await takeSnapshot(strapi)).toEqual(before);
  });
});

test('a refusal calls a field what editors call it', async () => {
  const { strapi } = cookery;
  const service = strapi.plugin('content-manager').service('content-types');
  const { uid: _uid, ...configuration } = await service.findConfiguration({ uid: types.recipe });
  configuration.metadatas.cooks.edit.label = 'Signé par';
  await service.updateConfiguration({ uid: types.recipe }, configuration);

  const { documentId } = await writeRecipe(strapi, { recipe: ({ fr }) => (fr.cooks = []) });
  await recipes().update({ documentId, locale: 'fr', data: { cooks: [] } });
  await expect(recipes().publish({ documentId, locale: 'fr' })).rejects.toThrow('“Signé par” is empty');
});

test('drafts are shown to nobody who lacks the permission', async () => {
  const { url } = cookery;
  const find = `${types.recipe}.find`;
  const reader = await makeToken(cookery, 'custom', [find]);
  const preview = await makeToken(cookery, 'custom', [find, 'plugin::copydesk.drafts.read']);
  const ask = async (token: string, query: string) =>
    (await send(`${url}/api/recipes${query}`, 'GET', undefined, token)).status;
  expect(await ask(reader, '')).toBe(200);
  expect(await ask(reader, '?status=draft')).toBe(403);
  expect(await ask(preview, '?status=draft')).toBe(200);
});

test('a dry run tells what a publication would be refused with, and writes nothing', async () => {
  const { strapi, url } = cookery;
  const { documentId } = await writeRecipe(strapi, {
    larder: ({ photo }) => delete photo.de,
    recipe: ({ it }) => (it.intro = ''),
  });
  const before = await takeSnapshot(strapi);
  const { body } = await send(
    `${url}/copydesk/readiness/${types.recipe}/${documentId}`,
    'GET',
    undefined,
    tokens.admin,
  );
  const { data } = body as { data: Readiness };
  expect(await takeSnapshot(strapi)).toEqual(before);

  expect(data).toMatchObject({ uid: types.recipe, documentId, sourceLocale: 'fr', release: 'source-first' });
  expect(Object.entries(data.locales).map(([locale, { ready }]) => [locale, ready])).toEqual([
    ['fr', true],
    ['de', false],
    ['it', false],
  ]);
  const { '*': all = [], fr } = data.publish;
  expect(fr).toEqual([]);
  const promised = readErrors({ errors: all.map(({ rule, ...rest }) => ({ ...rest, name: rule })) });
  expect(promised).toEqual([
    'attribution/illustration-not-in-locale de steps.0.photo',
    'translation/field-missing it intro',
  ]);
  expect(await publish(strapi, 'recipe', documentId, '*')).toEqual(promised);
});

test('a waiver lets an original out where languages go out together, and is refused where they do not', async () => {
  const { strapi } = cookery;
  const request = { reason: 'The cook is waiting', deadline: new Date(Date.now() + 3_600_000).toISOString() };
  const documentId = await write(strapi, 'glossary', { fr: { term: 'Abaisse' } });
  expect(await publish(strapi, 'glossary', documentId, 'fr')).toEqual(['translation/locale-missing de']);
  expect(await ask(`/copydesk/waivers/${types.glossary}/${documentId}`, tokens.admin, request)).toBe('published');
  expect(await publish(strapi, 'glossary', documentId, 'fr')).toBe('published');

  const recipe = await writeRecipe(strapi);
  expect(await ask(`/copydesk/waivers/${types.recipe}/${recipe.documentId}`, tokens.admin, request)).toEqual([
    '400 In “api::recipe.recipe” an original does not wait for its translations: nothing to waive.',
  ]);
});

describe('below every door', () => {
  type Ids = { draft: number; published: number; utensil: number; cook: string };
  const query = (uid: string) => cookery.strapi.db.query(uid as never);
  const recipe = () => query(types.recipe);
  const now = new Date();

  const refused: [what: string, write: (ids: Ids) => Promise<unknown>][] = [
    ['create', () => recipe().create({ data: { title: 'Soupe', locale: 'fr', publishedAt: now } })],
    ['create in the pantry', () => query(types.pantry).create({ data: { label: 'Sel', publishedAt: now } })],
    ['create in the glossary', () => query(types.glossary).create({ data: { term: 'Sel', publishedAt: now } })],
    ['createMany', () => recipe().createMany({ data: [{ title: 'Un' }, { title: 'Deux', publishedAt: now }] })],
    ['update a draft', ({ draft }) => recipe().update({ where: { id: draft }, data: { publishedAt: now } })],
    ['update', ({ published }) => recipe().update({ where: { id: published }, data: { title: 'Soupe' } })],
    ['update a relation', ({ published }) => recipe().update({ where: { id: published }, data: { cooks: [] } })],
    ['updateMany', () => recipe().updateMany({ where: { locale: 'fr' }, data: { title: 'Soupe' } })],
    ['updateMany of all', () => recipe().updateMany({ data: { kind: 'heirloom' } })],
  ];
  const allowed: [...(typeof refused)[number], result: object][] = [
    [
      'create a draft',
      () => recipe().create({ data: { title: 'Soupe', locale: 'fr', publishedAt: null } }),
      { title: 'Soupe', publishedAt: null },
    ],
    [
      'update a draft',
      ({ draft }) => recipe().update({ where: { id: draft }, data: { intro: 'Court.' } }),
      { intro: 'Court.' },
    ],
    [
      'update a type without drafts',
      ({ cook }) => query(types.cook).updateMany({ where: { documentId: cook }, data: { 'full-name': 'Odile' } }),
      { count: 3 },
    ],
    [
      'create in a type that the policy does not name',
      () => query(types.utensil).create({ data: { label: 'Fouet', publishedAt: now } }),
      { label: 'Fouet' },
    ],
    [
      'update in a type that the policy does not name',
      ({ utensil }) => query(types.utensil).update({ where: { id: utensil }, data: { label: 'Fouet' } }),
      { label: 'Fouet' },
    ],
  ];

  const prepare = async (): Promise<Ids> => {
    const { documentId, cook, utensil } = await writeRecipe(cookery.strapi);
    await recipes().publish({ documentId, locale: 'fr' });
    const find = async (uid: string, where: object) => ((await query(uid).findOne({ where })) as { id: number }).id;
    return {
      draft: await find(types.recipe, { documentId, locale: 'fr', publishedAt: null }),
      published: await find(types.recipe, { documentId, publishedAt: { $notNull: true } }),
      utensil: await find(types.utensil, { documentId: utensil, publishedAt: { $notNull: true } }),
      cook,
    };
  };

  test.each(refused)('refused: %s', async (_what, write) => {
    const ids = await prepare();
    const before = await takeSnapshot(cookery.strapi);
    await expect(write(ids)).rejects.toThrow('cannot be written directly');
    expect(await takeSnapshot(cookery.strapi)).toEqual(before);
  });

  test.each(allowed)('allowed: %s', async (_what, write, result) => {
    expect(await write(await prepare())).toMatchObject(result);
  });
});
