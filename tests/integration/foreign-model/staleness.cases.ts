import { copydesk } from '../../helpers/copydesk';
import { type Cookery, shareCookery } from '../../helpers/cookery';
import { readStatuses, type Stage } from '../../helpers/standings';
import { documents, publish, types, writeRecipe } from './kitchen';

/* What a translation was made from is known in any content model, by its policy alone. */

let cookery: Cookery;
beforeAll(async () => {
  cookery = await shareCookery();
});

const intro = 'Une tarte toute simple : 10 pommes, 250 grammes de farine et 40 minutes de patience, pas une de plus.';

const statusesOf = (documentId: string, stage?: Stage) => readStatuses(cookery.strapi, types.recipe, documentId, stage);

const all = (status: string) => ({ fr: 'source', de: status, it: status });

test('a changed original leaves its translations behind, for cooks at once and for readers when it goes out', async () => {
  const { documentId } = await writeRecipe(cookery.strapi);
  expect(await publish(cookery.strapi, 'recipe', documentId, '*')).toBe('published');
  expect(await statusesOf(documentId)).toEqual(all('complete'));

  await documents(cookery.strapi, 'recipe').update({ documentId, locale: 'fr', data: { intro } });
  expect(await statusesOf(documentId)).toEqual(all('stale 1'));
  expect(await statusesOf(documentId, 'published')).toEqual(all('complete'));

  expect(await publish(cookery.strapi, 'recipe', documentId, 'de')).toEqual(
    expect.arrayContaining(['translation/stale de intro']),
  );
  expect(await publish(cookery.strapi, 'recipe', documentId, 'fr')).toBe('published');
  expect(await statusesOf(documentId, 'published')).toEqual(all('stale 1'));
});

test('what is translated anew, or confirmed to stand, is current again', async () => {
  const { documentId } = await writeRecipe(cookery.strapi);
  const recipes = documents(cookery.strapi, 'recipe');
  await recipes.update({ documentId, locale: 'fr', data: { intro } });

  const anew = 'Ein ganz einfacher Kuchen: 10 Äpfel, 250 Gramm Mehl und 40 Minuten Geduld, keine einzige mehr.';
  await recipes.update({ documentId, locale: 'de', data: { intro: anew } });
  expect(await statusesOf(documentId)).toEqual({ fr: 'source', de: 'complete', it: 'stale 1' });

  const { acknowledged } = await copydesk.acknowledgeFields(cookery.strapi, types.recipe, documentId, 'it', {
    by: null,
  });
  expect(acknowledged).toEqual(['intro']);
  expect(await statusesOf(documentId)).toEqual(all('complete'));
});

test('a step put first makes nothing stale that follows, and is missing in every translation', async () => {
  const { documentId } = await writeRecipe(cookery.strapi);
  const recipes = documents(cookery.strapi, 'recipe');
  const fr = await recipes.findOne({ documentId, locale: 'fr', populate: { steps: { populate: '*' } } });
  const steps = (fr?.steps as Record<string, unknown>[]).map(({ id: _id, ...step }) => step);
  const first = {
    __component: 'kitchen.step',
    text: 'Épluchez les pommes, ôtez le cœur et gardez les épluchures pour la gelée.',
  };
  await recipes.update({ documentId, locale: 'fr', data: { steps: [first, ...steps] } });
  expect(await statusesOf(documentId)).toEqual(all('incomplete'));
});
