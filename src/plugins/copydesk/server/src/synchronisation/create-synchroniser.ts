import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, Locale } from '../../../domain/ids';
import {
  createProjector,
  type Save,
  type VersionChange,
  type Versions,
} from '../../../domain/synchronisation/create-projector';
import type { History } from '../../../domain/synchronisation/translate-by-history';
import { policyInForce } from '../policy/policy-in-force';
import { contentTypeOf } from '../strapi/model-of';
import type { PatchedRow } from './apply-patches';
import type { MayEditField } from './load-field-access';
import { writeVersion } from './write-version';

/**
 * Keeps the synchronised fields of a document: writes what {@link createProjector} plans. `mayEditField` is about saves and discards; what else is
 * written follows from what is there, whoever asked for it.
 */
export function createSynchroniser(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  status: PatchedRow['status'],
  mayEditField: MayEditField = () => true,
) {
  const { schemaOf, rolesOf, policy } = policyInForce(strapi);

  /** The locale of the truth: the source locale, or where the document lacks it, the first of the policy that it has. */
  const findTruth = (versions: Versions['versions']): Locale => {
    const locales = [findSourceLocale({ uid, documentId: '', versions, related: [] }, policy()), ...policy().locales];
    return [...locales, ...Object.keys(versions)].find((locale) => locale in versions) ?? policy().sourceLocale;
  };

  const projector = createProjector({
    scope: { schema: schemaOf(uid), schemaOf, roles: rolesOf(uid) },
    status,
    findTruth,
    mayEditField,
  });

  /** Answers the rows that had to be written. */
  const write = async (changes: readonly VersionChange[]): Promise<Row[]> => {
    const written: Row[] = [];
    for (const change of changes) if (await writeVersion(strapi, { uid, status }, change)) written.push(change.row);
    return written;
  };

  return {
    afterSave: (document: Versions, save: Save) => write(projector.afterSave(document, save)),
    afterDiscard: (document: Versions, before: History, discarded: readonly Locale[]) =>
      write(projector.afterDiscard(document, before, discarded)),
    restore: (document: Versions, history: History) => write(projector.restore(document, history)),
    afterChangeElsewhere: (document: Versions, history: History) =>
      write(projector.afterChangeElsewhere(document, history)),
    afterPublication: (...publication: Parameters<typeof projector.afterPublication>) =>
      write(projector.afterPublication(...publication)),
    previewProjection: (document: Versions, history: History) => projector.previewProjection(document, history),
  };
}

/** Whether rows of a type are drafts to begin with, or the only ones there are. */
export function editedStatus(strapi: Core.Strapi, uid: ContentTypeUid): PatchedRow['status'] {
  return contentTypeOf(strapi, uid).options?.draftAndPublish ? 'draft' : 'only';
}
