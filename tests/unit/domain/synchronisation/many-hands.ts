import { type Item, type Language, type Made, readAll, type Shown, Story } from './story-of-many-hands';

/** One act of somebody: which it is, and numbers that choose among what there is. */
export interface Deed {
  who: Language;
  /** The panel names the rows that it saves; a program does not. */
  door: 'panel' | 'program';
  mayEditOriginal: boolean;
  steps: readonly Step[];
}
export interface Step {
  what: 'insert' | 'delete' | 'move' | 'reword' | 'source' | 'swap' | 'duplicate' | 'publish' | 'translate all';
  at: number;
  to: number;
  word: number;
  source: number;
}

/** So few that much looks alike. */
const fewWords = ['bridge', 'train'];
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];

/** Plays acts, and finds what must never be. */
export class ManyHands {
  readonly faults: string[] = [];
  readonly story: Story;
  private last = 0;
  /** What each text of the original has ever shown. */
  private readonly said = new Map<string, Set<Shown>>();
  /** What each entry of a translation has rightly shown, by language and number. */
  private readonly had = new Map<string, Set<Shown>>();

  constructor(
    readonly kinds: readonly Item['kind'][],
    readonly sources: readonly string[],
    private readonly words: readonly string[] = fewWords,
  ) {
    this.story = new Story(
      kinds.includes('correction') ? 'corrections' : 'body',
      kinds.includes('correction') ? [] : sources,
    );
  }

  play({ who, door, mayEditOriginal, steps }: Deed): void {
    const [first] = steps;
    if (first?.what === 'publish') return this.publish(first.at % 2 === 0 ? ['uk', 'en', 'ru'] : [who]);
    // Of a save that names no rows, one difference can be understood.
    const taken = door === 'program' ? steps.slice(0, 1) : steps;
    const all = (given: readonly Step[]) =>
      given.reduce(
        (entries, step) => (who === 'uk' ? this.edit(entries, step) : this.translate(who, entries, step)),
        [...this.story.read(who)],
      );
    const former = this.story.read(who);
    const original = this.story.read('uk');
    const edited = all(taken);
    const namesNone = former.length > 0 && edited.every(({ row }) => row === undefined);
    const entries = recognise(former, namesNone ? all(taken.slice(0, 1)) : edited);
    const given = door === 'program' ? entries.map(({ row: _row, ...entry }) => entry) : entries;
    const made = this.story.save(who, given, mayEditOriginal);
    for (const { text, shown } of this.story.read('uk')) this.showsOf(text).add(shown);
    this.assess(made);
    this.expectSame(`what ${who} says`, entries, this.story.read(who));
    if (who === 'uk') {
      if (JSON.stringify(given.map(strip)) !== JSON.stringify(this.story.read('uk').map(strip)))
        this.fault('the original is not what was saved');
      return;
    }
    this.expectOriginal(original, former, entries, mayEditOriginal);
  }

  /** Whether a translation shows for each entry what the original shows for it, in the order of the original. */
  follows(language: Language): boolean {
    const original = this.story.read('uk');
    const translated = this.story.read(language).filter(({ of }) => original.some((one) => one.of === of));
    const wanted = original.filter(({ of }) => translated.some((one) => one.of === of));
    return same(translated, wanted, ({ of, shown }) => [of, shown]);
  }

  private edit(entries: readonly Item[], { what, at, to, word, source }: Step): Item[] {
    const present = [...entries];
    const index = present.length === 0 ? 0 : at % present.length;
    const entry = present[index];
    const other = present.length === 0 ? 0 : to % present.length;
    const shown = pick(this.sources, source) ?? null;
    const saying = (text: string, of: number) => ({ text, of, said: text });
    switch (what) {
      case 'insert': {
        const kind = pick(this.kinds, word) ?? 'claim';
        present.splice(to % (present.length + 1), 0, {
          kind,
          shown,
          ...saying(pick(this.words, word) ?? '', (this.last += 1)),
        });
        return present;
      }
      case 'duplicate': {
        if (!entry) return present;
        const { row: _row, ...copy } = entry;
        present.splice(to % (present.length + 1), 0, { ...copy, of: (this.last += 1) });
        return present;
      }
      case 'delete':
        present.splice(index, 1);
        return present;
      case 'move':
        if (entry) present.splice(other, 0, ...present.splice(index, 1));
        return present;
      case 'reword':
        return present.map((one, position) =>
          position === index ? { ...one, ...saying(`${pick(this.words, word)}${to % 3 ? '' : '!'}`, one.of) } : one,
        );
      case 'source':
        return present.map((one, position) => (position === index ? { ...one, shown } : one));
      case 'swap':
        return present.map((one, position) =>
          position === index
            ? { ...one, shown: present[other]?.shown ?? null }
            : position === other
              ? { ...one, shown: entry?.shown ?? null }
              : one,
        );
      default:
        return present;
    }
  }

