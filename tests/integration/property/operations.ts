import fc from 'fast-check';
import type { Core } from '@strapi/strapi';
import { article, type Data } from '../../helpers/doors';
import {
  author,
  background,
  type Editor,
  illustration,
  type LocaleParam,
  type Outcome,
  type Publisher,
  publishers,
  type Saver,
  savers,
  source,
} from '../../helpers/editors';
import {
  type Edition,
  type Locale,
  locales,
  type Story,
  writeAuthor,
  writeBackground,
  writeHeadline,
  writeIllustration,
  writeLede,
  writeShared,
  writeSource,
  writeStory,
} from './small-edition';

/** One thing an editor does; documents are chosen by numbers, so that it means something in any edition. */
export type Operation =
  | { kind: 'edit'; door: Saver; on: number; locale: Locale; story: Partial<Story> }
  | { kind: 'edit and publish'; door: Saver; on: number; locale: Locale; story: Partial<Story>; along: boolean }
  | { kind: 'finish'; door: Saver; by: Publisher; on: number; order: readonly Locale[]; story: Story; along: boolean }
  | { kind: 'correct'; door: Saver; on: number; story: Story }
  | { kind: 'publish'; by: Publisher; on: number; locale: LocaleParam; along: boolean }
  | { kind: 'call'; action: 'unpublish' | 'discardDraft' | 'delete' | 'clone'; on: number; locale: LocaleParam }
  | { kind: 'retract'; action: 'unpublish' | 'discard'; on: number; locale: Locale }
  | { kind: 'create'; door: Saver; locale: Locale; story: Story; isPublished: boolean }
  | {
      kind: 'background';
      action: 'save' | 'publish' | 'unpublish' | 'delete';
      on: number;
      locale: Locale;
      text: number;
    }
  | { kind: 'leaf'; of: LeafType; action: 'save' | 'delete'; on: number; locale: Locale; text: number }
  | { kind: 'write past the gate'; how: number; on: number; locale: Locale };

type LeafType = typeof author | typeof illustration | typeof source;

const position = fc.nat({ max: 11 });
const locale = fc.constantFrom(...locales);
const order = fc.shuffledSubarray([...locales], { minLength: 3 });
const localeParam = fc.oneof(
  { weight: 3, arbitrary: fc.constant('*') },
  { weight: 2, arbitrary: locale },
  { weight: 3, arbitrary: fc.shuffledSubarray([...locales], { minLength: 1 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const rarely = <T>(common: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 11, arbitrary: common }, { weight: 1, arbitrary: rare });

const story: fc.Arbitrary<Story> = fc.record({
  text: fc.nat({ max: 2 }),
  sections: fc.nat({ max: 3 }),
  // The third author lacks a locale, the third picture's rights have expired, the second background is a draft at first.
  authors: rarely(fc.constantFrom<number[]>([0], [1], [0, 1], [1, 0]), fc.constantFrom<number[]>([2], [0, 2], [])),
  illustration: rarely(fc.constantFrom<number>(0, 1), fc.constantFrom<number>(2, -1)),
  sources: fc.constantFrom([0], [1], [1, 0]),
  backgrounds: fc.constantFrom([], [0], [0, 1], [1, 0], [1]),
  genre: fc.constantFrom('news', 'opinion'),
  corrections: fc.nat({ max: 2 }),
});
/** Some of a story, mostly without what would set its locales at odds. */
const change = fc
  .tuple(story, fc.subarray(['text', 'authors', 'illustration', 'sources', 'backgrounds', 'genre'], { minLength: 1 }))
  .map(([full, names]) => Object.fromEntries(Object.entries(full).filter(([name]) => names.includes(name))));

const door = fc.constantFrom(...savers);
const by = fc.constantFrom(...publishers);
const on = position;
const text = fc.nat({ max: 2 });
const leaf = fc.constantFrom(author, illustration, source) as fc.Arbitrary<LeafType>;
const kind = <K extends Operation['kind']>(name: K) => fc.constant(name);

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ kind: kind('edit'), door, on, locale, story: change }) },
  {
    weight: 10,
    arbitrary: fc.record({ kind: kind('edit and publish'), door, on, locale, story: change, along: fc.boolean() }),
  },
  { weight: 12, arbitrary: fc.record({ kind: kind('finish'), door, by, on, order, story, along: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('correct'), door, on, story }) },
  { weight: 14, arbitrary: fc.record({ kind: kind('publish'), by, on, locale: localeParam, along: fc.boolean() }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: kind('call'),
      action: fc.constantFrom('unpublish', 'discardDraft', 'discardDraft', 'delete', 'clone'),
      on,
      locale: localeParam,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('retract'), action: fc.constantFrom('unpublish', 'discard'), on, locale }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('create'), door, locale, story, isPublished: fc.boolean() }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: kind('background'),
      action: fc.constantFrom('save', 'publish', 'publish', 'publish', 'unpublish', 'delete'),
      on,
      locale,
      text,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: kind('leaf'),
      of: leaf,
      action: fc.constantFrom('save', 'save', 'delete'),
      on,
      locale,
      text,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('write past the gate'), how: fc.nat({ max: 3 }), on, locale }) },
) as fc.Arbitrary<Operation>;

