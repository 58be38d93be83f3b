import { documentMiddlewares } from '../../../src/plugins/copydesk/server/src/document-middlewares';
import { checkMiddlewareOrder } from '../../../src/plugins/copydesk/server/src/writes/check-middleware-order';

const list = documentMiddlewares.map(({ phase, middleware }) => `${phase}: ${middleware.name}`);

test('the middlewares of the document service, from the outside in', () => {
  expect(list).toEqual([
    'refuse: enterCall',
    'refuse: keepContentFromWriters',
    'refuse: markWrites',
    'refuse: refuseDraftsToThePublic',
    'refuse: noteVersionsRead',
    'refuse: refuseUnknownLocale',
    'refuse: refuseInverseWrites',
    'refuse: refuseSelection',
    'refuse: refuseExcessEntries',
    'refuse: refuseForeignSections',
    'lock: serializeWrites',
    'decide: joinFirstSaves',
    'decide: enforceLocaleRights',
    'decide: refuseOlderVersion',
    'decide: refuseMoving',
    'decide: refuseRemovalInUse',
    'decide: refuseBlankingInUse',
    'decide: refuseDiscardingUnpublished',
    'decide: refuseForbiddenDiscard',
    'decide: refuseOtherFileInUse',
    'decide: explainAbsentRelations',
    'decide: explainMissingFields',
    'split: publishInTwoSteps',
    'record: withdrawStaleTranslations',
    'record: keepTranslationRecords',
    'record: synchroniseFieldsOnSave',
    'fill: composeLetters',
    'fill: keepFirstPublication',
    'fill: dateCorrections',
    'fill: fillLists',
    'fill: startCopyAfresh',
    'fill: fillSourceLocale',
    'fill: fillSlug',
    'fill: fillSlugsOfClone',
    'gate: enforceReadinessOnPublish',
    'gate: keepLinksOfOthers',
    'gate: refuseRedirection',
  ]);
});

test('the list keeps its own order', () => {
  expect(() => checkMiddlewareOrder(documentMiddlewares)).not.toThrow();
});

test('every middleware is named after what it exports, and says why it is where it is', () => {
  for (const { why } of documentMiddlewares) expect(why).toMatch(/^[A-Z].+\.$/);
  expect(new Set(list).size).toBe(list.length);
});

const indexOf = (name: string) => documentMiddlewares.findIndex(({ middleware }) => middleware.name === name);

function swap(one: string, other: string) {
  const swapped = [...documentMiddlewares];
  const [here, there] = [indexOf(one), indexOf(other)];
  const [first, second] = [swapped[here], swapped[there]];
  if (!first || !second) throw new Error(`${one} or ${other} is not listed`);
  swapped[here] = second;
  swapped[there] = first;
  return swapped;
}

test.each([
  ['a refusal that would wait for the lock', 'refuseInverseWrites', 'serializeWrites'],
  ['a decision that is made before the lock', 'refuseRemovalInUse', 'serializeWrites'],
  ['records that are kept before fields are synchronised', 'keepTranslationRecords', 'synchroniseFieldsOnSave'],
  ['stale translations that are read before they are recorded', 'withdrawStaleTranslations', 'keepTranslationRecords'],
  ['an inner publication that starts before the records of the save', 'publishInTwoSteps', 'keepTranslationRecords'],
  ['slugs that are made of decomposed letters', 'composeLetters', 'fillSlug'],
  ['data that is filled in after the gate', 'fillSlug', 'enforceReadinessOnPublish'],
  ['links that are restored without the permit of the gate', 'enforceReadinessOnPublish', 'keepLinksOfOthers'],
])('%s ends the start by name', (_why, one, other) => {
  const check = () => checkMiddlewareOrder(swap(one, other));
  expect(check).toThrow(/must be listed once, before/);
  expect(check).toThrow(new RegExp(`${one}|${other}`));
});

test('a middleware that is listed twice ends the start', () => {
  const [first] = documentMiddlewares;
  expect(() => checkMiddlewareOrder(first ? [...documentMiddlewares, first] : [])).toThrow(/must be listed once/);
});
