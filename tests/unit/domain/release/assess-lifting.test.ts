import type { ReleaseSnapshot } from '../../../../src/plugins/copydesk/domain/document';
import { assessLifting, nothingSeen } from '../../../../src/plugins/copydesk/domain/release/assess-lifting';
import { assessPublished } from '../../../../src/plugins/copydesk/domain/release/assess-published';
import type { Debt } from '../../../../src/plugins/copydesk/domain/release/debt';
import type { ReleaseMode } from '../../../../src/plugins/copydesk/domain/release/plan-release';
import { isBlocking, type Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { amendment, draft, openDesk, original, translation } from './recipes';

const list = (violations: readonly Violation[]) => violations.map(({ locale, rule }) => `${locale} ${rule}`);
const byline = 'attribution/byline-missing';
const missing = 'translation/locale-missing';
const unsigned = { cooks: [] };

interface Case {
  what: string;
  /** What readers saw when it was withdrawn; nothing is known of it where it is left out. */
  before?: ReleaseSnapshot['publishedVersions'];
  /** What they would see again. */
  now: ReleaseSnapshot['publishedVersions'];
  drafts?: ReleaseSnapshot['versions'];
  passedGate?: boolean;
  debts?: boolean;
  release?: ReleaseMode;
  waivedUntil?: Date;
  refused?: string[];
}

const both = { uk: original(), en: translation() };
const cases: Case[] = [
  { what: 'nothing is published', before: both, now: {} },
  { what: 'nothing was published meanwhile', before: both, now: both },
  { what: 'a first publication that is complete', now: both, passedGate: false },
  {
    what: 'a first publication without a byline',
    now: { uk: original(unsigned), en: translation() },
    passedGate: false,
    refused: [`uk ${byline}`],
  },
  {
    what: 'an original without its translation',
    now: { uk: original() },
    passedGate: false,
    refused: [`en ${missing}`],
  },
  { what: 'the same, as drafts', now: { uk: original() }, drafts: both, passedGate: false, refused: [`en ${missing}`] },
  { what: 'the same, though the gate let it out', now: { uk: original() }, refused: [`en ${missing}`] },
  { what: 'the same under a waiver', now: { uk: original() }, waivedUntil: new Date('2030-01-01') },
  { what: 'a translation without its original', now: { en: translation() }, drafts: both, refused: [`uk ${missing}`] },
  {
    what: 'a translation without its original, the original first',
    now: { en: translation() },
    release: 'source-first',
    refused: ['en dependency/not-published'],
  },
  { what: 'a translation without its original, each by itself', now: { en: translation() }, release: 'independent' },
  { what: 'what readers had in one language', before: { uk: original() }, now: { uk: original() } },
  {
    what: 'a language that was taken away meanwhile',
    before: both,
    now: { uk: original() },
    refused: [`en ${missing}`],
  },
  {
    what: 'an original that was taken away meanwhile',
    before: both,
    now: { en: translation() },
    release: 'source-first',
    refused: ['en dependency/not-published'],
  },
  {
    what: 'an original that was not there before',
    before: { en: translation() },
    now: { en: translation() },
    release: 'source-first',
  },
  {
    what: 'a byline that readers missed already',
    before: { ...both, uk: original(unsigned) },
    now: { ...both, uk: original(unsigned) },
    passedGate: false,
  },
  {
    what: 'a byline that was lost meanwhile',
    before: both,
    now: { ...both, uk: original(unsigned) },
    refused: [`uk ${byline}`],
  },
  {
    what: 'a byline that readers did not miss, though the gate has let it out without',
    before: both,
    now: { ...both, uk: original(unsigned) },
    debts: true,
    refused: [`uk ${byline}`],
  },
  {
    what: 'a byline that something let out past the gate without',
    before: both,
    now: { ...both, uk: original(unsigned) },
    debts: true,
    passedGate: false,
    refused: [`uk ${byline}`],
  },
  {
    what: 'an old fault beside a language that is new',
    before: { uk: original(unsigned) },
    now: { ...both, uk: original(unsigned) },
    refused: [`uk ${byline}`],
  },
  {
    what: 'a translation that lacks the retraction which has withdrawn it',
    before: both,
    now: { ...both, uk: original({ amendments: [amendment('Все не так', 'retraction')] }) },
    passedGate: false,
  },
  {
    what: 'a translation that lacks a correction beside it',
    before: both,
    now: { ...both, uk: original({ amendments: [amendment('Все не так', 'retraction'), amendment('Сіль')] }) },
    refused: ['en translation/correction-missing'],
  },
  {
    what: 'a translation that lacks a correction, where neither was ever out',
    now: { ...both, uk: original({ amendments: [amendment('Все не так')] }) },
    refused: ['en translation/correction-missing'],
  },
];

test.each(cases)('$what', (given) => {
  const { before, now, drafts = now, passedGate = true, debts = false, refused = [] } = given;
  const environment = openDesk({ release: given.release ?? 'together', locales: ['uk', 'en'] });
  const document: ReleaseSnapshot = draft(drafts, now);
  const wrong = assessPublished(document, environment).filter(isBlocking);
  const seen = before
    ? {
        locales: Object.keys(before),
        violations: assessPublished(draft(before, before), environment).filter(isBlocking),
      }
    : nothingSeen;
  const known = debts
    ? wrong.map((violation): Debt => ({ ...violation, cause: 'kept', since: '2024-05-01T00:00:00.000Z', by: null }))
    : [];
  const found = assessLifting({ ...document, debts: known }, { seen, passedGate }, environment, given.waivedUntil);
  expect(list(found.filter(isBlocking))).toEqual(refused);
});