/** What a run has done so far, for the invariants that a database alone cannot tell. */
export interface Logbook {
  /** Localizations (`documentId/locale`) that were taken away or added since, so that fields may differ by them. */
  unsteady: Set<string>;
  /** Versions of articles that were deleted: a new one has a first publication of its own. */
  deleted: Set<string>;
  count: (operation: string, outcome: Outcome) => void;
}

/** Carries an operation out. */
export async function perform(op: Operation, editor: Editor, edition: Edition, log: Logbook): Promise<void> {
  const pick = (list: readonly string[]): string => list[op.kind === 'create' ? 0 : op.on % list.length] ?? '';
  const documentId = op.kind === 'create' || op.kind === 'leaf' ? '' : pick(edition.articles);
  const note = async (what: string, done: Promise<Outcome>): Promise<boolean> => {
    const outcome = await done;
    log.count(`${op.kind}, ${what}`, outcome);
    return outcome.kind === 'done';
  };

  switch (op.kind) {
    case 'edit':
      await note(
        op.door,
        editor.save(op.door, article, documentId, op.locale, writeChange(edition, op.locale, op.story)),
      );
      return;
    case 'edit and publish': {
      const data = writeChange(edition, op.locale, op.story);
      await note(op.door, editor.saveAndPublish(op.door, article, documentId, op.locale, data, op.along));
      return;
    }
    case 'finish':
      for (const code of op.order) {
        await note(op.door, editor.save(op.door, article, documentId, code, writeStory(edition, code, op.story)));
      }
      await note(op.by, editor.publish(op.by, article, documentId, [...op.order], op.along));
      return;
    case 'correct': {
      const data = writeStory(edition, 'uk', { ...op.story, corrections: 2 });
      await note(op.door, editor.saveAndPublish(op.door, article, documentId, 'uk', data, false));
      return;
    }
    case 'publish':
      await note(op.by, editor.publish(op.by, article, documentId, op.locale, op.along));
      return;
    case 'call': {
      const gone = op.action === 'delete' ? spellOut(op.locale) : [];
      for (const code of gone) log.deleted.add(`${documentId}/${code}`);
      const done = editor.call(article, op.action, { documentId, locale: op.locale });
      await note(op.action, remember(edition.articles, op.action === 'clone', done));
      return;
    }
    case 'retract':
      await note(op.action, editor.retract(article, documentId, op.action, op.locale));
      return;
    case 'create': {
      const data = writeStory(edition, op.locale, op.story);
      await note(
        op.door,
        remember(edition.articles, true, editor.create(op.door, article, op.locale, data, op.isPublished)),
      );
      return;
    }
    case 'background': {
      const id = pick(edition.backgrounds);
      for (const code of op.action === 'save' ? [op.locale] : locales) log.unsteady.add(`${id}/${code}`);
      await note(op.action, workOnBackground(op, editor, edition, id));
      return;
    }
    case 'leaf':
      await workOnLeaf(op, editor, edition, log, note);
      return;
    case 'write past the gate': {
      const wrote = await editor.run((strapi) => writePastTheGate(strapi, op.how, documentId, op.locale));
      log.count(`${op.kind}, ${op.how}`, wrote);
    }
  }
}

