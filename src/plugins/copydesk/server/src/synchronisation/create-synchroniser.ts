import type { Core } from '@strapi/strapi';
import type { Row, RelatedDocument } from '../../../domain/document';
import { findSourceLocale } from '../../../domain/assess-document';
import type { ContentTypeUid, Locale } from '../../../domain/ids';
import { canStand } from '../../../domain/synchronisation/can-stand';
import { patchEntry } from '../../../domain/synchronisation/patch-entry';
import { planOrder, reorderEntry } from '../../../domain/synchronisation/plan-order';
import { planPending } from '../../../domain/synchronisation/plan-pending';
import { type Patch, planPatches } from '../../../domain/synchronisation/plan-patches';
import { listChanges, listFilled, placeOf } from '../../../domain/synchronisation/synchronised-fields';
import { policyInForce } from '../policy/policy-in-force';
import { contentTypeOf } from '../strapi/model-of';
import { withPublicationPermit } from '../writes/publication-permit';
import { applyOrder, applyPatches, type PatchedRow } from './apply-patches';
import { mayEditField } from './may-edit-field';

/** A document at one moment: its rows of one status by locale, and what they point to. */
export interface Versions {
  versions: Readonly<Record<Locale, Row>>;
  related: readonly RelatedDocument[];
}

/** A save of one version, after Strapi has written it. */
export interface Save {
  locale: Locale;
  /** The versions as they were before. Strapi may have copied fields of the saved version to the others since. */
  before: Versions['versions'];
  /** The attributes that the save was given; of a version that it has added, the others hold mere defaults. */
  given: ReadonlySet<string>;
}

/**
 * Keeps the synchronised fields of a document: the version in the source locale is the truth, and every other version of the
 * same status is its projection. An edit of such a field in a translation edits the truth, if the user may edit that field there.
 */
