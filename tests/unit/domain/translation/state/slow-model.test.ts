import fc from 'fast-check';
import type { Row } from '../../../../../src/plugins/copydesk/domain/document';
import type { DocumentState } from '../../../../../src/plugins/copydesk/domain/translation/state/document-state';
import { pairFields } from '../../../../../src/plugins/copydesk/domain/translation/state/pair-fields';
import { derivePublishedState } from '../../../../../src/plugins/copydesk/domain/translation/state/derive-published-state';
import { reconcileState } from '../../../../../src/plugins/copydesk/domain/translation/state/reconcile-state';
import { text } from '../newsroom';
import { Book } from './book';

/*
 * Random editors, and a slow model that is obviously right: of every text of a translation it keeps the set of all source
 * texts that it was ever said to stand for, and looks the present one up in it.
 */

const targets = ['en', 'ru'];
const fields = ['headline', 'lede'] as const;
type Field = (typeof fields)[number];
type Texts = Record<Field, string>;

const blank = (): Texts => ({ headline: '', lede: '' });

/** One stage of the slow model. */
interface Stage {
  source: Texts | undefined;
  translations: Map<string, { texts: Texts; standsFor: Record<Field, Set<string>> }>;
}

class SlowModel {
  draft: Stage = { source: blank(), translations: new Map() };
  published: Stage = { source: undefined, translations: new Map() };

  constructor() {
    for (const locale of targets) {
      this.draft.translations.set(locale, {
        texts: blank(),
        standsFor: { headline: new Set(), lede: new Set() },
      });
    }
  }

  saveSource(field: Field, words: string, minor: boolean): void {
    const former = this.draft.source?.[field] ?? '';
    for (const { standsFor } of this.draft.translations.values()) {
      if (minor && standsFor[field].has(former)) standsFor[field].add(words);
    }
    this.draft.source = { ...blank(), ...this.draft.source, [field]: words };
    if (minor) this.spread();
  }

  saveTarget(locale: string, field: Field, words: string): void {
    const translation = this.draft.translations.get(locale);
    if (!translation || translation.texts[field] === words) return;
    translation.texts = { ...translation.texts, [field]: words };
    translation.standsFor[field] = new Set(words === '' ? [] : [this.draft.source?.[field] ?? '']);
  }

  acknowledge(locale: string, field: Field): void {
    if (this.status('draft', locale, field) === 'stale') {
      this.draft.translations.get(locale)?.standsFor[field].add(this.draft.source?.[field] ?? '');
    }
    this.spread();
  }

  publish(locales: readonly string[]): void {
    for (const locale of locales) {
      const drafted = this.draft.translations.get(locale);
      if (!drafted) this.published.source = this.draft.source;
      else this.published.translations.set(locale, structuredClone(drafted));
    }
    this.spread();
  }

  discard(locale: string): void {
    const seen = this.published.translations.get(locale);
    if (seen) this.draft.translations.set(locale, structuredClone(seen));
  }

  status(stage: 'draft' | 'published', locale: string, field: Field): string | undefined {
    const { source, translations } = this[stage];
    const translation = translations.get(locale);
    if (!source || !translation) return undefined;
    const words = translation.texts[field];
    if (source[field] === '') return words === '' ? undefined : 'superfluous';
    if (words === '') return 'missing';
    return translation.standsFor[field].has(source[field]) ? 'current' : 'stale';
  }

  /** What was said of a text in the drafts holds wherever readers see the very same text. */
  private spread(): void {
    for (const [locale, { texts, standsFor }] of this.published.translations) {
      const drafted = this.draft.translations.get(locale);
      for (const field of fields) {
        if (drafted?.texts[field] !== texts[field]) continue;
        for (const words of drafted.standsFor[field]) standsFor[field].add(words);
      }
    }
  }
}

/** The books as the desk keeps them, of both stages. */
class Desk {
  draft = new Book('uk').save('uk', blank()).save('en', blank()).save('ru', blank());
  published = new Book('uk');

  saveSource(field: Field, words: string, minor: boolean): void {
    this.draft.save('uk', { [field]: words }, { minor });
    if (minor) this.carry([]);
  }

  saveTarget(locale: string, field: Field, words: string): void {
    this.draft.save(locale, { [field]: words });
  }

  publish(locales: readonly string[]): void {
    for (const locale of locales) this.published.versions[locale] = { ...this.draft.versions[locale] };
    this.carry(locales);
  }

  acknowledge(locale: string, field: Field): void {
    this.draft.acknowledge(locale, field);
    this.carry([]);
  }

  discard(locale: string): void {
    const seen = this.published.versions[locale];
    const translation = this.published.state?.translations[locale];
    if (!seen || !translation || !this.draft.state) return;
    const { state } = this.draft;
    this.draft.state = { ...state, translations: { ...state.translations, [locale]: translation } };
    this.draft.versions[locale] = { ...seen };
    this.draft.touch([]);
  }

  status(stage: 'draft' | 'published', locale: string, field: Field): string | undefined {
    const book = this[stage];
    if (!book.versions[locale]) return undefined;
    return pairFields(book.context(locale)).find(({ source, target }) => (source ?? target)?.key === field)?.status;
  }

