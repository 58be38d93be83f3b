import { fieldWords } from '../../src/field-words';
import { articleUid, ask, deskPanel } from '../helpers/e2e-desk';
import { closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const language = 'en';
const label = fieldWords[language].fields[articleUid]?.authors?.label ?? '';

test('a task leads to its field, and to the one that the form draws in its place', async () => {
  const { body } = await ask<{ data: { documentId: string } }>(
    'POST',
    `/content-manager/collection-types/${articleUid}?locale=uk`,
    { headline: 'У парку висадили сорок лип' },
  );
  const page = await openPanel({ language });
  await openArticle(page, body.data.documentId, 'uk');
  const field = page.locator('input[name="authors"]');

  await deskPanel(page)
    .getByRole('button')
    .filter({ hasText: `“${label}”` })
    .click();
  await page.locator('input[name="authors"]:focus').waitFor();
  await field.evaluate((drawn) => drawn.replaceWith(drawn.cloneNode()));
  await page.locator('input[name="authors"]:focus').waitFor();

  // Who goes on to another field is left there.
  await page.locator('input[name="headline"]').focus();
  await page.waitForTimeout(100);
  await field.evaluate((drawn) => drawn.replaceWith(drawn.cloneNode()));
  await page.waitForTimeout(100);
  expect(await page.locator('input[name="headline"]:focus').count()).toBe(1);
  await page.context().close();
}, 60_000);
