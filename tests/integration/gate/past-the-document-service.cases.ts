import { article, askCode } from '../../helpers/doors';
import { type Gate, openGate, readRows, saveDraft, writeArticle } from './stories';

/* Whoever writes drafts below the document service takes no turn, but cannot change what is being published either. */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

/** Resolves once somebody on this database waits for somebody else's lock. */
async function someoneWaits(): Promise<void> {
  const { connection } = gate.strapi.db;
  for (;;) {
    const { rows } = await connection.raw<{ rows: unknown[] }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
  }
}

test('a draft that is being changed past the document service is assessed as it will be', async () => {
  const { strapi, samples } = gate;
  const documentId = await saveDraft(strapi, { uk: writeArticle(samples, 'uk') });
  const change = await strapi.db.connection.transaction();
  await change('articles').where({ document_id: documentId }).update({ lede: null });

  const publishing = askCode(() => strapi.documents(article).publish({ documentId, locale: 'uk' }));
  await someoneWaits();
  await change.commit();
  expect((await publishing).refusal).toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('Lede'),
  });
  expect(await readRows(strapi, documentId)).toEqual({});
});