  /** A translator is honest: what is added has its own source, or stands where the original has it. */
  private translate(who: Language, entries: readonly Item[], { what, at, to, word, source }: Step): Item[] {
    const original = this.story.read('uk');
    const present = [...entries];
    const index = present.length === 0 ? 0 : at % present.length;
    const entry = present[index];
    switch (what) {
      case 'translate all': {
        const translated = (of: number) => present.find((one) => one.of === of);
        return original.map((one) => translated(one.of) ?? this.begin(who, one, source % 2 === 0));
      }
      case 'insert':
      case 'duplicate': {
        const chosen = pick(
          original.filter(({ of }) => !present.some((one) => one.of === of)),
          at,
        );
        if (!chosen) return present;
        const isUnique =
          original.filter(({ kind, shown }) => kind === chosen.kind && shown === chosen.shown).length === 1 &&
          chosen.shown !== null;
        const isShown = source % 2 === 0;
        const added = this.begin(who, chosen, isShown);
        if (isUnique && isShown && word % 2 === 0) present.splice(to % (present.length + 1), 0, added);
        else {
          const place = (of: number) => original.findIndex((one) => one.of === of);
          const next = present.findIndex((one) => place(one.of) > place(chosen.of));
          present.splice(next === -1 ? present.length : next, 0, added);
        }
        return present;
      }
      case 'delete':
        present.splice(index, 1);
        return present;
      case 'reword': {
        // What is written anew in a translation says what the original says by then.
        const saying = (entry: Item) => this.findCounterpart(entry, original, present)?.text ?? entry.said;
        return present.map((one, position) =>
          position === index
            ? { ...one, text: one.text.endsWith('…') ? one.text.slice(0, -1) : `${one.text}…`, said: saying(one) }
            : one,
        );
      }
      case 'move': {
        if (this.isSettled(present) && entry) present.splice(to % present.length, 0, ...present.splice(index, 1));
        return present;
      }
      case 'source': {
        if (!this.isSettled(present) || !entry) return present;
        const shown = pick(this.sources, source) ?? null;
        this.hadOf(who, entry.of).add(shown);
        return present.map((one) => (one === entry ? { ...one, shown } : one));
      }
      default:
        return present;
    }
  }

  /** What the translator of an entry has beside it. Corrections of one time are one: where its own is gone, another of its time takes its place. */
  private findCounterpart({ of, kind, shown }: Item, original: readonly Item[], present: readonly Item[]) {
    const own = original.find((one) => one.of === of);
    if (own || kind !== 'correction') return own;
    return original.find((one) => one.shown === shown && !present.some((other) => other.of === one.of));
  }

  private isSettled(entries: readonly Item[]): boolean {
    // What this very save adds has no row yet.
    const isStored = entries.every(({ row }) => row !== undefined);
    return isStored && same(entries, this.story.read('uk'), ({ of, shown }) => [of, shown]);
  }

  private begin(who: Language, { kind, shown, text, of }: Item, isShown: boolean): Item {
    if (isShown) this.hadOf(who, of).add(shown);
    return { kind, shown: isShown ? shown : null, text: `${who} ${text}`, of, said: text };
  }

  private publish(languages: readonly Language[]): void {
    const { out, made } = this.story.publish(languages);
    this.assess(made.filter(({ stage }) => stage === 'draft'));
    for (const language of out.filter((one) => one !== 'uk')) {
      for (const entry of this.story.read(language)) {
        if (!this.mayShow(language, entry, this.story.read('uk')))
          this.fault(`${language} is published with ${entry.text} (${entry.of}) under ${entry.shown}`);
      }
    }
    for (const language of ['uk', 'en', 'ru'] as const) this.assessPublished(language);
  }

  /** Readers see no words under what these never had in the original. */
  private assessPublished(language: Language): void {
    for (const { of, said, text, shown } of this.story.read(language, 'published')) {
      const isOwn = this.showsOf(said).has(shown) || this.hadOf(language, of).has(shown);
      if (shown !== null && !isOwn)
        this.fault(`readers of ${language} see ${text} (${of}), of ${said}, under ${shown}`);
    }
  }

