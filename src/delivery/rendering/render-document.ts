import { type Row, readRelated } from '../../plugins/copydesk/domain/document';
import type { TranslationStanding } from '../../plugins/copydesk/domain/translation/translation-standing';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import type { DeliveredType } from '../delivered-types';
import { findRetraction, type Retraction } from './find-retraction';
import { formatByline } from './format-byline';
import { type Alternate, listAlternates, type Places } from './list-alternates';
import { listShown, nameDependency } from './list-shown';
import { findNextExpiry } from './picture-rights';
import { type Rendered, renderEntry, type Rendering } from './render-entry';

/** A document as it stands published, with all it shows. */
export interface PublishedDocument {
  uid: string;
  documentId: DocumentId;
  versions: Readonly<Record<string, Row>>;
  /** How each version stands to its source, as far as that is known. */
  standings: Readonly<Record<string, TranslationStanding>>;
  sourceLocale: string;
}

/** What rendering a document needs to know of its type and of the newsroom. */
export interface RenderingSettings extends Omit<Rendering, 'locale'> {
  type: DeliveredType;
  slugField: string;
  firstPublishedAt: string | undefined;
  places: Pick<Places, 'locales' | 'defaultLocale'>;
  siteUrl: string;
}

/** One version of a document as readers get it. */
export interface RenderedVersion {
  locale: string;
  slug: string;
  /** A live version has an answer and a place in lists; of a retracted one nothing is left but the note. */
  state:
    { kind: 'live'; data: Rendered; listItem: Rendered } | { kind: 'retracted'; headline: string; note: Retraction };
  /** Sorts by time of first publication, then by document: no two documents of a type have the same. */
  orderKey: string;
  alternates: readonly Alternate[];
  /** What it shows, itself included; files as `file-<id>`. */
  dependsOn: readonly string[];
  /** When rights expire to something that is shown. */
  expiresAt: Date | undefined;
}

/** Renders every published version of a document. A version without a slug has no address and is left out. */
export function renderDocument(document: PublishedDocument, newsroom: RenderingSettings): RenderedVersion[] {
  const { uid, documentId, versions, sourceLocale } = document;
  const { type, slugField, siteUrl, schemaOf, partsOf, now } = newsroom;
  const slugs = Object.fromEntries(
    Object.entries(versions).flatMap(([locale, version]): [string, string][] => {
      const slug = version[slugField];
      return typeof slug === 'string' && slug !== '' ? [[locale, slug]] : [];
    }),
  );
  const urlOf = (locale: string, slug: string) =>
    siteUrl + type.page.replace(':locale', locale).replace(':slug', encodeURIComponent(slug));
  const places = { ...newsroom.places, slugs, sourceLocale, urlOf };
  // Whoever the document depends on in one locale decides over its alternates in the others: they stand and fall together.
  const shown = Object.values(versions).flatMap((version) => listShown(uid, version, schemaOf));
  const dependsOn = [...new Set(shown.map(nameDependency))];
  const retractionIn = (locale: string) => findRetraction(versions, partsOf(uid).corrections, locale, sourceLocale);

  return Object.entries(slugs).map(([locale, slug]): RenderedVersion => {
    const version = versions[locale] ?? {};
    const note = retractionIn(locale);
    const alternates = note ? [] : listAlternates(places, locale);
    return {
      locale,
      slug,
      state: note
        ? { kind: 'retracted', headline: findHeadline(uid, version, newsroom), note }
        : { kind: 'live', ...renderLive(document, locale, alternates, newsroom) },
      orderKey: `${readTime(version[newsroom.firstPublishedAt ?? ''] ?? version.createdAt)}~${documentId}`,
      alternates,
      dependsOn,
      expiresAt: findNextExpiry(shown, partsOf, now),
    };
  });
}

function renderLive(
  { uid, versions, standings, sourceLocale }: PublishedDocument,
  locale: string,
  alternates: readonly Alternate[],
  newsroom: RenderingSettings,
): { data: Rendered; listItem: Rendered } {
  const { type, partsOf, schemaOf } = newsroom;
  const version = versions[locale] ?? {};
  const { byline: signers, translationCredit } = partsOf(uid);
  const rendered = renderEntry(uid, version, { ...newsroom, locale });

  const people = signers === undefined ? undefined : readRelated(rendered[signers]);
  const nameOf = (person: Row) =>
    String(person[partsOf(schemaOf(uid).attributes[signers ?? '']?.target ?? '').name ?? 'name'] ?? '');
  const byline = people && { byline: formatByline(people.map(nameOf), locale) };

  const credit = translationCredit === undefined ? undefined : (rendered[translationCredit] as Rendered | null);
  const { status, translated, total, stale, staleSince, urgent }: Partial<TranslationStanding> =
    standings[locale] ?? {};
  const translation = {
    ...{ status, sourceLocale, method: credit?.method ?? null, translators: readRelated(credit?.translators) },
    ...{ translated, total, stale, staleSince, urgent },
  };

  const url = alternates.find(({ current }) => current)?.url;
  const data = {
    requestedLocale: locale,
    ...rendered,
    locale,
    ...byline,
    translation,
    url,
    alternates,
  };
  const { id, documentId, publishedAt } = rendered;
  const chosen = Object.fromEntries(type.listItem.map((name) => [name, rendered[name]]));
  return { data, listItem: { id, documentId, locale, ...chosen, ...byline, url, publishedAt } };
}

/** What a document is called: the attribute its slug is made of. */
function findHeadline(uid: string, version: Row, { schemaOf, slugField }: RenderingSettings): string {
  const target = schemaOf(uid).attributes[slugField]?.targetField ?? '';
  return String(version[target] ?? '');
}

function readTime(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
