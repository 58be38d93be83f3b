import { settle } from '../../../../scripts/lib/settle.cjs';
import type { Policy } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { settableRules } from '../../../../src/plugins/copydesk/domain/rules';
import { takeSnapshot } from '../../../helpers/database-snapshot';
import {
  type Answer,
  article,
  askCode,
  askPanel,
  askRest,
  doors,
  enter,
  type Submission,
  type Visitor,
} from '../../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../../helpers/newsroom';
import { eventsDuring, writeArticle } from '../stories';
import { type Case, cases, findExpected, type Shape, shapes } from './cases';
import { makeProp, type Story, writeStory } from './story';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let visitor: Visitor;
/** What no case spoils. */
let good: Story;
let image: number;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom;
  setEveryRule();
  visitor = await enter(newsroom);
  ({ image } = await strapi.db
    .query('api::illustration.illustration')
    .findOne({ where: {}, populate: ['image'] })
    .then((row: { image: { id: number } }) => ({ image: row.image.id })));
  const [author, illustration, source, background] = [
    await makeProp(strapi, 'author', image),
    await makeProp(strapi, 'illustration', image),
    await makeProp(strapi, 'source', image),
    await makeProp(strapi, 'background', image),
  ];
  good = await writeStory(strapi, { author, illustration, source, background });
}, 120_000);
afterAll(() => newsroom.close());

/** Every rule blocks articles here, also those that the newsroom only warns of. */
function setEveryRule(): void {
  const { config } = newsroom.strapi;
  const policy = config.get('plugin::copydesk') as Policy;
  const type = policy.contentTypes[article];
  if (!type) throw new Error('The policy does not speak of articles');
  const blocking = Object.fromEntries(settableRules.map(({ id }) => [id, 'error' as const]));
  // The stories are short.
  const short = { 'translation/text-dropped': ['error', { minLetters: 50 }] } as const;
  const contentTypes = {
    ...policy.contentTypes,
    [article]: { ...type, rules: { ...blocking, ...short, ...type.rules } },
  };
  config.set('plugin::copydesk', { ...policy, contentTypes });
}

/** A story for a case to spoil, with a thing of its own where the fault is to lie in that. */
async function writeFor({ prop }: Case): Promise<Story> {
  const { strapi } = newsroom;
  return writeStory(strapi, { ...good, ...(prop && { [prop]: await makeProp(strapi, prop, image) }) });
}

const locales = ['uk', 'en', 'ru'] as const;

type Publication = (submission: Submission & { documentId: string; existing: string[] }) => Promise<Answer>;

const along = { with: 'dependencies' };
/** Beside the doors for one locale, those for several, and those that take dependencies along. */
const wider: [name: string, publish: Publication][] = [
  [
    'code: publish the locales one by one',
    ({ documentId, existing }) => publishInCode({ documentId, locale: existing }),
  ],
  ['code: publish with dependencies', ({ documentId, locale }) => publishInCode({ documentId, locale, ...along })],
  [
    'REST: PUT with dependencies',
    ({ documentId, locale }) =>
      askRest(visitor, 'PUT', `/api/articles/${documentId}?locale=${locale}&with=dependencies`, { data: {} }),
  ],
  [
    'panel: publish all locales',
    ({ documentId, existing }) =>
      askPanel(visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: existing }),
  ],
  [
    'panel: publish with others from the list',
    ({ documentId, locale }) =>
      askPanel(visitor, `/actions/bulkPublish?locale=${locale}`, { documentIds: [good.documentId, documentId] }),
  ],
];
const publishInCode = (params: object) =>
  askCode(() => newsroom.strapi.documents(article).publish(params as { documentId: string }));

// A clone is made of all locales here, and has a line of its own.
const toExisting = doors.filter(({ takes, prepare }) => takes !== 'new' && !prepare);
const toNew = doors.filter(({ takes }) => takes === 'new');

/** The locales in which a rule was broken, as a refusal says; otherwise what else came of it. */
function readLocales(answer: Answer, rule: string): unknown {
  if (!answer.refusal) return 'published';
  const { errors } = answer.refusal.details as { errors?: { name: string; locale: string; path: unknown[] }[] };
  if (!errors) return answer.refusal.message;
  // Asked for alone, a translation comes before its original, too, which is no fault of what the story shows.
  const isAhead = ({ name, path }: { name: string; path: unknown[] }) =>
    name === 'dependency/not-published' && path.length === 0;
  const found = new Set(errors.filter((error) => error.name === rule && !isAhead(error)).map(({ locale }) => locale));
  return locales.filter((locale) => found.has(locale));
}

