import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { type Answer, article, askCode, type Door, doors, tripwires } from '../../helpers/doors';
import { type Gate, openGate, prepare, putOut, readRow, saveDraft, tableOf, writeArticle } from './stories';

/*
 * The control group. Everything that the gate’s tests refuse goes out here, where the policy governs nothing and the
 * tripwire is cut: each door is a hole that nothing but the gate closes.
 */

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
  const { config, db } = gate.strapi;
  config.set('plugin::copydesk', { ...(config.get('plugin::copydesk') as Policy), contentTypes: {} });
  db.lifecycles.disable();
});
afterAll(() => {
  gate.strapi.db.lifecycles.enable();
  gate.close();
});

const unsigned = () => writeArticle(gate.samples, 'uk', { authors: [] });

test.each(tableOf(doors))('an article that nobody signs goes out at the door “%s”', async (_title, door: Door) => {
  const answer = await door.publish(gate.visitor, await prepare(door, gate, 'uk', unsigned()));
  expect(answer).toEqual({ documentId: expect.any(String) });
  const row = await readRow(gate.strapi, (answer as { documentId: string }).documentId, 'uk');
  expect(row.authors).toEqual([]);
});

test.each(tripwires.map(({ name, write }) => [name, write] as const))(
  'a published row is written with db.query: %s',
  async (name, write) => {
    const { strapi } = gate;
    const documentId = `tripwire ${name}`;
    const { headline, lede, genre } = unsigned();
    const data = { headline, lede, genre, locale: 'uk', documentId };
    const draft = await readRow(strapi, await saveDraft(strapi, { uk: unsigned() }), 'uk', 'draft');
    const published = await readRow(strapi, await putOut(strapi, { uk: writeArticle(gate.samples, 'uk') }), 'uk');
    const read = () =>
      strapi.db
        .query(article)
        .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['authors'], orderBy: 'id' });

    const before = await read();
    const answer: Answer = await askCode(async () => {
      await write(strapi, { draftId: draft.id, publishedId: published.id, data });
      return { documentId };
    });
    expect(answer.refusal).toBeUndefined();
    expect(JSON.stringify(await read()) === JSON.stringify(before)).toBe(false);
  },
);
