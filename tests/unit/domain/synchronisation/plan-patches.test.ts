import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { planPatches, type Reach } from '../../../../src/plugins/copydesk/domain/synchronisation/plan-patches';
import { listChanges } from '../../../../src/plugins/copydesk/domain/synchronisation/list-changes';
import { listFilled, placeOf } from '../../../../src/plugins/copydesk/domain/synchronisation/synchronised-fields';

const translated = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };
const schema = (uid: string, attributes: Schema['attributes']): Schema => ({
  uid,
  displayName: uid,
  draftAndPublish: true,
  localized: true,
  attributes,
});

// A model of its own, to show that nothing here knows a type by name.
const recipe = schema('api::recipe.recipe', {
  title: { type: 'string', pluginOptions: translated },
  servings: { type: 'integer' },
  cooks: { type: 'relation', relation: 'manyToMany', target: 'api::cook.cook' },
  photo: { type: 'media' },
  steps: { type: 'dynamiczone', components: ['kitchen.step', 'kitchen.tip'], pluginOptions: translated },
  tools: { type: 'component', component: 'kitchen.tool', repeatable: true },
});
const step = schema('kitchen.step', {
  text: { type: 'text' },
  minutes: { type: 'integer', pluginOptions: shared },
  tool: { type: 'relation', relation: 'oneToOne', target: 'api::tool.tool', pluginOptions: shared },
});
const tip = schema('kitchen.tip', { text: { type: 'text' } });
const tool = schema('kitchen.tool', { name: { type: 'string' }, size: { type: 'integer' } });
const models: Record<string, Schema> = { [recipe.uid]: recipe, [step.uid]: step, [tip.uid]: tip, [tool.uid]: tool };

const scope = {
  schema: recipe,
  schemaOf: (uid: string) => models[uid] ?? schema(uid, {}),
  roles: {},
};
const everywhere: Reach = { from: () => true, to: () => true };
const cook = (documentId: string) => ({ id: documentId.length, documentId });

const base: Row = {
  id: 1,
  title: 'Борщ',
  servings: 4,
  cooks: [cook('anna'), cook('ivan')],
  photo: { id: 9 },
  steps: [
    { id: 11, __component: 'kitchen.step', text: 'Нарізати', minutes: 5, tool: cook('knife') },
    { id: 12, __component: 'kitchen.tip', text: 'Не поспішайте' },
  ],
  tools: [{ id: 21, name: 'pot', size: 3 }],
};
const like = (changes: Row): Row => ({ ...base, id: 2, title: 'Borsch', ...changes });

const plan = (to: Row, reach = everywhere) =>
  planPatches(base, to, scope, reach).map(({ path, holderId, value }) => ({ path: path.join('.'), holderId, value }));

describe('planPatches', () => {
  test.each<[string, Row, ReturnType<typeof plan>]>([
    ['nothing where only the translated differs', like({}), []],
    ['nothing where a component has another id', like({ tools: [{ id: 99, name: 'pot', size: 3 }] }), []],
    ['a number', like({ servings: 2 }), [{ path: 'servings', holderId: 2, value: { kind: 'scalar', value: 4 } }]],
    [
      'the order of a relation',
      like({ cooks: [cook('ivan'), cook('anna')] }),
      [{ path: 'cooks', holderId: 2, value: relation('api::cook.cook', ['anna', 'ivan']) }],
    ],
    ['a file', like({ photo: null }), [{ path: 'photo', holderId: 2, value: { kind: 'media', fileIds: [9] } }]],
    [
      'a whole component, without its ids',
      like({ tools: [] }),
      [{ path: 'tools', holderId: 2, value: { kind: 'component', entries: [{ name: 'pot', size: 3 }] } }],
    ],
    [
      'what is shared inside a translated section, in the row of that section',
      like({
        steps: [
          { id: 31, __component: 'kitchen.step', text: 'Cut', minutes: 6, tool: null },
          { id: 32, __component: 'kitchen.tip', text: 'Take your time' },
        ],
      }),
      [
        { path: 'steps.0.minutes', holderId: 31, value: { kind: 'scalar', value: 5 } },
        { path: 'steps.0.tool', holderId: 31, value: relation('api::tool.tool', ['knife']) },
      ],
    ],
    [
      'nothing in a section of another kind',
      like({ steps: [{ id: 32, __component: 'kitchen.tip', text: 'Take your time' }] }),
      [],
    ],
  ])('carries %s', (_what, to, expected) => {
    expect(plan(to)).toEqual(expected);
  });

  test('leaves out what cannot stand in the target', () => {
    const reach = { ...everywhere, to: (_: string, id: string) => id !== 'ivan' };
    expect(plan(like({ cooks: [cook('anna')] }), reach)).toEqual([]);
  });

  test('keeps what readers see where nothing of it can be shown, and nothing in a draft', () => {
    const reach = { ...everywhere, to: (_: string, id: string) => id === 'olha' };
    expect(plan(like({ cooks: [cook('olha')] }), { ...reach, keepsFormer: true })).toEqual([]);
    expect(plan(like({ cooks: [cook('olha')] }), reach)[0]?.value).toEqual(relation('api::cook.cook', []));
  });

  test('keeps what could not stand where it reads from', () => {
    const reach = { ...everywhere, from: (_: string, id: string) => id !== 'olha' };
    expect(plan(like({ cooks: [cook('olha')] }), reach)).toEqual([
      { path: 'cooks', holderId: 2, value: relation('api::cook.cook', ['anna', 'ivan', 'olha']) },
    ]);
  });

  test('keeps nothing that the draft beside it has let go', () => {
    const reach = { ...everywhere, from: (_: string, id: string) => id !== 'olha' };
    const present = like({ cooks: [cook('olha')] });
    const cooks = (draft: Row) => plan(present, { ...reach, draft }).map(({ value }) => value);
    expect(cooks(present)).toEqual([relation('api::cook.cook', ['anna', 'ivan', 'olha'])]);
    expect(cooks(like({ cooks: [] }))).toEqual([relation('api::cook.cook', ['anna', 'ivan'])]);
  });

  test('keeps what readers see where the version it reads from can show neither that nor what takes its place', () => {
    const present = like({ cooks: [cook('olha')] });
    const reach = { ...everywhere, from: (_: string, id: string) => !['olha', 'petro'].includes(id) };
    const cooks = (draft: Row) =>
      planPatches({ ...base, cooks: [] }, present, scope, { ...reach, draft, keepsFormer: true }).map(
        ({ value }) => value,
      );
    expect(cooks(like({ cooks: [cook('petro')] }))).toEqual([]);
    expect(cooks(like({ cooks: [] }))).toEqual([relation('api::cook.cook', [])]);
  });
});

test('listChanges names the shared fields that a save changed, and no others', () => {
  const after = { ...base, title: 'Новий борщ', servings: 6, steps: [{ ...(base.steps as Row[])[0], minutes: 7 }] };
  expect([...listChanges(base, after, scope)].sort()).toEqual(
    [place(recipe.uid, 'servings'), place(step.uid, 'steps', 0, 'minutes')].sort(),
  );
});

test('listFilled names the shared fields that hold something', () => {
  const sparse = { id: 3, title: 'x', servings: null, cooks: [cook('anna')], photo: null, steps: [], tools: [] };
  expect([...listFilled(sparse, scope)]).toEqual([place(recipe.uid, 'cooks')]);
});

function relation(target: string, documentIds: string[]) {
  return { kind: 'relation' as const, target, documentIds };
}

function place(owner: string, ...path: (string | number)[]): string {
  return placeOf({ owner, path });
}
