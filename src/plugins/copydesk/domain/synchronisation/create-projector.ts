import { type RelatedDocument, readRelated, type Row } from '../document';
import type { Locale } from '../ids';
import type { FieldPath } from '../violation';
import { canStand } from './can-stand';
import { findUnchangedWords } from './find-unchanged-words';
import { isGiven } from './is-given';
import { patchEntry } from './patch-entry';
import { listChanges } from './list-changes';
import { planOrder, type Reordering, reorderEntry } from './plan-order';
import { planPending } from './plan-pending';
import { type Patch, planPatches, type Reach, valuesByPlace } from './plan-patches';
import { type History, translateByHistory, type Version } from './translate-by-history';
import { listFilled, placeOf, type SynchronisationScope } from './synchronised-fields';
import { translateMoved } from './translate-path';

/** A document at one moment: its rows of one status by locale, and what they point to. */
export interface Versions {
  versions: Readonly<Record<Locale, Row>>;
  related: readonly RelatedDocument[];
}

/** A save of one version, after Strapi has written it. */
export interface Save {
  locale: Locale;
  /** The versions as they were before. Strapi may have copied fields of the saved version to the others since. */
  before: History;
  /** What the save was given; fields that it leaves out hold mere defaults, or nothing. */
  data: unknown;
}

/** What one version needs to show what another shows. */
export interface VersionChange {
  row: Row;
  /** Its lists in another order first, then its fields, as they are in that order. */
  order: readonly Reordering[];
  patches: readonly Patch[];
}

/** A publication, after Strapi has written it. */
export interface Publication {
  published: readonly Locale[];
  /** The drafts, of which is known which of their sections are the same. */
  drafts: History;
  /** The published versions as they were before. */
  former: Versions['versions'];
  /** Where a published version has words that were made from, or are, another text of the original than its draft has. */
  outdated: (locale: Locale) => readonly FieldPath[];
}

/** Which versions are kept equal, and by whom. */
export interface ProjectorOptions {
  scope: SynchronisationScope;
  /** Of the rows: `only` for types without drafts. */
  status: 'draft' | 'published' | 'only';
  /** The locale of the truth: the source locale, or where the document lacks it, another that it has. */
  findTruth: (versions: Versions['versions']) => Locale;
  /** Whether the user may change a field of a version. */
  mayEditField: (version: Row, path: FieldPath) => boolean;
}

/**
 * Plans how the synchronised fields of a document are kept: the version in the source locale is the truth, and every other version of the
 * same status is its projection. An edit of such a field in a translation edits the truth, if the user may edit that field there.
 * So does another order of the sections of a dynamic zone, and of the entries of a list. Each answer is what has to be written.
 */
