import type { Core } from '@strapi/strapi';
import { assessDocument } from '../../../src/plugins/copydesk/domain/assess-document';
import { type Entry, readRelated, type RelatedDocument } from '../../../src/plugins/copydesk/domain/document';
import { assignRoles, type RoledVisit } from '../../../src/plugins/copydesk/domain/translation/field-role';
import { walkFields } from '../../../src/plugins/copydesk/domain/walk-fields';
import type createDesk from '../../../src/plugins/copydesk/server/src/services/desk';
import { loadVersions } from '../../../src/plugins/copydesk/server/src/documents/load-versions';
import { article } from '../../helpers/doors';
import { author, background, illustration, source } from '../../helpers/editors';
import type { Logbook } from './operations';
import { locales } from './small-edition';

type Desk = ReturnType<typeof createDesk>;
interface Stored {
  versions: Readonly<Record<string, Entry>>;
  related: readonly RelatedDocument[];
}

const moment = (value: unknown): number => new Date(String(value)).getTime();
const show = (value: unknown): string => JSON.stringify(value).slice(0, 300);

/** Reads the database and lists everything that must not be so. Nobody may be writing meanwhile. */
export async function findBroken(
  strapi: Core.Strapi,
  articles: readonly string[],
  log: Pick<Logbook, 'unsteady'>,
): Promise<string[]> {
  const desk = strapi.plugin('copydesk').service('desk') as Desk;
  const broken = await findWrongRows(strapi);
  for (const documentId of articles) {
    const [drafts, published] = await Promise.all([
      loadVersions(strapi, article, documentId, 'draft', desk.schemaOf),
      loadVersions(strapi, article, documentId, 'published', desk.schemaOf),
    ]);
    broken.push(
      ...findUnready(desk, documentId, published),
      ...findDrift(desk, documentId, 'draft', drafts, log.unsteady),
      ...findDrift(desk, documentId, 'published', published, log.unsteady),
      ...findLost(desk, documentId, drafts, published),
      ...(await findWrongTargets(strapi, desk, documentId, published)),
    );
  }
  return broken;
}

/** At most one draft and one published row a locale, no strange locale, no slug twice, no publication without its time. */
async function findWrongRows(strapi: Core.Strapi): Promise<string[]> {
  const broken: string[] = [];
  for (const uid of [article, background, author, illustration, source] as const) {
    const rows: Entry[] = await strapi.db.query(uid).findMany();
    const hasDrafts = uid === article || uid === background;
    const seen = new Map<string, number>();
    for (const row of rows) {
      const status = hasDrafts && row.publishedAt ? 'published' : 'draft';
      const keys = [`${uid} ${String(row.documentId)} ${String(row.locale)} ${status}: rows`];
      if (status === 'published') keys.push(`${uid} ${String(row.locale)} slug ${String(row.slug)}: published rows`);
      for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
      if (!locales.includes(row.locale as never)) broken.push(`4 strange locale: ${uid} ${show(row)}`);
      if (uid === article && status === 'published' && !row.firstPublishedAt) {
        broken.push(`4 no first publication: ${String(row.documentId)} ${String(row.locale)}`);
      }
      if (row.headline === 'Slipped in') broken.push(`1 written past the gate: ${show(row)}`);
      if (String(row.firstPublishedAt ?? '').startsWith('2001'))
        broken.push(`4 forged first publication: ${show(row)}`);
    }
    for (const [key, count] of seen) if (count > 1) broken.push(`4 too many: ${key} ${count}`);
  }
  return broken;
}

/**
 * What readers see passes the rules. Each version by itself, always: its byline, its picture, its sources, whatever it
 * points to. The versions beside each other only if they went out together, for later ones may say more.
 */
function findUnready(desk: Desk, documentId: string, { versions, related }: Stored): string[] {
  const assess = (shown: Stored['versions']) =>
    assessDocument({ uid: article, documentId, versions: shown, related }, Object.keys(shown), {
      policy: desk.policy(),
      schemaOf: desk.schemaOf,
      labelOf: (_uid, path) => path.join('.'),
      now: new Date(),
    }).filter(({ rule, level }) => level === 'error' && rule !== 'attribution/rights-expired');

  const times = Object.values(versions).map(({ publishedAt }) => moment(publishedAt));
  const wentTogether = Math.max(...times) - Math.min(...times) < 20;
  const violations = wentTogether
    ? assess(versions)
    : Object.entries(versions).flatMap(([locale, version]) => assess({ [locale]: version }));
  return violations.map(
    ({ rule, locale, message }) => `1 published against ${rule}: ${documentId} ${locale}: ${message}`,
  );
}

