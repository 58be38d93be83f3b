import type { RelatedDocument, ReleaseSnapshot, Row } from '../../../../src/plugins/copydesk/domain/document';
import { findMisattributed } from '../../../../src/plugins/copydesk/domain/release/find-misattributed';
import type { RuleContext } from '../../../../src/plugins/copydesk/domain/rule';
import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import {
  changeVersion,
  createProjector,
  isChange,
  type VersionChange,
} from '../../../../src/plugins/copydesk/domain/synchronisation/create-projector';
import { describeHistory } from '../../../../src/plugins/copydesk/domain/synchronisation/describe-history';
import { differs } from '../../../../src/plugins/copydesk/domain/synchronisation/differs';
import { fieldMissing } from '../../../../src/plugins/copydesk/domain/translation/field-missing';
import { derivePublishedState } from '../../../../src/plugins/copydesk/domain/translation/state/derive-published-state';
import type { DocumentState } from '../../../../src/plugins/copydesk/domain/translation/state/document-state';
import { listOutdatedWords } from '../../../../src/plugins/copydesk/domain/translation/state/list-outdated-words';
import { inLocale } from '../../../../src/plugins/copydesk/domain/translation/state/pair-fields';
import { reconcileState } from '../../../../src/plugins/copydesk/domain/translation/state/reconcile-state';
import { structureDiffers } from '../../../../src/plugins/copydesk/domain/translation/structure-differs';
import { define } from '../define';

/*
 * A document that several people write, as the plugin keeps it: after each save the synchronised fields are made equal, and
 * what the translations were made from is recorded. Beside each entry stands what no program is told: what it is of.
 */

export type Language = 'uk' | 'en' | 'ru';
type Versions = Readonly<Partial<Record<Language, Row>>>;

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };
const source = { type: 'relation', relation: 'oneToOne', target: 'api::source.source', ...shared } as const;
const models: Record<string, Schema> = {
  'api::report.report': define('api::report.report', {
    title: { type: 'string', ...localized },
    body: { type: 'dynamiczone', components: ['parts.claim', 'parts.quote', 'parts.chart'], ...localized },
    corrections: { type: 'component', component: 'parts.correction', repeatable: true, ...localized },
  }),
  'parts.claim': define('parts.claim', { text: { type: 'text' }, source }),
  'parts.quote': define('parts.quote', { text: { type: 'text' }, speaker: { type: 'string' }, source }),
  'parts.correction': define('parts.correction', {
    kind: { type: 'enumeration', ...shared },
    at: { type: 'datetime', ...shared },
    text: { type: 'text' },
  }),
};
const schemaOf = (uid: string): Schema => models[uid] ?? define(uid, {});
const uid = 'api::report.report';
const scope = { schema: schemaOf(uid), schemaOf, roles: {} };

/** What an entry shows in all languages: the document that is its source, or a kind and a time. */
export type Shown = string | null;

/** What an entry is of: an entry of the original by its number, and the words of the original that it was made from. */
export interface Meaning {
  of: number;
  said: string;
}
/** Programs that read a row do not see it: neither `Object.keys` nor JSON does. */
const meaning = Symbol('meaning');

export interface Item extends Meaning {
  /** The number of its row, if the save names it. */
  row?: number;
  kind: 'claim' | 'quote' | 'correction';
  text: string;
  shown: Shown;
}

const list = (kind: Item['kind']): 'body' | 'corrections' => (kind === 'correction' ? 'corrections' : 'body');

function toRow({ row, kind, text, shown, of, said }: Item, id: number): Row {
  const values =
    kind === 'correction'
      ? {
          kind: shown === null ? null : shown.slice(0, 1),
          at: shown === null || shown.length < 2 ? null : shown.slice(1),
        }
      : { __component: `parts.${kind}`, source: shown === null ? null : { id: 900, documentId: shown } };
  return { id: row ?? id, text, ...values, [meaning]: { of, said } };
}

function toEntry(row: Row): Item {
  const { of, said } = (row as { [meaning]: Meaning })[meaning];
  const common = { row: Number(row.id), text: String(row.text), of, said };
  if (row.__component === undefined)
    return {
      ...common,
      kind: 'correction',
      shown: row.kind === null ? null : `${String(row.kind)}${String(row.at ?? '')}`,
    };
  const kind = row.__component === 'parts.claim' ? 'claim' : 'quote';
  return { ...common, kind, shown: (row.source as { documentId: string } | null)?.documentId ?? null };
}

export const readAll = (row: Row | undefined, name: 'body' | 'corrections'): Item[] =>
  ((row?.[name] ?? []) as Row[]).map(toEntry);

/** A change that the plugin has made in one version, of entries before and after. */
export interface Made {
  stage: 'draft' | 'published';
  language: Language;
  before: Row;
  after: Row;
  /** The version of the original that it was made like. */
  original: Row;
}

export class Story {
  drafts: Versions;
  published: Versions = {};
  private state: DocumentState | undefined;
  private publishedState: DocumentState | undefined;
  private rows = 0;

  constructor(
    readonly name: 'body' | 'corrections',
    private readonly sources: readonly string[],
  ) {
    this.drafts = { uk: this.write('uk', []), en: this.write('en', []), ru: this.write('ru', []) };
  }

