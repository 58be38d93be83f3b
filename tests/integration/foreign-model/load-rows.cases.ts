import { type Cookery, shareCookery } from '../../helpers/cookery';
import { expectSameRows } from '../../helpers/expect-same-rows';
import { writeRecipe } from './kitchen';

let cookery: Cookery;
beforeAll(async () => {
  cookery = await shareCookery();
});

test('a recipe in one statement is what Strapi answers in many', async () => {
  const { documentId } = await writeRecipe(cookery.strapi);
  await cookery.strapi.documents('api::recipe.recipe' as never).publish({ documentId, locale: '*' });
  for (const type of ['recipe', 'photo', 'pantry', 'utensil', 'cook', 'glossary-entry']) {
    const rows = await expectSameRows(cookery.strapi, `api::${type}.${type}`);
    expect(rows > 0 || type === 'glossary-entry').toBe(true);
  }
});
