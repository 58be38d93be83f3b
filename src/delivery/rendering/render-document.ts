import { type Row, readRelated } from '../../plugins/copydesk/domain/document';
import type { DocumentId } from '../../plugins/copydesk/domain/ids';
import type { TranslationStanding } from '../../plugins/copydesk/domain/translation/translation-standing';
import type { DeliveredType } from '../delivered-types';
import { formatByline } from './format-byline';
import { type Alternate, listAlternates, type Places } from './list-alternates';
import { listShown, nameDependency } from './list-shown';
import { writeOrderKey } from './order-key';
import { findNextExpiry } from './picture-rights';
import { type Retraction, renderWithdrawn, type WithdrawnDocument } from './render-withdrawn';
import { type Rendered, renderEntry, type Rendering } from './render-entry';

/** The published versions of a document, with all they show. */
export interface PublishedDocument {
  uid: string;
  documentId: DocumentId;
  versions: Readonly<Record<string, Row>>;
  /** The standing of each version as a translation, if it is known. */
  standings: Readonly<Record<string, TranslationStanding>>;
  sourceLocale: string;
  /** That it was withdrawn, if it was, and the slugs that readers knew it by. */
  withdrawal?: WithdrawnDocument;
  /** What it shows and readers may not see: `<uid> <document id>` of withdrawn documents, and ` <locale>` behind it of a withheld version. */
  withdrawn?: ReadonlySet<string>;
}

/** The settings by which the documents of a type are rendered. */
export interface RenderingSettings extends Omit<Rendering, 'locale' | 'isWithdrawn'> {
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
  /** A live version has an answer and a place in lists; of a retracted one only the note is left. */
  state:
    | { kind: 'live'; data: Rendered; listItem: Rendered }
    | { kind: 'retracted'; headline: string | null; note: Retraction };
  /** Its place in lists. */
  orderKey: string;
  alternates: readonly Alternate[];
  /** The documents it shows, itself included, and files as `file-<id>`. */
  dependsOn: readonly string[];
  /** When the rights to something it shows expire. */
  expiresAt: Date | undefined;
}

/**
 * Renders every published version of a document. A version without a slug has no address and is left out. Of a withdrawn
 * document only the note is rendered, for every locale in which readers knew it.
 */
export function renderDocument(document: PublishedDocument, settings: RenderingSettings): RenderedVersion[] {
  const { uid, documentId, versions, sourceLocale, withdrawal } = document;
  const { type, slugField, siteUrl, schemaOf, partsOf, now } = settings;
  if (withdrawal) return renderWithdrawn(withdrawal, sourceLocale);
  const slugs = Object.fromEntries(
    Object.entries(versions).flatMap(([locale, version]): [string, string][] => {
      const slug = version[slugField];
      return typeof slug === 'string' && slug !== '' ? [[locale, slug]] : [];
    }),
  );
  const urlOf = (locale: string, slug: string) =>
    siteUrl + type.page.replace(':locale', locale).replace(':slug', encodeURIComponent(slug));
  const places = { ...settings.places, slugs, sourceLocale, urlOf };
  // The alternates of a version name all others, so each version depends on what any of them shows.
  const shown = Object.values(versions).flatMap((version) => listShown(uid, version, schemaOf));
  const dependsOn = [...new Set(shown.map(nameDependency))];

  return Object.entries(slugs).map(([locale, slug]): RenderedVersion => {
    const version = versions[locale] ?? {};
    const alternates = listAlternates(places, locale);
    return {
      locale,
      slug,
      state: { kind: 'live', ...renderLive(document, locale, alternates, settings) },
      orderKey: writeOrderKey(readTime(version[settings.firstPublishedAt ?? ''] ?? version.createdAt), documentId),
      alternates,
      dependsOn,
      expiresAt: findNextExpiry(shown, partsOf, now),
    };
  });
}

function renderLive(
  { uid, versions, standings, sourceLocale, withdrawn }: PublishedDocument,
  locale: string,
  alternates: readonly Alternate[],
  settings: RenderingSettings,
): { data: Rendered; listItem: Rendered } {
  const { type, partsOf, schemaOf } = settings;
  const version = versions[locale] ?? {};
  const { byline: signers, translationCredit } = partsOf(uid);
  const isWithdrawn = (other: string, row: Row) => {
    const name = `${other} ${String(row.documentId)}`;
    return withdrawn !== undefined && (withdrawn.has(name) || withdrawn.has(`${name} ${locale}`));
  };
  const rendered = renderEntry(uid, version, { ...settings, locale, isWithdrawn });

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

function readTime(value: unknown): Date {
  return new Date(value as string | Date);
}