export function createProjector({ scope, status, findTruth, mayEditField }: ProjectorOptions) {
  const { schemaOf } = scope;
  // A draft is an exact projection; readers keep the former picture until they can be shown the new one.
  const keepsFormer = status !== 'draft';

  const plan = (
    from: Version,
    to: Version,
    { related }: Versions,
    history: History,
    reach?: Partial<Reach>,
  ): Patch[] => {
    const reachIn = canStand({ related }, schemaOf, status === 'published');
    return planPatches(
      from.row,
      to.row,
      scope,
      { from: reachIn(from.locale), to: reachIn(to.locale), keepsFormer, ...reach },
      translateByHistory(history, from, to, scope),
    );
  };

  /** What a version needs to show what another shows: its lists in order first, then its fields. */
  const planProjection = (
    from: Version,
    { locale, row }: Version,
    document: Versions,
    history: History,
    reachOf: (ordered: Version) => Partial<Reach> = () => ({}),
  ): VersionChange & Version => {
    const order = planOrder(from.row, row, scope, translateByHistory(history, from, { locale, row }, scope));
    const ordered = { locale, row: reorderEntry(row, order) };
    return { locale, row, order, patches: plan(from, ordered, document, history, reachOf(ordered)) };
  };

  /** Makes every other version show what the truth shows. */
  const project = (
    document: Versions,
    truth: Locale,
    history: History,
    reachOf?: (ordered: Version) => Partial<Reach>,
  ) => {
    const source = document.versions[truth];
    if (!source) return [];
    const others = Object.entries(document.versions).filter(([locale]) => locale !== truth);
    return others.map(([locale, row]) =>
      planProjection({ locale: truth, row: source }, { locale, row }, document, history, reachOf),
    );
  };

  /** Makes the truth what it has to be, whatever Strapi has copied into it, and projects it. */
  const settle = (
    document: Versions,
    truth: Locale,
    wanted: Version,
    history: History,
    reachOf?: (ordered: Version) => Partial<Reach>,
  ): VersionChange[] => {
    const present = document.versions[truth];
    if (!present) return [];
    const translate = (row: Row) => translateByHistory(history, wanted, { locale: truth, row }, scope);
    const order = wanted.locale === truth ? planOrder(wanted.row, present, scope, translate(present)) : [];
    const ordered = reorderEntry(present, order);
    const patches = planPatches(wanted.row, ordered, scope, { from: () => true, to: () => true }, translate(ordered));
    const settled = patchEntry(ordered, patches);
    const versions = { ...document.versions, [truth]: settled };
    return [{ row: present, order, patches }, ...project({ ...document, versions }, truth, history, reachOf)];
  };

  /** The truth as an edit of one of its versions makes it, as far as the user may edit it there. */
  const edit = (
    former: Version,
    edited: Version,
    document: Versions,
    history: History,
    truth: Locale,
    isEdited: { order: (name: string) => boolean; fields: (patches: readonly Patch[]) => readonly Patch[] },
  ): Version => {
    const order = planOrder(edited.row, former.row, scope, translateByHistory(history, edited, former, scope)).filter(
      ({ name }) => isEdited.order(name) && mayEditField(former.row, [name]),
    );
    const ordered = { ...former, row: reorderEntry(former.row, order) };
    const reach = { to: canStand(document, schemaOf, status === 'published')(truth) };
    const patches = isEdited
      .fields(plan(edited, ordered, document, history, reach))
      .filter(({ path }) => mayEditField(former.row, path));
    return { ...former, row: patchEntry(ordered.row, patches) };
  };

  /**
   * What a version keeps beside the truth, because the truth's language lacks it, will join the truth as soon as it can. So a
   * user who may not edit the truth neither adds to it nor takes away from it.
   */
  const keepPending =
    (former: Row, locale: Locale, earlier: Row | undefined) =>
    (version: Version): Partial<Reach> => {
      if (version.locale !== locale) return {};
      const had = earlier && valuesByPlace(version.row, earlier, scope);
      return {
        listPending(target, present) {
          if (mayEditField(former, target.path)) return present;
          const value = had?.get(placeOf(target));
          return value?.kind === 'relation' ? value.documentIds : [];
        },
      };
    };

  /** Gives the sections that are named back what readers saw them show, if they say the very same. */
  const planReturn = (seen: Row, row: Row, names: ReadonlySet<string>): VersionChange => {
    const reach = { from: () => true, to: () => true };
    const patches = planPatches(seen, row, scope, reach, findUnchangedWords(seen, row, scope)).filter(({ path }) =>
      leadsInto(names, row, path),
    );
    return { row, order: [], patches };
  };

  const isInSection = ([name]: FieldPath): boolean => scope.schema.attributes[String(name)]?.type === 'dynamiczone';

  /**
   * Decides what a save left out, of what it would change; `pathOf` says where that is in the saved version. A section that names no row
   * and is given another address, source or picture keeps nothing of a former one: its credit would stand under what is new.
   */
  const findLeftOut = (patches: readonly Patch[], data: unknown, pathOf: (patch: Patch) => FieldPath) => {
    const isNamed = (patch: Patch) => isGiven(data, pathOf(patch), patch.attribute);
    const sectionOf = (patch: Patch) => pathOf(patch).slice(0, 2);
    const isNew = (patch: Patch) =>
      isInSection(pathOf(patch)) && !isGiven(data, [...sectionOf(patch), 'id'], { type: 'integer' });
    const replaced = new Set(
      patches.filter((patch) => isNamed(patch) && isNew(patch)).map((patch) => sectionOf(patch).join('.')),
    );
    return (patch: Patch): boolean => !isNamed(patch) && !replaced.has(sectionOf(patch).join('.'));
  };

  /**
   * What a save left out of a section that names no row: Strapi has emptied it, and the same words still have the same source. In the
   * entries of a list a date or a choice may be a mere default, which no one gave.
   */
  const planLeftOut = (earlier: Row, saved: Row, data: unknown): Patch[] => {
    const reach = { from: () => true, to: () => true };
    const patches = planPatches(earlier, saved, scope, reach, translateMoved(earlier, saved, scope));
    const isLeft = findLeftOut(patches, data, ({ path }) => path);
    return patches.filter((patch) => isLeft(patch) && (patch.value.kind !== 'scalar' || isInSection(patch.path)));
  };

  return {
    /** After a save: what it changed becomes the truth where the user may edit it there. */
    afterSave({ versions, related }: Versions, { locale, before, data }: Save): VersionChange[] {
      const [written, earlier] = [versions[locale], before.versions[locale]];
      const truth = findTruth(versions);
      const leftOut = written && earlier && locale !== truth ? planLeftOut(earlier, written, data) : [];
      const saved = written && patchEntry(written, leftOut);
      const document = { versions: saved ? { ...versions, [locale]: saved } : versions, related };
      // A document that was without its source keeps what its former truth says and the new source was not given.
      const formerly = truth in before.versions ? truth : findTruth(before.versions);
      const former = before.versions[formerly];
      if (!saved || !former) return project(document, truth, before);

      if (earlier && locale === truth) return project(document, truth, before);
      const places = earlier ? listChanges(earlier, saved, scope) : listFilled(saved, scope);
      const isChanged = ({ owner, origin }: Patch) => places.has(placeOf({ owner, path: origin }));
      const moved = earlier ? planOrder(earlier, saved, scope, translateMoved(earlier, saved, scope)) : [];
      const wanted = edit({ locale: formerly, row: former }, { locale, row: saved }, document, before, truth, {
        order: (name) => moved.some((reordering) => reordering.name === name),
        fields: (patches) => {
          const isLeft = findLeftOut(patches, data, ({ origin }) => origin);
          return patches.filter(
            (patch) => !isLeft(patch) && (!isGiven(data, patch.origin, patch.attribute) || isChanged(patch)),
          );
        },
      });
      const kept = { row: saved, order: [], patches: leftOut };
      return [kept, ...settle(document, truth, wanted, before, keepPending(former, locale, earlier))];
    },

    /** After changes were discarded: a translation gets back what is its own; the rest the truth still says. */
    afterDiscard(document: Versions, before: History, discarded: readonly Locale[]): VersionChange[] {
      // Which version is the original is no translation's own.
      const known = findTruth(before.versions);
      const truth = known in document.versions ? known : findTruth(document.versions);
      const [former, present] = [before.versions[truth], document.versions[truth]];
      if (!former || !present) return project(document, truth, before);
      const version = { locale: truth, row: former };
      if (!discarded.includes(truth)) return settle(document, truth, version, before);
      // What the user may not edit in the source is not given up there either.
      const everything = { order: () => true, fields: (patches: readonly Patch[]) => patches };
      const wanted = edit(version, { locale: truth, row: present }, document, before, truth, everything);
      return settle(document, truth, wanted, before);
    },

    /** Whatever was written past the document service: every version shows again what the truth shows, as far as it can. */
    restore: (document: Versions, history: History): VersionChange[] =>
      project(document, findTruth(document.versions), history),

    /**
     * After something that the document shows has changed: what has got the truth's language is added to the truth by those who
     * have it, and what has got another language arrives there.
     */
    afterChangeElsewhere(document: Versions, history: History): VersionChange[] {
      const truth = findTruth(document.versions);
      const source = document.versions[truth];
      if (!source) return [];
      const isInTruth = canStand(document, schemaOf, status === 'published')(truth);
      const wanted = Object.entries(document.versions).reduce((row, [locale, translation]) => {
        if (translation === source) return row;
        const translate = translateByHistory(history, { locale, row: translation }, { locale: truth, row }, scope);
        return patchEntry(row, planPending(translation, row, scope, isInTruth, translate));
      }, source);
      return settle(document, truth, { locale: truth, row: wanted }, history);
    },

    /** The versions as {@link restore} would leave them; nothing is written. */
    previewProjection(document: Versions, history: History): Versions['versions'] {
      const changed = project(document, findTruth(document.versions), history).filter(isChange);
      if (changed.length === 0) return document.versions;
      return {
        ...document.versions,
        ...Object.fromEntries(changed.map((change) => [change.locale, changeVersion(change)])),
      };
    },

    /**
     * After a publication: copies from the locales just published to those that were published before. Which of their sections
     * are the same is known from the drafts. A section whose words are outdated passes nothing on and keeps what it shows, or what
     * readers saw it show if it has just been published again with the very same words: the new source belongs to the new words.
     */
    afterPublication(document: Versions, { published, drafts, former, outdated }: Publication): VersionChange[] {
      const kept = (locale: Locale, row: Row) => new Set(outdated(locale).flatMap((path) => nameEntry(row, path)));
      const again = published.flatMap((locale): VersionChange[] => {
        const [row, seen] = [document.versions[locale], former[locale]];
        return row && seen ? [planReturn(seen, row, kept(locale, row))] : [];
      });
      const versions: Versions['versions'] = {
        ...document.versions,
        ...Object.fromEntries(again.map((change) => [String(change.row.locale), changeVersion(change)])),
      };
      const [origin] = published;
      const source = origin === undefined ? undefined : versions[origin];
      if (origin === undefined || !source) return again;
      const keptByOrigin = kept(origin, source);
      const others = Object.entries(versions).filter(([locale]) => !published.includes(locale));
      const follow = others.map(([locale, row]) => {
        const reach = { draft: drafts.versions[locale] };
        const from = { locale: origin, row: source };
        const change = planProjection(from, { locale, row }, { ...document, versions }, drafts, () => reach);
        const [names, ordered] = [kept(locale, row), reorderEntry(row, change.order)];
        const isKept = ({ path, origin: from }: Patch) =>
          leadsInto(names, ordered, path) || leadsInto(keptByOrigin, source, from);
        return { ...change, patches: change.patches.filter((patch) => !isKept(patch)) };
      });
      return [...again, ...follow];
    },
  };
}

/** Names the section, or the entry of a list, that a path leads into, wherever it stands; nothing if it leads into none. */
function nameEntry(version: Row, path: FieldPath): string[] {
  const [name, position] = path;
  if (typeof name !== 'string' || typeof position !== 'number') return [];
  const { __component: kind, id } = readRelated(version[name])[position] ?? {};
  return id === undefined ? [] : [`${name} ${String(kind ?? '')} ${String(id)}`];
}

/** Whether a path leads into one of the sections that are named. */
function leadsInto(names: ReadonlySet<string>, version: Row, path: FieldPath): boolean {
  return nameEntry(version, path).some((name) => names.has(name));
}

/** Whether anything is to be written. */
export function isChange({ order, patches }: VersionChange): boolean {
  return order.length + patches.length > 0;
}

/** A version as it would be with a change, for rules to assess. */
export function changeVersion({ row, order, patches }: VersionChange): Row {
  return patchEntry(reorderEntry(row, order), patches);
}