/** No synchronised field differs between versions, as far as what it points to is there for both. */
function findDrift(
  desk: Desk,
  documentId: string,
  status: 'draft' | 'published',
  { versions, related }: Stored,
  unsteady: ReadonlySet<string>,
): string[] {
  const schema = desk.schemaOf(article);
  const stands = (id: string, locale: string): boolean => {
    const document = related.find((one) => one.documentId === id);
    if (!document || unsteady.has(`${id}/${locale}`)) return false;
    if (!(locale in document.versions)) return false;
    return (
      status === 'draft' || !desk.schemaOf(document.uid).draftAndPublish || document.publishedLocales.includes(locale)
    );
  };
  const fieldsOf = (version: Entry): Map<string, RoledVisit> =>
    new Map(
      assignRoles(walkFields(version, schema, desk.schemaOf), schema, desk.rolesOf(article))
        .filter(({ role, attribute }) => role === 'synchronised' && attribute.type !== 'component')
        .map((visit) => [JSON.stringify([visit.owner.uid, ...visit.path]), visit]),
    );

  const codes = Object.keys(versions).sort();
  return codes.flatMap((one, index) =>
    codes.slice(index + 1).flatMap((other) => {
      const [here, there] = [fieldsOf(versions[one] ?? {}), fieldsOf(versions[other] ?? {})];
      return [...here].flatMap(([place, visit]) => {
        const counterpart = there.get(place);
        if (!counterpart) return [];
        const read = ({ attribute, value }: RoledVisit) =>
          attribute.type === 'relation'
            ? readRelated(value)
                .map((row) => String(row.documentId))
                .filter((id) => stands(id, one) && stands(id, other))
            : (value ?? null);
        const [mine, theirs] = [read(visit), read(counterpart)];
        if (JSON.stringify(mine) === JSON.stringify(theirs)) return [];
        return [`2 ${status} locales differ: ${documentId} ${place}: ${one} ${show(mine)}, ${other} ${show(theirs)}`];
      });
    }),
  );
}

/** A version whose draft was left alone since its publication says all that the draft says. */
function findLost(desk: Desk, documentId: string, drafts: Stored, published: Stored): string[] {
  const schema = desk.schemaOf(article);
  const tell = (version: Entry): Map<string, string> =>
    new Map(
      walkFields(version, schema, desk.schemaOf)
        .filter(({ attribute }) => attribute.type !== 'component' && attribute.type !== 'dynamiczone')
        .map(({ path, attribute, value }) => {
          const told =
            attribute.type === 'relation' ? readRelated(value).map((row) => row.documentId) : (value ?? null);
          return [path.join('.'), JSON.stringify(told)];
        }),
    );
  return Object.entries(published.versions).flatMap(([locale, version]) => {
    const draft = drafts.versions[locale];
    if (!draft || moment(draft.updatedAt) >= moment(version.publishedAt)) return [];
    const [said, shown] = [tell(draft), tell(version)];
    return [...new Set([...said.keys(), ...shown.keys()])]
      .filter((path) => said.get(path) !== shown.get(path))
      .map((path) => `3 lost: ${documentId} ${locale} ${path}: draft ${said.get(path)}, published ${shown.get(path)}`);
  });
}

/** What a published version points to is there in its locale, and published if it can be. */
async function findWrongTargets(
  strapi: Core.Strapi,
  desk: Desk,
  documentId: string,
  { versions }: Stored,
): Promise<string[]> {
  const broken: string[] = [];
  for (const [locale, version] of Object.entries(versions)) {
    for (const { path, attribute, value } of walkFields(version, desk.schemaOf(article), desk.schemaOf)) {
      if (attribute.type !== 'relation' || attribute.target === undefined) continue;
      const ids = readRelated(value).map((row) => Number(row.id));
      if (new Set(ids).size < ids.length) broken.push(`3 points twice: ${documentId} ${locale} ${path.join('.')}`);
      const rows: Entry[] = await strapi.db.query(attribute.target as never).findMany({ where: { id: { $in: ids } } });
      for (const row of rows) {
        if (row.locale !== locale) broken.push(`3 wrong locale: ${documentId} ${locale} ${path.join('.')}`);
        if (desk.schemaOf(attribute.target).draftAndPublish && !row.publishedAt) {
          broken.push(`3 points to a draft: ${documentId} ${locale} ${path.join('.')}`);
        }
      }
    }
  }
  return broken;
}