function spellOut(param: LocaleParam): readonly string[] {
  if (param === undefined) return ['uk'];
  return param === '*' ? locales : [param].flat();
}

function writeChange(edition: Edition, locale: Locale, story: Partial<Story>): Data {
  const { text: chosen } = story;
  return {
    ...(chosen !== undefined && { headline: writeHeadline(locale, chosen), lede: writeLede(locale, chosen) }),
    ...writeShared(edition, story),
    // Nobody may set this; whoever tries is not heeded.
    ...(chosen === 1 && { firstPublishedAt: '2001-01-01T00:00:00.000Z' }),
  };
}

/** Puts a new document among those that editors work on, in the place of an older one when there are enough. */
async function remember(list: string[], isNew: boolean, done: Promise<Outcome>): Promise<Outcome> {
  const outcome = await done;
  if (!isNew || outcome.kind !== 'done' || !outcome.documentId) return outcome;
  if (list.length < 6) list.push(outcome.documentId);
  else list[3 + (outcome.documentId.charCodeAt(0) % 3)] = outcome.documentId;
  return outcome;
}

async function workOnBackground(
  { action, locale: code, text: chosen, on: number }: Extract<Operation, { kind: 'background' }>,
  editor: Editor,
  edition: Edition,
  documentId: string,
): Promise<Outcome> {
  switch (action) {
    case 'save': {
      const outcome = await editor.call(background, 'update', {
        documentId,
        locale: code,
        data: writeBackground(edition, code, chosen),
      });
      return outcome;
    }
    case 'publish':
      return editor.publish(publishers[number % 3] ?? 'code', background, documentId, number % 2 ? '*' : [code], false);
    case 'unpublish':
      return editor.call(background, 'unpublish', { documentId, locale: number % 2 ? '*' : code });
    case 'delete':
      return number % 2
        ? editor.remove(background, documentId, code)
        : editor.call(background, 'delete', { documentId, locale: code });
  }
}

async function workOnLeaf(
  { of: uid, action, on: number, locale: code, text: chosen }: Extract<Operation, { kind: 'leaf' }>,
  editor: Editor,
  edition: Edition,
  log: Logbook,
  note: (what: string, done: Promise<Outcome>) => Promise<boolean>,
): Promise<void> {
  const list = { [author]: edition.authors, [illustration]: edition.illustrations, [source]: edition.sources }[uid];
  const documentId = list[number % list.length] ?? '';
  const data = {
    [author]: writeAuthor(code, chosen),
    [illustration]: writeIllustration(edition, code, chosen),
    [source]: writeSource(code, chosen),
  }[uid];
  const what = `${uid.split('.')[1]} ${action}`;
  if (action === 'delete') {
    log.unsteady.add(`${documentId}/${code}`);
    await note(what, editor.call(uid, 'delete', { documentId, locale: code }));
    return;
  }
  await note(what, editor.call(uid, 'update', { documentId, locale: code, data }));
}

async function writePastTheGate(strapi: Core.Strapi, how: number, documentId: string, code: string): Promise<unknown> {
  const query = strapi.db.query(article);
  const where = { documentId, locale: code };
  switch (how) {
    case 0:
      return query.update({ where: { ...where, publishedAt: { $notNull: true } }, data: { headline: 'Slipped in' } });
    case 1:
      return query.updateMany({ where, data: { publishedAt: new Date(), headline: 'Slipped in' } });
    case 2:
      return query.update({ where: { ...where, publishedAt: { $notNull: true } }, data: { authors: [] } });
    default:
      return query.create({ data: { ...where, headline: 'Slipped in', publishedAt: new Date() } });
  }
}
