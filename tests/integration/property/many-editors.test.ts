import fc from 'fast-check';
import { settle } from '../../../scripts/lib/settle.cjs';
import { article, enter } from '../../helpers/doors';
import { createEditor, type Outcome } from '../../helpers/editors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { findBroken } from './invariants';
import { type Logbook, operation, perform } from './operations';
import { loadSmallEdition } from './small-edition';

/**
 * Several editors at once do what they like through every door of the newsroom; whatever they do, what readers see stays in
 * order. Each run starts with documents of its own.
 *
 * A failure prints its seed and path. `COPYDESK_SEED=… COPYDESK_PATH=… npx jest --selectProjects integration
 * --testPathPatterns property` has the editors do the same again; the order in which the database serves them is its own.
 * `COPYDESK_EDITORS=1` has them do it one after another. `COPYDESK_RUNS` sets how many runs there are, and with
 * `COPYDESK_KEEP_GOING=1` a failing run is only reported at the end, so that all failures are seen.
 */
const runs = Number(process.env.COPYDESK_RUNS ?? 10);
const editorsAtOnce = 4;
const operationsEach = 45;

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
}, 60_000);
afterAll(() => newsroom.close(), 60_000);

test(
  'whatever several editors do at once, what readers see stays in order',
  async () => {
    const { strapi } = newsroom;
    const visitor = await enter(newsroom);
    const { id: image } = await strapi.db.query('plugin::upload.file').findOne({ where: {} });
    const tally = new Map<string, number>();
    const errors: string[] = [];
    strapi.log.error = ((...told: unknown[]) => errors.push(told.map(tell).join(' '))) as never;
    const found: string[] = [];

    const property = fc.asyncProperty(
      fc.array(fc.array(operation, { minLength: operationsEach, maxLength: operationsEach, size: 'max' }), {
        minLength: editorsAtOnce,
        maxLength: editorsAtOnce,
      }),
      async (editors) => {
        const failures: string[] = [];
        errors.length = 0;
        const add = (key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);
        const log: Logbook = {
          unsteady: new Set(),
          deleted: new Set(),
          count(name: string, outcome: Outcome) {
            add('all');
            add(outcome.kind);
            add(`${name}: ${outcome.kind}`);
            if (outcome.kind === 'broken') failures.push(`0 broken: ${name}: ${outcome.message}`);
          },
        };
        const edition = await loadSmallEdition(strapi, image);
        log.unsteady.add(`${edition.authors[2]}/en`);
        // A background that was not published when a story went out is not added when it is published later.
        for (const locale of ['uk', 'en', 'ru']) log.unsteady.add(`${edition.backgrounds[1]}/${locale}`);
        const known = new Set(edition.articles);
        const firstTimes = new Map<string, string>();
        const work = async (operations: (typeof editors)[number]) => {
          for (const one of operations) {
            await perform(one, createEditor(visitor), edition, log);
            for (const documentId of edition.articles) known.add(documentId);
            failures.push(...(await findMovedTimes([...known], firstTimes, log.deleted)));
          }
        };
        if (process.env.COPYDESK_EDITORS === '1') for (const operations of editors) await work(operations);
        else await Promise.all(editors.map(work));
        await settle(strapi as never);

        failures.push(...(await findBroken(strapi, [...known], log)));
        if (failures.length === 0) return;
        const report = [...new Set(failures), ...[...new Set(errors)].map((error) => `log: ${error}`)].join('\n');
        if (process.env.COPYDESK_KEEP_GOING !== '1') throw new Error(report);
        found.push(report);
      },
    );

    try {
      await fc.assert(property, {
        numRuns: runs,
        endOnFailure: true,
        ...(process.env.COPYDESK_SEED && { seed: Number(process.env.COPYDESK_SEED) }),
        ...(process.env.COPYDESK_PATH && { path: process.env.COPYDESK_PATH }),
        reporter(out) {
          if (!out.failed) return;
          const cause = out.errorInstance instanceof Error ? out.errorInstance.message : String(out.errorInstance);
          throw new Error(
            `Run ${out.numRuns} failed. Again: COPYDESK_SEED=${out.seed} COPYDESK_PATH=${out.counterexamplePath}\n${cause}`,
          );
        },
      });
    } finally {
      const lines = [...tally].sort().map(([name, count]) => `${String(count).padStart(5)} ${name}`);
      process.stdout.write(`${lines.join('\n')}\n`);
    }
    expect(found.join('\n\n')).toBe('');
    if (runs >= 10) expect(tally.get('all')).toBeGreaterThanOrEqual(2_000);
  },
  10 * 60_000,
);

/** The time of a first publication, once set, is the same whenever anybody looks. */
async function findMovedTimes(
  documentIds: readonly string[],
  known: Map<string, string>,
  deleted: ReadonlySet<string>,
): Promise<string[]> {
  const rows = await newsroom.strapi.db.query(article).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId', 'locale', 'firstPublishedAt'],
  });
  return rows.flatMap((row) => {
    const key = `${row.documentId}/${row.locale}`;
    const time = String(row.firstPublishedAt);
    const before = known.get(key) ?? time;
    known.set(key, before);
    return before === time || deleted.has(key) ? [] : [`4 first publication moved: ${key} from ${before} to ${time}`];
  });
}

function tell(value: unknown): string {
  if (!(value instanceof Error)) return String(value).slice(0, 600);
  const { code, message, stack = '' } = value as Error & { code?: string };
  return [code, message.slice(-300), ...stack.split('\n').slice(1, 8)].join('\n');
}
