import { existsSync } from 'node:fs';
import path from 'node:path';
import { article } from '../../helpers/doors';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Attempt, acts } from './acts';
import { listRegisteredWays } from './registered-ways';
import { findFaults, findUntrue } from './readers-view';
import { follow, locales, openStage, restoreStory, sql, type Stage } from './stage';
import { followed, said } from './ways';

/*
 * Every way to write × what readers see × language. A way is held: refused, and the database is as it was. Or it is followed: allowed,
 * and at every door readers then find the story whole and credited in each language in which they find it.
 */

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.newsroom.close());

/** Code that goes to the rows themselves changes what a story shows without asking. */
const isPastDocuments = (way: string) => way.startsWith('query.');

/** How a refusal is called; anything else is something that broke. */
const refusals = new Set(['ValidationError', 'PolicyError', 'ForbiddenError', 'NotFoundError']);

const published = async () =>
  JSON.stringify(
    await sql(stage.strapi, 'select document_id, locale, etag, state from delivery_documents order by 1, 2'),
  );

/** Tries acts in each language in turn that are to be refused; afterwards the database is as it was. */
async function tryHeld(tried: readonly Attempt[]): Promise<string[]> {
  const faults: string[] = [];
  const before = await takeSnapshot(stage.strapi);
  for (const { shown, run } of tried) {
    for (const locale of locales) {
      const { refusal } = await run(stage, locale);
      if (!refusal) faults.push(`${shown} in ${locale} was not refused`);
      else if (!refusals.has(refusal.name) || (refusal.status ?? 400) >= 500)
        faults.push(`${shown} in ${locale} broke: ${JSON.stringify(refusal)}`);
    }
  }
  const after = await takeSnapshot(stage.strapi);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  return changed.length > 0 ? [...faults, `refused, and changed ${changed.join(', ')}`] : faults;
}

/** Tries an act in each language in turn that is to be done; the original comes last, for without it there is no translation. */
async function tryFollowed({ way, shown, run }: Attempt): Promise<string[]> {
  const faults: string[] = [];
  const first = await published();
  let seen = first;
  for (const locale of [...locales].reverse()) {
    const { refusal } = await run(stage, locale);
    // What is gone already, or was never there, is not found.
    if (refusal && refusal.name !== 'NotFoundError' && !/There is no document|not found/i.test(refusal.message)) {
      faults.push(`${shown} in ${locale} was refused: ${JSON.stringify(refusal)}`);
    }
    await follow(stage.strapi);
    const now = await published();
    if (now !== seen) faults.push(...(await findUntrue(stage)).map((fault) => `${shown}, after ${locale}: ${fault}`));
    seen = now;
  }
  if (seen !== first) {
    // What is derived is compared once, after all languages.
    faults.push(...(await findFaults(stage)).map((fault) => `${shown}, in the end: ${fault}`));
    stage = await restoreStory(stage, isPastDocuments(way));
  }
  return faults;
}

test('every way that is registered is tried, or it is said why not', async () => {
  const tried = new Set(acts.map(({ way }) => way));
  const registered = await listRegisteredWays(stage.strapi, stage.visitor);
  const unclassified = registered.filter((way) => !tried.has(way) && !said.some(({ ways }) => ways.test(way)));
  expect(unclassified).toEqual([]);
  // Nothing is tried or said of what is not there.
  expect([...tried].filter((way) => !registered.includes(way))).toEqual([]);
  expect(said.filter(({ ways }) => !registered.some((way) => ways.test(way))).map(({ ways }) => ways.source)).toEqual(
    [],
  );
  const tests = path.resolve(__dirname, '..');
  expect(said.filter(({ heldBy }) => heldBy && !existsSync(path.join(tests, heldBy)))).toEqual([]);
});

test('the story is whole at every door before anything is tried', async () => {
  expect(await findFaults(stage)).toEqual([]);
});

const byWay = [...new Set(acts.map(({ way }) => way))].map((way) => ({
  way,
  tried: acts.filter((act) => act.way === way),
}));

test.each(byWay)('$way', async ({ way, tried }) => {
  const isFollowed = ({ shown }: Attempt) => followed[way]?.includes(shown) ?? false;
  const faults = await tryHeld(tried.filter((act) => !isFollowed(act)));
  for (const act of tried.filter(isFollowed)) faults.push(...(await tryFollowed(act)));
  if (tried.some(isFollowed)) {
    faults.push(...(await findFaults(stage)));
    // The drafts are not what they were, whatever readers see.
    await stage.strapi.documents(article).discardDraft({ documentId: stage.story, locale: '*' });
  }
  if (faults.length > 0) stage = await restoreStory(stage, true);
  expect(faults).toEqual([]);
});

test('a story that is withdrawn stays so, whatever is done to it', async () => {
  const address = `/copydesk/withdrawals/${article}/${stage.story}`;
  expect((await stage.admin.ask('POST', address, { kind: 'kill' })).status).toBe(201);
  const ofStory = acts.filter(({ shown, way }) => shown === 'the story' && !/clone|Relations/.test(way));
  const isRemoval = ({ way }: Attempt) => /delete/i.test(way);
  const faults: Record<string, string[]> = {};
  for (const { way, run } of [...ofStory].sort((one, other) => Number(isRemoval(one)) - Number(isRemoval(other)))) {
    for (const locale of locales) await run(stage, locale);
    await follow(stage.strapi);
    const found = await findUntrue(stage);
    if (found.length > 0) faults[way] = found;
  }
  expect(faults).toEqual({});
});