  /** No entry is given what belongs to others. */
  private assess(made: readonly Made[]): void {
    for (const { stage, language, before, after, original } of made) {
      if (language === 'uk') continue;
      const [one, other] = [before, after].map((row) => readAll(row, this.story.name));
      const originals = readAll(original, this.story.name);
      if (!same(sortByMeaning(one), sortByMeaning(other), ({ of, text }) => [of, text]))
        this.fault(`words are lost in ${language}, ${stage}`);
      for (const entry of other ?? []) {
        const former = one?.find(({ of }) => of === entry.of);
        if (former?.shown === entry.shown) continue;
        const isOwn = owns(entry, originals);
        if (isOwn) this.hadOf(language, entry.of).add(entry.shown);
        else
          this.fault(
            `${language}, ${stage}: ${entry.text} (${entry.of}) gets ${entry.shown}, the original has ${describe(originals)}`,
          );
      }
    }
  }

  private mayShow(language: Language, entry: Item, originals: readonly Item[]): boolean {
    const isThere = originals.some(({ of }) => of === entry.of);
    return owns(entry, originals) || (!isThere && this.hadOf(language, entry.of).has(entry.shown));
  }

  private showsOf(text: string): Set<Shown> {
    const known = this.said.get(text) ?? new Set<Shown>();
    this.said.set(text, known);
    return known;
  }

  private hadOf(language: Language, of: number): Set<Shown> {
    const key = `${language} ${of}`;
    const known = this.had.get(key) ?? new Set<Shown>();
    this.had.set(key, known);
    return known;
  }

  private expectOriginal(
    before: readonly Item[],
    former: readonly Item[],
    edited: readonly Item[],
    mayEditOriginal: boolean,
  ): void {
    const after = this.story.read('uk');
    const isSame = mayEditOriginal
      ? same(sortByMeaning(before), sortByMeaning(after), ({ of, text }) => [of, text])
      : same(before, after, strip);
    if (!isSame) this.fault(`the original was ${describe(before)} and is ${describe(after)}`);
    for (const entry of after) {
      const old = before.find(({ of }) => of === entry.of);
      // Of two that say the same, nobody can tell which was meant.
      const isMeant = (one: Item) => one.of === entry.of || one.said === entry.text;
      const isChanged = (one: Item) =>
        former.some((was) => (was.of === one.of || was.text === one.text) && was.shown !== one.shown);
      const isEdited = edited.some((one) => isMeant(one) && one.shown === entry.shown && isChanged(one));
      if (old?.shown !== entry.shown && !isEdited)
        this.fault(`the original lost ${old?.shown} of ${entry.text} (${entry.of}) for ${entry.shown}`);
    }
  }

  private expectSame(what: string, wanted: readonly Item[], found: readonly Item[]): void {
    if (!same(sortByMeaning(wanted), sortByMeaning(found), ({ of, text, kind }) => [of, text, kind]))
      this.fault(`${what} is lost`);
  }

  private fault(what: string): void {
    this.faults.push(what);
  }
}

/** What says the same as something that was taken out is that for everybody. */
function recognise(former: readonly Item[], entries: readonly Item[]): Item[] {
  const gone = former.filter(({ of }) => !entries.some((one) => one.of === of));
  return entries.map((entry) => {
    if (former.some(({ of }) => of === entry.of)) return entry;
    const equal = gone.findIndex(({ kind, text }) => kind === entry.kind && text === entry.text);
    const [same] = equal === -1 ? [] : gone.splice(equal, 1);
    return same ? { ...entry, of: same.of, said: same.said } : entry;
  });
}

const strip = ({ of, text, shown, kind }: Item) => [of, text, shown, kind];

function owns({ of, said, shown, kind }: Item, originals: readonly Item[]): boolean {
  return originals.some((one) => one.kind === kind && one.shown === shown && (one.of === of || one.text === said));
}

function same(
  one: readonly Item[] | undefined,
  other: readonly Item[] | undefined,
  by: (entry: Item) => unknown,
): boolean {
  return JSON.stringify(one?.map(by)) === JSON.stringify(other?.map(by));
}

const sortByMeaning = (entries: readonly Item[] | undefined) =>
  [...(entries ?? [])].sort((one, other) => one.of - other.of || (one.text < other.text ? -1 : 1));

export const describe = (entries: readonly Item[]) =>
  entries.map(({ of, text, shown }) => `${text}(${of}) ${shown}`).join(', ');
