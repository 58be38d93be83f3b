import type { Core } from '@strapi/strapi';
import { settle } from '../../../scripts/lib/settle.cjs';
import { onServer } from '../../../scripts/postgres/admin.cjs';
import policy from '../../fixtures/cookery/policy';
import { copydesk } from '../../helpers/copydesk';
import { createCookery, openCookery } from '../../helpers/cookery';
import { documents, types, writeRecipe } from '../foreign-model/kitchen';

jest.setTimeout(240_000);

const deskRow = 'plugin::copydesk.desk-entry';
const { [types.glossary]: glossary, ...withoutGlossary } = policy.contentTypes;

interface Row {
  contentType: string;
  subject: string;
  states: string[];
}

/** Starts the application again on the same database, lets its desk follow the policy, and stops it. */
async function restart<T>(changed: unknown, look: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  // Strapi writes into the routes of the application, which a new process would load again.
  jest.resetModules();
  const { strapi, clear } = createCookery(changed);
  try {
    await strapi.load();
    return await look(strapi);
  } finally {
    await settle(strapi);
    await strapi.destroy();
    clear();
  }
}

const listRows = (strapi: Core.Strapi): Promise<Row[]> =>
  strapi.db.query(deskRow).findMany({ select: ['contentType', 'subject', 'states'] });

/** The desk once it follows the policy: the store says so. */
async function follow(strapi: Core.Strapi): Promise<Row[]> {
  const wanted = Object.keys((strapi.config.get('plugin::copydesk') as typeof policy).contentTypes);
  for (let left = 200; left > 0; left -= 1) {
    const known = (await strapi.store({ type: 'plugin', name: 'copydesk' }).get({ key: 'policy' })) as object | null;
    if (known && wanted.every((uid) => uid in known)) return listRows(strapi);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The desk does not follow the policy');
}

/** Publishes a word that shows another one, which SQL then leaves without its term in German. */
async function publishAboveDamage(strapi: Core.Strapi): Promise<string> {
  const words = documents(strapi, 'glossary');
  const publish = async (data: object) => {
    const { documentId } = await words.create({ locale: 'fr', data: { term: 'Abaisse', meaning: 'Fine.', ...data } });
    await words.update({ documentId, locale: 'de', data: { term: 'Platte', meaning: 'Dünn.' } });
    await words.publish({ documentId, locale: ['fr', 'de'] });
    return documentId;
  };
  const below = await publish({});
  const shown = await publish({ 'see-also': [below] });
  const { tableName } = strapi.db.metadata.get(types.glossary);
  const row = { document_id: below, locale: 'de' };
  await strapi.db.connection(tableName).where(row).whereNotNull('published_at').update({ term: '' });
  await copydesk.followRecordedChanges(strapi);
  return shown;
}

test('a newsroom whose policy changes from start to start', async () => {
  const server = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const cookery = await openCookery();
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
  const { documentId: recipe } = await writeRecipe(cookery.strapi);
  await documents(cookery.strapi, 'recipe').publish({ documentId: recipe, locale: '*' });
  const { documentId: word } = await documents(cookery.strapi, 'glossary').create({
    locale: 'fr',
    data: { term: 'Roux', meaning: 'Beurre et farine.' },
  });
  const statesOf = (rows: readonly Row[], subject: string) => rows.find((row) => row.subject === subject)?.states;
  expect(statesOf(await listRows(cookery.strapi), word)).toBeDefined();
  const shown = await publishAboveDamage(cookery.strapi);
  await settle(cookery.strapi);
  await cookery.strapi.destroy();

  try {
    // A type less, and a language less.
    await restart({ ...policy, contentTypes: withoutGlossary, locales: ['fr', 'de'] }, async (strapi) => {
      const rows = await follow(strapi);
      expect(statesOf(rows, word)).toBeUndefined();
      expect(statesOf(rows, recipe)).toBeDefined();
      // What cannot be derived again is kept.
      const kept = await strapi.db.query('plugin::copydesk.translation-state').count({ where: { subject: word } });
      expect(kept).toBeGreaterThan(0);
      await documents(strapi, 'glossary').update({ documentId: word, locale: 'fr', data: { meaning: 'Farine.' } });
    });

    // The type comes back; a language that no recipe has is wanted.
    await restart({ ...policy, locales: ['fr', 'de', 'it', 'nl'] }, async (strapi) => {
      const rows = await follow(strapi);
      expect(glossary).toBeDefined();
      expect(statesOf(rows, word)).toContain('fr source');
      expect(statesOf(rows, recipe)).toContain('nl missing');
      // It is out without it already, so it can be corrected.
      await documents(strapi, 'recipe').publish({ documentId: recipe, locale: 'fr' });
      // And recipes are written in the new language first, though the schema does not list it.
      const created = await documents(strapi, 'recipe').create({
        locale: 'nl',
        data: { title: 'Stamppot', 'written-in': 'nl' },
      });
      expect(created).toMatchObject({ locale: 'nl', 'written-in': 'nl' });
    });

    // What is out of policy is withheld from one start to the next, with what shows it.
    const withholding = { ...policy, locales: ['fr', 'de', 'it', 'nl'], withholdOutOfPolicy: true };
    await restart(withholding, async (strapi) => {
      await follow(strapi);
      await copydesk.reassessDue(strapi);
      expect(await copydesk.findWithheld(strapi, types.glossary, [shown])).toEqual(new Map([[shown, ['de']]]));
      expect(await copydesk.verifyDesk(strapi)).toEqual([]);
    });

    // Nothing has changed, so nothing is assessed again.
    await restart(withholding, async (strapi) => {
      const due = await strapi.db.query(deskRow).count({ where: { reassessAt: { $notNull: true } } });
      expect(due).toBe(0);
    });
  } finally {
    await onServer(server, [`drop database ${database} with (force)`]);
  }
});
