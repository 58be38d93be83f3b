import type { Core } from '@strapi/strapi';
import type { VersionRow } from '../documents/load-version-rows';

/** What a user of the panel can do, as Strapi hands it over with each request. */
export type UserAbility = object;

/** What one user of the panel may read and write, by the permissions and conditions of the content manager. */
export interface ContentAccess {
  mayReadType: (uid: string) => boolean;
  /** Whether nothing is asked of a document of this type before the user may read it. */
  mayReadAll: (uid: string) => boolean;
  /** Whether the user may read any of a document's versions. */
  mayRead: (uid: string, versions: readonly VersionRow[]) => boolean;
  /** Whether the user may publish this version. */
  mayPublish: (version: VersionRow) => boolean;
  /** Whether the user may begin this version. */
  mayCreate: (version: VersionRow) => boolean;
  /** Whether the user may change this version. */
  mayUpdate: (version: VersionRow) => boolean;
}

interface PermissionCheckers {
  create: (asked: { userAbility: UserAbility; model: string }) => {
    can: Record<'read' | 'create' | 'update' | 'publish', (entity?: Partial<VersionRow>) => boolean>;
  };
}

export function createContentAccess(strapi: Core.Strapi, userAbility: UserAbility): ContentAccess {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as PermissionCheckers;
  const checkerOf = (uid: string) => checkers.create({ userAbility, model: uid });
  return {
    mayReadType: (uid) => checkerOf(uid).can.read(),
    // A version that meets no condition whatever.
    mayReadAll: (uid) => checkerOf(uid).can.read({ createdBy: null }),
    mayRead: (uid, versions) => versions.some((version) => checkerOf(uid).can.read({ ...version })),
    mayPublish: (version) => checkerOf(version.uid).can.publish({ ...version }),
    mayCreate: (version) => checkerOf(version.uid).can.create({ ...version }),
    mayUpdate: (version) => checkerOf(version.uid).can.update({ ...version }),
  };
}