  read(language: Language, stage: 'drafts' | 'published' = 'drafts'): Item[] {
    return readAll(this[stage][language], this.name);
  }

  /** Saves the entries of a version. Whoever may not edit the original leaves it as it is. */
  save(language: Language, entries: readonly Item[], mayEditOriginal: boolean): Made[] {
    const formerly = this.drafts;
    const before = describeHistory(this.describe(formerly));
    const saved = { ...this.drafts, [language]: this.write(language, entries) };
    const changes = this.projector('draft', mayEditOriginal).afterSave(
      { versions: saved, related: this.related() },
      { locale: language, before, data: saved[language] },
    );
    this.drafts = saved;
    const made = this.make('draft', changes);
    this.record([language], formerly);
    return made;
  }

  /** Publishes versions that the gate lets out. Answers which these were, and what it has made of others. */
  publish(languages: readonly Language[]): { out: Language[]; made: Made[] } {
    const formerly = this.drafts;
    const history = describeHistory(this.describe(formerly));
    const made = this.make('draft', this.projector('draft', true).restore(this.document(this.drafts), history));
    this.record([], formerly);
    const before = this.snapshot();
    const out = languages.filter((language) => this.passes(language, before));
    for (const language of out) {
      const entries = this.read(language).map(({ row: _row, ...entry }) => entry);
      this.published = { ...this.published, [language]: this.write(language, entries) };
    }
    if (out.length > 0 && this.state) {
      const context = this.describe(this.drafts);
      const changes = this.projector('published', true).afterPublication(this.document(this.published), {
        published: out,
        drafts: { ...describeHistory(context), isBeside: true },
        former: before.publishedVersions,
        outdated: (locale) => listOutdatedWords(context, before, locale, out),
      });
      made.push(...this.make('published', changes, out[0]));
      this.publishedState = derivePublishedState(this.state, this.publishedState, out);
    }
    return { out, made };
  }

  /** Whether the rules about sections and what they show would let a version out. */
  private passes(language: Language, document: ReleaseSnapshot): boolean {
    const context = inLocale(this.describe(this.drafts), language);
    const isWhole = [differs, structureDiffers, fieldMissing].every((rule) => rule.assess(context).length === 0);
    return isWhole && (language === 'uk' || findMisattributed(context, document).length === 0);
  }

  private snapshot(): ReleaseSnapshot {
    return {
      uid,
      documentId: 'story',
      versions: this.drafts as Record<string, Row>,
      publishedVersions: this.published as Record<string, Row>,
      related: this.related(),
      ...(this.state && { state: this.state }),
      ...(this.publishedState && { publishedState: this.publishedState }),
    };
  }

  private document(versions: Versions) {
    return { versions, related: this.related() };
  }

  private make(stage: Made['stage'], changes: readonly VersionChange[], origin: Language = 'uk'): Made[] {
    const made: Made[] = [];
    const field = stage === 'draft' ? 'drafts' : 'published';
    for (const change of changes.filter(isChange)) {
      const language = change.row.locale as Language;
      const [before, after] = [change.row, changeVersion(change)];
      if (this[field][language] !== before) throw new Error('The change is of another version.');
      this[field] = { ...this[field], [language]: after };
      made.push({ stage, language, before, after, original: this[field][origin] ?? {} });
    }
    return made;
  }

  private record(saved: readonly Language[], formerly: Versions): void {
    const at = '2024-05-15T12:00:00Z';
    const event = {
      saved,
      minor: false,
      by: null,
      at,
      formerly: formerly as Record<string, Row>,
      methodOf: () => 'human',
    };
    this.state = reconcileState(this.describe(this.drafts), this.state, event);
  }

  private projector(status: 'draft' | 'published', mayEditOriginal: boolean) {
    const findTruth = (versions: Versions) => ('uk' in versions ? 'uk' : (Object.keys(versions)[0] ?? 'uk'));
    return createProjector({ scope, status, findTruth, mayEditField: () => mayEditOriginal });
  }

  private describe(versions: Versions): RuleContext {
    const document = { uid, documentId: 'story', versions: versions as Record<string, Row>, related: this.related() };
    return {
      document: { ...document, ...(this.state && { state: this.state }) },
      locale: 'uk',
      version: versions.uk ?? {},
      sourceLocale: 'uk',
      source: versions.uk,
      schema: scope.schema,
      schemaOf,
      parts: {},
      partsOf: () => ({}),
      now: new Date('2024-05-15T12:00:00Z'),
    };
  }

  private related(): RelatedDocument[] {
    return this.sources.map((documentId) => ({
      uid: 'api::source.source',
      documentId,
      versions: { uk: {}, en: {}, ru: {} },
      publishedLocales: ['uk', 'en', 'ru'],
    }));
  }

  private write(language: Language, entries: readonly Item[]): Row {
    const rows = entries.map((entry) => toRow(entry, (this.rows += 1)));
    return { id: 1, locale: language, title: `Title in ${language}`, body: [], corrections: [], [this.name]: rows };
  }
}

export { list };
