import type { Core, UID } from '@strapi/strapi';
import { readRelated, type RelatedDocument, type Row } from '../../../../src/plugins/copydesk/domain/document';
import { copydesk } from '../../../helpers/copydesk';
import { article, type Visitor } from '../../../helpers/doors';
import { author, background, illustration, source, type NewsroomState } from './newsroom-state';

const reference = { select: ['id', 'documentId', 'locale'] };
const withSource = { populate: { source: reference } };

const populate = {
  authors: reference,
  illustration: reference,
  backgrounds: reference,
  sources: reference,
  dateline: true,
  corrections: true,
  translation: { populate: { translators: reference } },
  body: {
    on: {
      'sections.text': true,
      'sections.statement': withSource,
      'sections.quote': withSource,
      'sections.figure': { populate: { illustration: reference } },
      'sections.embed': true,
    },
  },
};

/** One row of an article, with all that it says. */
export interface SnapshotRow extends Row {
  id: number;
  documentId: string;
  locale: string;
  publishedAt: string | null;
}

/** A slug that belongs to a document for ever. */
export interface Claim {
  locale: string;
  slug: string;
  claimant: string;
}

/** What the database holds of a state between two rounds. */
export interface Snapshot {
  rows: readonly SnapshotRow[];
  related: readonly RelatedDocument[];
  claims: readonly Claim[];
  /** Versions that readers are not shown although they are published: withdrawn ones, and those that the policy withholds. */
  withdrawn: ReadonlySet<string>;
  withheld: ReadonlySet<string>;
  /** What readers are given, as `documentId locale`: by the delivery, and by Strapi's REST. */
  delivered: readonly string[];
  listed: readonly string[];
}

export async function takeSnapshot({ strapi, visitor, ...state }: NewsroomState): Promise<Snapshot> {
  const { db } = strapi;
  const related = async (uid: UID.ContentType, documentIds: readonly string[]): Promise<RelatedDocument[]> => {
    const rows: SnapshotRow[] = await db.query(uid).findMany({
      where: { documentId: { $in: documentIds } },
      ...(uid === illustration && { populate: { image: true } }),
    });
    return documentIds.map((documentId) => {
      const own = rows.filter((row) => row.documentId === documentId);
      const published = own.filter(({ publishedAt }) => publishedAt !== null);
      const versions = Object.fromEntries([...own, ...published].map((row) => [row.locale, row]));
      return { uid, documentId, versions, publishedLocales: published.map(({ locale }) => locale) };
    });
  };
  const [rows, claims, ...documents] = await Promise.all([
    db.query(article).findMany({ where: { documentId: { $in: state.articles } }, populate }) as Promise<SnapshotRow[]>,
    db.query('plugin::copydesk.slug-claim' as UID.ContentType).findMany({ where: { contentType: article } }) as Promise<
      Claim[]
    >,
    related(author, state.authors),
    related(illustration, state.illustrations),
    related(source, state.sources),
    related(background, state.backgrounds),
  ]);
  return { rows, claims, related: documents.flat(), ...(await readDoors(strapi, visitor, state.articles)) };
}

/** Looks for stories at the doors of readers, and for what keeps them from there. */
async function readDoors(
  strapi: Core.Strapi,
  { url }: Visitor,
  articles: readonly string[],
): Promise<Pick<Snapshot, 'withdrawn' | 'withheld' | 'delivered' | 'listed'>> {
  const ids = [...articles];
  const select = async (statement: string) => {
    const { rows } = await strapi.db.connection.raw<{ rows: { name: string }[] }>(statement, [article, ids] as never);
    return rows.map(({ name }) => name);
  };
  const filters = ids.map((id, index) => `filters[documentId][$in][${index}]=${id}`).join('&');
  const address = `${url}/api/articles?locale=*&fields[0]=locale&pagination[pageSize]=100&${filters}`;
  const [withdrawn, delivered, withheld, response] = await Promise.all([
    select(
      `select subject as name from copydesk_withdrawals where content_type = ? and subject = any(?) and lifted_at is null`,
    ),
    select(
      `select document_id || ' ' || locale as name from delivery_documents
       where content_type = ? and document_id = any(?) and state = 'live' order by 1`,
    ),
    copydesk.findWithheld(strapi, article, ids),
    fetch(address),
  ]);
  const { data } = (await response.json()) as { data: { documentId: string; locale: string }[] };
  return {
    withdrawn: new Set(withdrawn),
    withheld: new Set([...withheld].flatMap(([id, locales]) => locales.map((locale) => `${id} ${locale}`))),
    delivered,
    listed: data.map(({ documentId, locale }) => `${documentId} ${locale}`).sort(),
  };
}

/** Where a row points to, by the place in it. */
export function readRelations(row: SnapshotRow): Record<string, string[]> {
  const ids = (value: unknown) => readRelated(value).map(({ documentId }) => String(documentId));
  const sections = readRelated(row.body).flatMap((section, position) =>
    (['source', 'illustration'] as const)
      .filter((name) => name in section)
      .map((name) => [`body.${position}.${name}`, ids(section[name])]),
  );
  const [credit] = readRelated(row.translation);
  return {
    authors: ids(row.authors),
    illustration: ids(row.illustration),
    sources: ids(row.sources),
    backgrounds: ids(row.backgrounds),
    translators: ids(credit?.translators),
    ...Object.fromEntries(sections),
  };
}
