import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { planOrder, reorderEntry } from '../../../../src/plugins/copydesk/domain/synchronisation/plan-order';
import { define } from '../define';

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };
const models: Record<string, Schema> = {
  'api::recipe.recipe': define('api::recipe.recipe', {
    amendments: { type: 'component', component: 'kitchen.amendment', repeatable: true, ...localized },
  }),
  'kitchen.amendment': define('kitchen.amendment', {
    kind: { type: 'enumeration', ...shared },
    at: { type: 'datetime', ...shared },
    note: { type: 'text' },
  }),
};
const schemaOf = (uid: string) => models[uid] ?? define(uid, {});
const scope = { schema: schemaOf('api::recipe.recipe'), schemaOf, roles: {} };

const entry = (id: number, kind: string | null, at: string | null = null): Row => ({
  id,
  kind,
  at,
  note: `note ${id}`,
});
const planIds = (from: Row[], to: Row[]) =>
  planOrder({ amendments: from }, { amendments: to }, scope).map(({ entries }) => entries.map(({ id }) => id));

test.each<[string, Row[], Row[], number[][]]>([
  ['the same order', [entry(1, 'a'), entry(2, 'b')], [entry(11, 'a'), entry(12, 'b')], []],
  ['kinds the other way round', [entry(1, 'a'), entry(2, 'b')], [entry(11, 'b'), entry(12, 'a')], [[12, 11]]],
  [
    'times the other way round',
    [entry(1, 'a', '1'), entry(2, 'a', '2')],
    [entry(11, 'a', '2'), entry(12, 'a', '1')],
    [[12, 11]],
  ],
  ['an entry too few', [entry(1, 'a'), entry(2, 'b')], [entry(11, 'b')], []],
  ['an entry too many', [entry(1, 'a')], [entry(11, 'b'), entry(12, 'a')], []],
  ['nothing to tell them by', [entry(1, null), entry(2, null)], [entry(11, null), entry(12, null)], []],
])('%s', (_, from, to, expected) => {
  expect(planIds(from, to)).toEqual(expected);
});

test('puts the entries into the planned order, with their words', () => {
  const to = { title: 'x', amendments: [entry(11, 'b'), entry(12, 'a')] };
  expect(reorderEntry(to, [{ name: 'amendments', entries: [{ id: 12 }, { id: 11 }] }])).toEqual({
    title: 'x',
    amendments: [entry(12, 'a'), entry(11, 'b')],
  });
});