export function createSynchroniser(strapi: Core.Strapi, uid: ContentTypeUid, status: PatchedRow['status']) {
  const { schemaOf, rolesOf, policy } = policyInForce(strapi);
  const scope = { schema: schemaOf(uid), schemaOf, roles: rolesOf(uid) };
  // A draft is an exact projection; readers keep the former picture until they can be shown the new one.
  const keepsFormer = status !== 'draft';

  const plan = (from: Row, fromLocale: Locale, to: Row, toLocale: Locale, { related }: Versions, draft?: Row) => {
    const reachIn = canStand({ related }, schemaOf, status === 'published');
    return planPatches(from, to, scope, { from: reachIn(fromLocale), to: reachIn(toLocale), draft, keepsFormer });
  };

  const write = async (entry: Row, patches: readonly Patch[]): Promise<boolean> => {
    if (patches.length === 0) return false;
    await withPublicationPermit(() => applyPatches(strapi, { uid, entry, status }, patches));
    const { documentId, locale } = entry;
    const fields = patches.map(({ path }) => path.join('.')).join(', ');
    strapi.log.debug(
      `copydesk: synchronised ${fields} of ${uid} ${String(documentId)} (${String(locale)}, ${status})`,
      { uid, documentId, locale, fields },
    );
    return true;
  };

  /** The locale of the truth: the source locale, or where the document lacks it, the first of the policy that it has. */
  const findTruth = ({ versions }: Versions): Locale => {
    const locales = [findSourceLocale({ uid, documentId: '', versions, related: [] }, policy()), ...policy().locales];
    return [...locales, ...Object.keys(versions)].find((locale) => locale in versions) ?? policy().sourceLocale;
  };

  /** What every other version needs to show what the truth shows: its lists in order first, then its fields. */
  const planProjections = (document: Versions, truth: Locale) => {
    const source = document.versions[truth];
    if (!source) return [];
    const others = Object.entries(document.versions).filter(([locale]) => locale !== truth);
    return others.map(([locale, row]) => {
      const order = planOrder(source, row, scope);
      const ordered = reorderEntry(row, order);
      return { locale, row, order, ordered, patches: plan(source, truth, ordered, locale, document) };
    });
  };

  /** Makes every other version show what the truth shows. Returns whether anything had to be written. */
  const project = async (document: Versions, truth: Locale): Promise<boolean> => {
    let isWritten = false;
    for (const { row, order, patches } of planProjections(document, truth)) {
      if (order.length > 0) await withPublicationPermit(() => applyOrder(strapi, { uid, entry: row, status }, order));
      isWritten = (await write(row, patches)) || isWritten || order.length > 0;
    }
    return isWritten;
  };

  /** Makes the truth what it has to be, whatever Strapi has copied into it, and projects it. */
  const settle = async (document: Versions, truth: Locale, wanted: Row): Promise<boolean> => {
    const present = document.versions[truth];
    if (!present) return false;
    const patches = planPatches(wanted, present, scope, { from: () => true, to: () => true });
    const isWritten = await write(present, patches);
    const settled = patches.length === 0 ? present : patchEntry(present, patches);
    return (await project({ ...document, versions: { ...document.versions, [truth]: settled } }, truth)) || isWritten;
  };

  return {
    /** After a save: what it changed becomes the truth where the user may edit it there. */
    async afterSave(document: Versions, { locale, before, given }: Save): Promise<boolean> {
      const saved = document.versions[locale];
      const truth = findTruth(document);
      // A document that was without its source keeps what its former truth says and the new source was not given.
      const former = before[truth] ?? before[findTruth({ ...document, versions: before })];
      if (!saved || !former) return project(document, truth);

      const earlier = before[locale];
      if (earlier && locale === truth) return project(document, truth);
      const places = earlier ? listChanges(earlier, saved, scope) : listFilled(saved, scope);
      const edits = plan(saved, locale, former, truth, document).filter(
        ({ owner, origin, path }) =>
          places.has(placeOf({ owner, path: origin })) &&
          (earlier !== undefined || given.has(String(origin[0]))) &&
          mayEditField(strapi, uid, former, path),
      );
      return settle(document, truth, patchEntry(former, edits));
    },

    /** After changes were discarded: a translation gets back what is its own; the rest the truth still says. */
    async afterDiscard(
      document: Versions,
      before: Versions['versions'],
      discarded: readonly Locale[],
    ): Promise<boolean> {
      const truth = findTruth(document);
      const [former, present] = [before[truth], document.versions[truth]];
      if (!former || !present) return project(document, truth);
      if (!discarded.includes(truth)) return settle(document, truth, former);
      // What the user may not edit in the source is not given up there either.
      const edits = plan(present, truth, former, truth, document).filter(({ path }) =>
        mayEditField(strapi, uid, former, path),
      );
      return settle(document, truth, patchEntry(former, edits));
    },

    /** Whatever was written past the document service: every version shows again what the truth shows, as far as it can. */
    restore: (document: Versions): Promise<boolean> => project(document, findTruth(document)),

    /**
     * After something that the document shows has changed: what has got the truth's language is added to the truth by those who
     * have it, and what has got another language arrives there.
     */
    async afterChangeElsewhere(document: Versions): Promise<boolean> {
      const truth = findTruth(document);
      const source = document.versions[truth];
      if (!source) return false;
      const isInTruth = canStand(document, schemaOf, status === 'published')(truth);
      const wanted = Object.values(document.versions).reduce(
        (row, translation) =>
          translation === source ? row : patchEntry(row, planPending(translation, row, scope, isInTruth)),
        source,
      );
      return settle(document, truth, wanted);
    },

    /** The versions as {@link restore} would leave them; nothing is written. */
    previewProjection(document: Versions): Versions['versions'] {
      const changed = planProjections(document, findTruth(document)).filter(
        ({ order, patches }) => order.length + patches.length > 0,
      );
      if (changed.length === 0) return document.versions;
      const previewed = changed.map(({ locale, ordered, patches }) => [locale, patchEntry(ordered, patches)] as const);
      return { ...document.versions, ...Object.fromEntries(previewed) };
    },

    /** After a publication: copies from the locales just published to those that were published before. */
    async afterPublication(
      document: Versions,
      [origin, ...more]: readonly Locale[],
      drafts: Versions['versions'],
    ): Promise<void> {
      const source = origin === undefined ? undefined : document.versions[origin];
      if (origin === undefined || !source) return;
      for (const [locale, row] of Object.entries(document.versions)) {
        if (locale === origin || more.includes(locale)) continue;
        await write(row, plan(source, origin, row, locale, document, drafts[locale]));
      }
    },
  };
}

/** Whether rows of a type are drafts to begin with, or the only ones there are. */
export function editedStatus(strapi: Core.Strapi, uid: ContentTypeUid): PatchedRow['status'] {
  return contentTypeOf(strapi, uid).options?.draftAndPublish ? 'draft' : 'only';
}
