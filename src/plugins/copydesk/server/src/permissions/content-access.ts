import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, Locale } from '../../../domain/ids';
import type { VersionRow } from '../documents/load-version-rows';
import { serviceOf } from '../strapi/service-of';

/** What a user of the panel can do, as Strapi hands it over with each request. */
export type UserAbility = object;

/** What one user of the panel may read and write, by the permissions and conditions of the content manager. */
export interface ContentAccess {
  mayReadType: (uid: ContentTypeUid) => boolean;
  /** Whether the user may read whatever there is of a type in one of these locales, whoever the author is. */
  mayReadAll: (uid: ContentTypeUid, locales: readonly Locale[]) => boolean;
  /** Whether the user may read any of a document's versions. */
  mayRead: (uid: ContentTypeUid, versions: readonly VersionRow[]) => boolean;
  /** Whether the user may publish this version. */
  mayPublish: (version: VersionRow) => boolean;
  /** Whether the user may publish whatever there is of a type in a locale, whoever the author is. */
  mayPublishAll: (uid: ContentTypeUid, locale: Locale) => boolean;
  /** Whether the user may begin this version. */
  mayCreate: (version: VersionRow) => boolean;
  /** Whether the user may change this version. */
  mayUpdate: (version: VersionRow) => boolean;
  /** Whether the user may change a field of this version, by its path without positions. */
  mayUpdateField: (uid: ContentTypeUid, version: Row, field: string) => boolean;
}

interface PermissionCheckers {
  create: (subject: { userAbility: UserAbility; model: string }) => {
    can: Record<'read' | 'create' | 'update' | 'publish', (entity?: Partial<VersionRow>, field?: string) => boolean>;
  };
}

/**
 * What a user of the panel may do, by the checks that the content manager itself makes.
 *
 * @seam content-manager-services
 */
export function createContentAccess(strapi: Core.Strapi, userAbility: UserAbility): ContentAccess {
  const checkers = serviceOf<PermissionCheckers>(strapi, 'plugin::content-manager.permission-checker');
  const checkerOf = (uid: ContentTypeUid) => checkers.create({ userAbility, model: uid });
  return {
    mayReadType: (uid) => checkerOf(uid).can.read(),
    // No condition can hold for a version without an author.
    mayReadAll: (uid, locales) => locales.some((locale) => checkerOf(uid).can.read({ createdBy: null, locale })),
    mayRead: (uid, versions) => versions.some((version) => checkerOf(uid).can.read({ ...version })),
    mayPublish: (version) => checkerOf(version.uid).can.publish({ ...version }),
    mayPublishAll: (uid, locale) => checkerOf(uid).can.publish({ createdBy: null, locale }),
    mayCreate: (version) => checkerOf(version.uid).can.create({ ...version }),
    mayUpdate: (version) => checkerOf(version.uid).can.update({ ...version }),
    // Strapi marks the object that it is asked about, and loaded rows are frozen.
    mayUpdateField: (uid, version, field) => checkerOf(uid).can.update({ ...version }, field),
  };
}
