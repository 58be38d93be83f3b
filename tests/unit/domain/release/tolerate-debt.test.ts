import type { ReleaseSnapshot, Row } from '../../../../src/plugins/copydesk/domain/document';
import { assessReadiness } from '../../../../src/plugins/copydesk/domain/release/assess-readiness';
import { assessRelease } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import type { ReleaseMode } from '../../../../src/plugins/copydesk/domain/release/plan-release';
import type {
  DocumentState,
  SourceField,
} from '../../../../src/plugins/copydesk/domain/translation/state/document-state';
import { isBlocking, type Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { amendment, draft, openDesk, original, today, translation } from './recipes';

const list = (violations: readonly Violation[]) => violations.map(({ locale, rule }) => `${locale} ${rule}`);

/** What refuses a publication, and what it may keep because readers see it already. */
function assess(
  document: ReleaseSnapshot,
  asked: readonly string[],
  release: ReleaseMode = 'together',
  locales = ['uk', 'en'],
  waivedUntil?: Date,
) {
  const found = assessRelease(document, asked, openDesk({ release, locales }), waivedUntil);
  return { refused: list(found.filter(isBlocking)), kept: list(found.filter(({ tolerated }) => tolerated)) };
}

const by = (...cooks: string[]): Row => ({ cooks: cooks.map((documentId) => ({ documentId })) });
const unsigned: Row = { cooks: [] };
const typo: Row = { title: 'Борщик' };
const byline = 'attribution/byline-missing';
const missing = 'translation/locale-missing';
const olha = {
  uid: 'api::cook.cook',
  documentId: 'olha',
  versions: { uk: { name: 'Ольга' } },
  publishedLocales: ['uk'],
};
const petro = { ...olha, documentId: 'petro', versions: { uk: { name: 'Петро' } } };
const withCooks = (document: ReleaseSnapshot) => ({ ...document, related: [...document.related, olha, petro] });

interface Case {
  what: string;
  document: ReleaseSnapshot;
  asked: string[];
  release?: ReleaseMode;
  locales?: string[];
  waivedUntil?: Date;
  refused?: string[];
  kept?: string[];
}

const cases: Case[] = [
  {
    what: 'a typo is mended in a recipe that nobody signs and readers see so',
    document: draft({ uk: original({ ...unsigned, ...typo }) }, { uk: original(unsigned) }),
    asked: ['uk'],
    release: 'independent',
    kept: [`uk ${byline}`],
  },
  {
    what: 'the same recipe before it was ever out',
    document: draft({ uk: original(unsigned) }),
    asked: ['uk'],
    release: 'independent',
    refused: [`uk ${byline}`],
  },
  {
    what: 'one that was signed when readers saw it last',
    document: draft({ uk: original(unsigned) }, { uk: original() }),
    asked: ['uk'],
    release: 'independent',
    refused: [`uk ${byline}`],
  },
  {
    what: 'an archive in one language may go on so, together',
    document: draft({ uk: original(typo) }, { uk: original() }),
    asked: ['uk'],
    locales: ['uk', 'en', 'pl'],
    kept: [`en ${missing}`, `pl ${missing}`],
  },
  {
    what: 'a translation that was begun and never out holds nothing up',
    document: draft({ uk: original(typo), en: translation({ title: '' }) }, { uk: original() }),
    asked: ['uk'],
    kept: ['en translation/field-missing'],
  },
  {
    what: 'a translation that was begun does not go out with its original’s indulgence',
    document: draft({ uk: original(typo), en: translation({ title: '' }) }, { uk: original() }),
    asked: ['uk', 'en'],
    locales: ['uk', 'en', 'pl'],
    refused: [`pl ${missing}`, 'en translation/field-missing'],
  },
  {
    what: 'a new language is not let in beside old faults',
    document: draft({ uk: original(unsigned), en: translation() }, { uk: original(unsigned) }),
    asked: ['en'],
    refused: [`uk ${byline}`],
  },
  {
    what: 'a language that readers had and lost is missed',
    document: { ...draft({ uk: original(typo) }, { uk: original() }), onceOut: ['uk', 'en'] },
    asked: ['uk'],
    refused: [`en ${missing}`],
  },
  {
    what: 'what a waiver promised by yesterday is missed',
    document: draft({ uk: original(typo) }, { uk: original() }),
    asked: ['uk'],
    waivedUntil: today,
    refused: [`en ${missing}`],
  },
  {
    what: 'a recipe that is out in its translation alone',
    document: draft({ uk: original({ hint: 'Сіль' }), en: translation({ title: 'Borsch' }) }, { en: translation() }),
    asked: ['en'],
    kept: ['en dependency/not-published', 'en translation/field-missing'],
  },
  {
    what: 'the same, the original first',
    document: draft({ uk: original(), en: translation({ title: 'Borsch' }) }, { en: translation() }),
    asked: ['en'],
    release: 'source-first',
    kept: ['en dependency/not-published'],
  },
  {
    what: 'a translation that says less than the original, as readers see it',
    document: draft(
      { uk: original({ hint: 'Сіль' }), en: translation({ title: 'Borsch' }) },
      { uk: original({ hint: 'Сіль' }), en: translation() },
    ),
    asked: ['en'],
    release: 'source-first',
    kept: ['en translation/field-missing'],
  },
  {
    what: 'a translation that begins to say less',
    document: draft(
      { uk: original({ hint: 'Сіль' }), en: translation() },
      { uk: original({ hint: 'Сіль' }), en: translation({ hint: 'Salt' }) },
    ),
    asked: ['en'],
    release: 'source-first',
    refused: ['en translation/field-missing'],
  },
  {
    what: 'one fault is not traded for another of the same rule',
    document: withCooks(draft({ en: translation(by('petro')) }, { en: translation(by('olha')) })),
    asked: ['en'],
    release: 'independent',
    refused: ['en attribution/author-not-in-locale'],
  },
  {
    what: 'nor does one excuse two',
    document: withCooks(draft({ en: translation(by('olha', 'petro')) }, { en: translation(by('olha')) })),
    asked: ['en'],
    release: 'independent',
    refused: ['en attribution/author-not-in-locale'],
    kept: ['en attribution/author-not-in-locale'],
  },
  {
    what: 'nor is a fault of one language one of another',
    document: draft(
      { uk: original(unsigned), en: translation(unsigned) },
      { uk: original(), en: translation(unsigned) },
    ),
    asked: ['uk', 'en'],
    refused: [`uk ${byline}`],
    kept: [`en ${byline}`],
  },
  {
    what: 'an entry without words stays so, wherever it was moved',
    document: draft(
      {
        uk: original({ amendments: [amendment('Сіль'), amendment('Цукор і сода')] }),
        en: translation({ amendments: [amendment('Salt'), amendment('')] }),
      },
      { uk: original({ amendments: [amendment('Цукор і сода')] }), en: translation({ amendments: [amendment('')] }) },
    ),
    asked: ['en'],
    release: 'independent',
    kept: ['en translation/correction-missing'],
  },
];

test.each(cases)('$what', ({ document, asked, release, locales, waivedUntil, refused = [], kept = [] }) => {
  expect(assess(document, asked, release, locales, waivedUntil)).toEqual({ refused, kept });
});

describe('a translation that lags behind for its readers', () => {
  const record = {
    ...{ key: 'title', path: ['title'], print: 'borscht', shared: '', source: { text: 'Юшка', print: 'first' } },
    ...{ earlier: [], method: 'human', by: null, at: '2024-05-01T12:00:00Z', staleSince: '2024-05-02T12:00:00Z' },
  };
  const stateOf = (source: SourceField): DocumentState => ({
    sourceLocale: 'uk',
    source: [source],
    translations: { en: { fields: [record], urgentSince: null } },
  });
  const stale = 'en translation/stale';

  test.each<[what: string, now: SourceField, asked: string[], refused: string[], kept: string[]]>([
    ['the same text', { key: 'title', print: 'second' }, ['uk'], [], [stale]],
    ['a minor change of it', { key: 'title', print: 'minor', same: ['second'] }, ['uk'], [], [stale]],
    ['another text', { key: 'title', print: 'third' }, ['uk'], [stale], []],
    [
      'another text, with a translation that is not up to date',
      { key: 'title', print: 'third' },
      ['uk', 'en'],
      [stale],
      [],
    ],
    ['another text, of which only the translation is published', { key: 'title', print: 'third' }, ['en'], [], [stale]],
  ])('%s of the original', (_what, now, asked, refused, kept) => {
    const versions = { uk: original(typo), en: translation() };
    const document = draft(versions, { uk: original(), en: translation() });
    const states = { state: stateOf(now), publishedState: stateOf({ key: 'title', print: 'second' }) };
    expect(assess({ ...document, ...states }, asked)).toEqual({ refused, kept });
  });
});

test('the dry run says the same, and how each language stands', () => {
  const document = draft({ uk: original({ ...unsigned, ...typo }) }, { uk: original(unsigned) });
  const { publish, tolerated, locales } = assessReadiness(document, openDesk({ locales: ['uk', 'en'] }));
  expect(publish).toEqual({ uk: [], '*': [] });
  expect(list(tolerated.uk ?? [])).toEqual([`en ${missing}`, `uk ${byline}`]);
  expect(locales.uk).toMatchObject({ ready: true, violations: [{ rule: byline, level: 'error', tolerated: true }] });
  expect(locales.en?.ready).toBe(false);
});

test('of a type without drafts nothing is let out, so nothing is kept', () => {
  const desk = openDesk();
  const schemaOf = (uid: string) => ({ ...desk.schemaOf(uid), draftAndPublish: false });
  const version = { uk: original(unsigned), en: translation() };
  const { locales } = assessReadiness(draft(version, version), { ...desk, schemaOf });
  expect(locales.uk).toMatchObject({ ready: false, violations: [{ rule: byline }] });
  expect(locales.uk?.violations[0]).not.toHaveProperty('tolerated');
});