/**
 * Goes through every door in turn: what each refuses, and which tables have changed meanwhile. One look at the end is enough: what is
 * written and taken back leaves its rows in other versions.
 */
async function tryDoors(
  publications: readonly (readonly [name: string, publish: () => Promise<Answer>])[],
  rule: string,
): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const before = await takeSnapshot(newsroom.strapi);
  const events = await eventsDuring(newsroom.strapi, async () => {
    for (const [name, publish] of publications) found[name] = readLocales(await publish(), rule);
  });
  const after = await takeSnapshot(newsroom.strapi);
  return { ...found, events, changed: Object.keys(after).filter((table) => after[table] !== before[table]) };
}

const sameFor = (names: readonly string[], locales: readonly string[]) => ({
  ...Object.fromEntries(names.map((name) => [name, locales])),
  events: [],
  changed: [],
});

test('every rule that judges a publication has a case', () => {
  // A removal is no publication, what is stale, or is gone, depends on a story's past, and what cannot be made equal another rule of this
  // policy refuses already: each has tests of its own.
  const elsewhere: string[] = [
    'dependency/in-use',
    'translation/stale',
    'attribution/correction-removed',
    'synchronisation/differs',
  ];
  const ids: string[] = settableRules.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
  expect(cases.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
});

test('nothing stands against what no case spoils', async () => {
  const { strapi } = newsroom;
  const story = await writeStory(strapi, good);
  for (const { documentId } of [story, good]) await strapi.documents(article).publish({ documentId, locale: '*' });
  for (const [name, publish] of wider) {
    expect([
      name,
      await publish({ documentId: story.documentId, locale: 'en', data: {}, existing: [...locales] }),
    ]).toEqual([name, expect.not.objectContaining({ refusal: expect.anything() })]);
  }
});

const rows = cases.flatMap((row) =>
  (Object.keys(shapes) as Shape[])
    .map((shape) => ({ ...row, shape, expected: findExpected(row, shape) }))
    .filter(({ expected }) => expected.length > 0),
);

describe('a story is refused at every door, and nothing is changed', () => {
  test.each(rows)('$rule: $shape', async (row) => {
    const { rule, spoil, shape, expected } = row;
    const { strapi } = newsroom;
    const story = await writeFor(row);
    for (const locale of shapes[shape]) await spoil(story, locale);
    const existing: string[] = locales.filter(
      (code) => rule !== 'translation/locale-missing' || !expected.includes(code),
    );

    const clone = await strapi.documents(article).clone({ documentId: story.documentId, locale: '*' });

    const publications: [string, () => Promise<Answer>][] = toExisting.map((door, index) => {
      // Under “together” it makes no difference which locale is asked for.
      const locale = existing[index % existing.length] ?? 'uk';
      const submission = { documentId: story.documentId, locale, data: { slug: `changed-${locale}` } };
      return [`${door.kind}: ${door.name}`, () => door.publish(visitor, submission)];
    });
    // A copy has no corrections, so it has none that a translation could lack.
    if (rule !== 'translation/correction-missing') {
      publications.push([
        'code: publish a clone',
        () => publishInCode({ documentId: String(clone?.documentId), locale: '*' }),
      ]);
    }
    const taking = wider.filter(([name]) => rule !== 'dependency/not-published' || !name.includes('with dependencies'));
    for (const [name, publish] of taking) {
      const locale = existing.at(-1) ?? 'uk';
      publications.push([name, () => publish({ documentId: story.documentId, locale, data: {}, existing })]);
    }

    expect(await tryDoors(publications, rule)).toEqual(
      sameFor(
        publications.map(([name]) => name),
        expected,
      ),
    );
  });
});

const news = cases.filter((row): row is Case & Required<Pick<Case, 'asNew'>> => row.asNew !== undefined);

describe('a new article is refused at every door, and nothing is changed', () => {
  test.each(news)('$rule', async (row) => {
    const { rule, finds, spoil, asNew } = row;
    const story = await writeFor(row);
    if (finds === 'in every version' || finds === 'as the original has it') await spoil(story, 'uk');
    const data = writeArticle(good, 'uk', asNew(story));
    const publications = toNew.map(
      (door) => [`${door.kind}: ${door.name}`, () => door.publish(visitor, { locale: 'uk', data })] as const,
    );
    expect(await tryDoors(publications, rule)).toEqual(
      sameFor(
        publications.map(([name]) => name),
        ['uk'],
      ),
    );
  });
});

afterEach(() => settle(newsroom.strapi));
