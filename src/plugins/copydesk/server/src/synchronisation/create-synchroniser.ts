import type { Core } from '@strapi/strapi';
import type { Row, RelatedDocument } from '../../../domain/document';
import { findSourceLocale } from '../../../domain/assess-document';
import type { ContentTypeUid, Locale } from '../../../domain/ids';
import { canStand } from '../../../domain/synchronisation/can-stand';
import { type Patch, planPatches } from '../../../domain/synchronisation/plan-patches';
import { listChanges, listFilled, placeOf } from '../../../domain/synchronisation/synchronised-fields';
import { policyInForce } from '../policy/policy-in-force';
import { contentTypeOf } from '../strapi/model-of';
import { applyPatches, type PatchedRow } from './apply-patches';
import { withPublicationPermit } from '../writes/publication-permit';

/** A document at one moment: its rows of one status by locale, and what they point to. */
export interface Versions {
  versions: Readonly<Record<Locale, Row>>;
  related: readonly RelatedDocument[];
}

/**
 * Copies the synchronised fields of a document from one of its versions to the others. Each function returns whether it wrote
 * anything.
 */
export function createSynchroniser(strapi: Core.Strapi, uid: ContentTypeUid, status: PatchedRow['status']) {
  const inForce = policyInForce(strapi);
  const schema = inForce.schemaOf(uid);
  const scope = { schema, schemaOf: inForce.schemaOf, roles: inForce.rolesOf(uid) };

  const plan = ({ versions, related }: Versions, from: Locale, to: Locale, draft?: Row): Patch[] => {
    const [source, target] = [versions[from], versions[to]];
    if (!source || !target) return [];
    const reachIn = canStand({ related }, inForce.schemaOf, status === 'published');
    return planPatches(source, target, scope, { from: reachIn(from), to: reachIn(to), draft });
  };

  const write = async (document: Versions, locale: Locale, patches: readonly Patch[]): Promise<boolean> => {
    const entry = document.versions[locale];
    if (!entry || patches.length === 0) return false;
    await withPublicationPermit(() => applyPatches(strapi, { uid, entry, status }, patches));
    strapi.log.debug(
      `copydesk: synchronised ${patches.map(({ path }) => path.join('.')).join(', ')} to ${uid} ${String(entry.documentId)} (${locale}, ${status})`,
    );
    return true;
  };

  const writeAll = async (
    document: Versions,
    locales: readonly Locale[],
    planFor: (locale: Locale) => readonly Patch[],
  ): Promise<boolean> => {
    let isWritten = false;
    for (const locale of locales) {
      if (await write(document, locale, planFor(locale))) isWritten = true;
    }
    return isWritten;
  };

  return {
    /** After a save: copies what the save changed to every other locale. */
    async afterEdit(before: Row, document: Versions, locale: Locale): Promise<boolean> {
      const origin = document.versions[locale];
      const changes = origin ? listChanges(before, origin, scope) : new Set();
      if (changes.size === 0) return false;
      const others = Object.keys(document.versions).filter((code) => code !== locale);
      return writeAll(document, others, (other) =>
        plan(document, locale, other).filter((patch) => changes.has(placeOf(patch))),
      );
    },

    /** After a locale was added: copies to it what its data left out, and copies what its data gave to the others. */
    async afterLocaleAdded(document: Versions, locale: Locale): Promise<boolean> {
      const others = Object.keys(document.versions).filter((code) => code !== locale);
      const arrived = document.versions[locale];
      const first = others[0];
      if (!arrived || first === undefined) return false;
      const sourceLocale = findSourceLocale({ uid, documentId: '', ...document }, inForce.policy());
      const reference = others.includes(sourceLocale) ? sourceLocale : first;

      const given = listFilled(arrived, scope);
      return writeAll(document, [locale, ...others], (to) =>
        to === locale
          ? plan(document, reference, locale).filter((patch) => !given.has(placeOf(patch)))
          : plan(document, locale, to).filter((patch) => given.has(placeOf(patch))),
      );
    },

    /** After a publication: copies from the locales just published to those that were published before. */
    async afterPublication(
      document: Versions,
      [origin, ...more]: readonly Locale[],
      drafts: Versions['versions'],
    ): Promise<void> {
      if (origin === undefined) return;
      const others = Object.keys(document.versions).filter((code) => code !== origin && !more.includes(code));
      await writeAll(document, others, (other) => plan(document, origin, other, drafts[other]));
    },
  };
}

/** Whether rows of a type are drafts to begin with, or the only ones there are. */
export function editedStatus(strapi: Core.Strapi, uid: ContentTypeUid): PatchedRow['status'] {
  return contentTypeOf(strapi, uid).options?.draftAndPublish ? 'draft' : 'only';
}