  private carry(locales: readonly string[]): void {
    const usual = { saved: [], minor: false, by: null, at: '2024-05-15T12:00:00Z', methodOf: () => 'human' };
    const known = derivePublishedState(this.draft.state as DocumentState, this.published.state, locales);
    this.published.state = reconcileState(this.published.context('uk'), known, usual);
  }
}

interface Step {
  name: string;
  act: (party: SlowModel | Desk) => void;
}

const field = fc.constantFrom(...fields);
const target = fc.constantFrom(...targets);
const words = fc.constantFrom('', 'Раз', 'Два', 'Три');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(field, words, fc.boolean()).map(([name, said, minor]) => ({
    name: `source ${name} = “${said}”${minor ? ' (minor)' : ''}`,
    act: (party: SlowModel | Desk) => party.saveSource(name, said, minor),
  })),
  fc.tuple(target, field, words).map(([locale, name, said]) => ({
    name: `${locale} ${name} = “${said}”`,
    act: (party: SlowModel | Desk) => party.saveTarget(locale, name, said),
  })),
  fc.tuple(target, field).map(([locale, name]) => ({
    name: `acknowledge ${locale} ${name}`,
    act: (party: SlowModel | Desk) => party.acknowledge(locale, name),
  })),
  fc.subarray(['uk', ...targets], { minLength: 1 }).map((locales) => ({
    name: `publish ${locales.join(', ')}`,
    act: (party: SlowModel | Desk) => party.publish(locales),
  })),
  target.map((locale) => ({
    name: `discard ${locale}`,
    act: (party: SlowModel | Desk) => party.discard(locale),
  })),
);

test('any order of saves, minor changes, acknowledgements, publications and discarded drafts', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const [model, desk] = [new SlowModel(), new Desk()];
      for (const { act } of steps) {
        act(model);
        act(desk);
        const answers = (party: SlowModel | Desk) =>
          (['draft', 'published'] as const).flatMap((stage) =>
            targets.flatMap((locale) =>
              fields.map((name) => `${stage} ${locale} ${name} ${party.status(stage, locale, name)}`),
            ),
          );
        expect(answers(desk)).toEqual(answers(model));
      }
    }),
    { numRuns: 150, verbose: 1 },
  );
});

describe('sections', () => {
  /** A section of the source, and what the model knows of its translation; every text is said once in the whole test. */
  interface Section {
    words: string;
    translation?: { words: string; standsFor: Set<string> };
  }

  type Move = [kind: 'insert' | 'remove' | 'edit' | 'translate' | 'retranslate', at: number];
  const move: fc.Arbitrary<Move> = fc.tuple(
    fc.constantFrom('insert', 'remove', 'edit', 'translate', 'retranslate'),
    fc.nat({ max: 20 }),
  );

  test('inserted, taken out, changed and translated in any order', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let count = 0;
        const say = (what: string) => `${what} ${(count += 1)}`;
        let sections: Section[] = [{ words: say('Джерело') }, { words: say('Джерело') }];
        for (const section of sections) {
          section.translation = { words: say('Translation'), standsFor: new Set([section.words]) };
        }
        const bodyOf = (read: (section: Section) => string | undefined): Row => ({
          body: sections.flatMap((section) => read(section) ?? []).map((one) => text(one)),
        });
        const source = () => bodyOf(({ words: said }) => said);
        const translated = () => bodyOf(({ translation }) => translation?.words);
        const book = new Book('uk').save('uk', source()).save('en', translated());

        for (const [kind, at] of moves) {
          const index = at % Math.max(1, sections.length);
          const section = sections[index];
          switch (kind) {
            case 'insert':
              sections = sections.toSpliced(at % (sections.length + 1), 0, { words: say('Джерело') });
              book.save('uk', source());
              break;
            case 'remove':
              // Whoever takes a section out takes its translation out next.
              sections = sections.toSpliced(index, 1);
              book.save('uk', source()).save('en', translated());
              break;
            case 'edit':
              if (section) section.words = say('Джерело');
              book.save('uk', source());
              break;
            case 'translate': {
              // Of several that are missing side by side, nobody could tell which one a translator meant but the first.
              const gap =
                sections.slice(0, index + 1).findLastIndex(({ translation }) => translation !== undefined) + 1;
              const missing = sections[gap];
              if (!missing || missing.translation) break;
              missing.translation = { words: say('Translation'), standsFor: new Set([missing.words]) };
              book.save('en', translated());
              break;
            }
            case 'retranslate':
              if (!section?.translation) break;
              section.translation = { words: say('Translation'), standsFor: new Set([section.words]) };
              book.save('en', translated());
          }
          const expected = sections.flatMap(({ words: said, translation }) =>
            !translation ? 'missing' : translation.standsFor.has(said) ? 'current' : 'stale',
          );
          expect(book.pairs('en').map(({ status }) => status)).toEqual(expected);
        }
      }),
      { numRuns: 150, verbose: 1 },
    );
  });
});
