import type { Row, RelatedDocument } from '../../../../../src/plugins/copydesk/domain/document';
import type { AttributionParts } from '../../../../../src/plugins/copydesk/domain/policy/parts';
import type { RuleContext } from '../../../../../src/plugins/copydesk/domain/rule';
import { deriveStanding } from '../../../../../src/plugins/copydesk/domain/translation/state/derive-standing';
import type { DocumentState } from '../../../../../src/plugins/copydesk/domain/translation/state/document-state';
import { pairFields } from '../../../../../src/plugins/copydesk/domain/translation/state/pair-fields';
import { acknowledgeFields } from '../../../../../src/plugins/copydesk/domain/translation/state/acknowledge-fields';
import {
  type SaveEvent,
  reconcileState,
} from '../../../../../src/plugins/copydesk/domain/translation/state/reconcile-state';
import { stale } from '../../../../../src/plugins/copydesk/domain/translation/stale';
import { describeScene } from '../newsroom';

/* An article whose books are kept save by save, without a database. */

const parts: Record<string, AttributionParts> = {
  'api::illustration.illustration': { caption: 'caption', altText: 'altText', creditLine: 'creditLine' },
  'api::source.source': { name: 'name' },
  'sections.embed': { creditLine: 'creditLine' },
};
const roles = {
  translation: 'per-locale',
  firstPublishedAt: 'per-locale',
  'body.illustration': 'synchronised',
  'body.source': 'synchronised',
  'body.url': 'synchronised',
  'body.provider': 'synchronised',
  'body.creditLine': 'synchronised',
} as const;

/** One picture, in words of its own in each locale. */
export function picture(documentId: string, caption: Record<string, string>, creditLine = 'Архів'): RelatedDocument {
  const versions = Object.fromEntries(
    Object.entries(caption).map(([locale, words]) => [locale, { locale, documentId, caption: words, creditLine }]),
  );
  return { uid: 'api::illustration.illustration', documentId, versions, publishedLocales: Object.keys(versions) };
}

export class TestRecord {
  versions: Record<string, Row> = {};
  related: RelatedDocument[] = [];
  state: DocumentState | undefined;
  private clock = Date.parse('2024-05-15T12:00:00Z');

  constructor(public sourceLocale: string) {}

  /** Saves changes to one locale; what all locales share is carried to the others, as the desk does it. */
  save(locale: string, changes: Row, { minor = false, shared = {} as Row, method = 'human' } = {}): this {
    this.versions[locale] = { ...this.versions[locale], ...changes };
    for (const code of Object.keys(this.versions)) this.versions[code] = { ...this.versions[code], ...shared };
    return this.keep({ saved: [locale], minor, methodOf: () => method });
  }

  /** Something beside the document has changed, such as a picture's caption. */
  touch(related: RelatedDocument[]): this {
    this.related = related;
    return this.keep({ saved: [] });
  }

  acknowledge(locale: string, path?: string): this {
    const fields = this.pairs(locale).filter(
      ({ status, target }) => status === 'stale' && (path === undefined || target?.path.join('.') === path),
    );
    if (!this.state) throw new Error('There is nothing to acknowledge');
    this.state = acknowledgeFields(this.state, locale, fields, { by: null, at: this.tick() });
    return this.keep({ saved: [] });
  }

  context(locale: string): RuleContext {
    const document = {
      uid: 'api::article.article',
      documentId: 'story',
      versions: this.versions,
      related: this.related,
    };
    return describeScene(this.versions, locale, {
      document: { ...document, state: this.state },
      sourceLocale: this.sourceLocale,
      source: this.versions[this.sourceLocale],
      parts: {
        corrections: 'corrections',
        translationCredit: 'translation',
        illustration: 'illustration',
        sources: 'sources',
      },
      partsOf: (uid) => parts[uid] ?? {},
      roles,
    });
  }

  standing(locale: string) {
    return deriveStanding(this.context(locale));
  }

  pairs(locale: string) {
    return pairFields(this.context(locale));
  }

  /** The fields of a locale that are not current, each as `status path`. */
  trouble(locale: string): string[] {
    return this.pairs(locale)
      .filter(({ status }) => status !== 'current')
      .map(({ status, target, source }) => `${status} ${(target ?? source)?.path.join('.')}`);
  }

  /** Where the gate finds something stale. */
  refusals(locale: string): string[] {
    return stale.assess(this.context(locale), {}).map(({ path }) => path.join('.'));
  }

  private keep(act: Partial<SaveEvent>): this {
    const usual = { saved: [], minor: false, by: null, at: this.tick(), methodOf: () => 'human' };
    this.state = reconcileState(this.context(this.sourceLocale), this.state, { ...usual, ...act });
    return this;
  }

  private tick(): string {
    this.clock += 60_000;
    return new Date(this.clock).toISOString();
  }
}
