import fc from 'fast-check';
import { type Deed, describe as describeEntries, ManyHands, type Step } from './many-hands';

/*
 * Random editors, translators and programs write a story whose entries look alike. `RUNS=20000 SEED=7` makes a longer run of it, and another one.
 */

const everything = [
  'insert',
  'insert',
  'delete',
  'move',
  'reword',
  'source',
  'swap',
  'duplicate',
  'publish',
  'translate all',
] as const;
const edits = ['insert', 'delete', 'move', 'reword', 'source', 'swap', 'duplicate'] as const;
const stepOf = (whats: readonly Step['what'][]): fc.Arbitrary<Step> =>
  fc.record({ what: fc.constantFrom(...whats), at: fc.nat(11), to: fc.nat(11), word: fc.nat(11), source: fc.nat(11) });
const act: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom('uk' as const, 'uk' as const, 'en' as const, 'ru' as const),
  door: fc.constantFrom('panel' as const, 'program' as const),
  mayEditOriginal: fc.boolean(),
  steps: fc.array(stepOf(everything), { minLength: 1, maxLength: 3 }),
});

const stories = [
  ['claims', ['claim'] as const, ['S1', 'S2', 'S3']],
  ['claims and quotes', ['claim', 'quote'] as const, ['S1', 'S2']],
  ['corrections', ['correction'] as const, ['c1', 'c2', 'u1', 'u3']],
] as const;
const manyWords = [
  'bridge',
  'train',
  'school',
  'river',
  'market',
  'tower',
  'garden',
  'street',
  'museum',
  'station',
  'road',
];
const numRuns = Number(process.env.RUNS ?? 30);
const seed = { seed: Number(process.env.SEED ?? 7) };

/** Plays an act, and tells the whole story if something is wrong then. */
function play(hands: ManyHands, act: Deed, log: string[], findFault: () => string | undefined = () => undefined): void {
  hands.play(act);
  const versions = (['uk', 'en', 'ru'] as const).map((language) => describeEntries(hands.story.read(language)));
  const steps = act.steps.map(({ what }) => what).join('+');
  log.push(`${act.who}, ${act.door}, ${act.mayEditOriginal ? 'may' : 'may not'}, ${steps}: ${versions.join(' | ')}`);
  const faults = [...hands.faults, findFault()].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new Error([...faults, ...log].join('\n'));
}

describe.each(stories)('%s', (_, kinds, sources) => {
  test('no words get what belongs to others, none are lost, and translators change nothing in the original', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
        const hands = new ManyHands(kinds, sources);
        const log: string[] = [];
        for (const one of acts) play(hands, one, log);
      }),
      { numRuns, ...seed },
    );
  });

  test('what was translated whole follows the original wherever it is moved and whatever it shows', () => {
    const step = stepOf(edits);
    const steps = fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(stepOf(['insert']), { minLength: 1, maxLength: 5 }), step, steps, (begin, all, more) => {
        const hands = new ManyHands(kinds, sources);
        const log: string[] = [];
        const by = (who: Deed['who'], ...given: Step[]): Deed => ({
          who,
          door: 'panel',
          mayEditOriginal: false,
          steps: given,
        });
        play(hands, by('uk', ...begin), log);
        play(hands, by('en', { ...all, what: 'translate all' }), log);
        for (const [one, turn] of more) {
          if (hands.story.read('uk').length < 2 && one.what === 'delete') continue;
          play(hands, turn === 0 ? by('en', { ...one, what: 'reword' }) : by('uk', one), log, () =>
            hands.follows('en') ? undefined : 'the translation does not follow',
          );
        }
      }),
      { numRuns, ...seed },
    );
  });
});

// When a correction was made is no source of its words.
describe.each(stories.slice(0, 2))('%s', (_, kinds, sources) => {
  test('readers see no words under what these never had, whichever language goes out, and when', () => {
    const step = stepOf(['reword', 'source', 'publish', 'publish']);
    const deeds = fc.array(
      fc.record({
        who: fc.constantFrom('uk' as const, 'uk' as const, 'en' as const, 'ru' as const),
        door: fc.constant('panel' as const),
        mayEditOriginal: fc.boolean(),
        steps: fc.array(step, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 4, maxLength: 16 },
    );
    fc.assert(
      fc.property(fc.array(stepOf(['insert']), { minLength: 1, maxLength: 3 }), deeds, (begin, acts) => {
        const hands = new ManyHands(kinds, sources, manyWords);
        const log: string[] = [];
        play(hands, { who: 'uk', door: 'panel', mayEditOriginal: true, steps: begin }, log);
        const all = { what: 'translate all', at: 0, to: 0, word: 0, source: 0 } as const;
        for (const who of ['en', 'ru'] as const)
          play(hands, { who, door: 'panel', mayEditOriginal: false, steps: [all] }, log);
        for (const one of acts) play(hands, one, log);
      }),
      { numRuns, ...seed },
    );
  });
});
