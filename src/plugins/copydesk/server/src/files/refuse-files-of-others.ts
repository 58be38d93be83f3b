import type { Core } from '@strapi/strapi';
import type { UserAbility } from '../permissions/content-access';
import { roleError } from '../policy/role-error';
import { queryOf } from '../strapi/query-of';
import { serviceOf } from '../strapi/service-of';
import { fileUid } from './file-uid';

const updateFiles = 'plugin::upload.assets.update';

/** How many files a refusal names; of the others it says how many they are. */
const mostNamed = 20;
/** How many files are loaded at a time. */
const atOnce = 1000;

interface OwnedFile {
  id: number;
  name: string;
  createdBy: { id: number; roles: { id: number }[] } | null;
}

interface PermissionService {
  createPermissionsManager: (given: { ability: UserAbility; action: string; model: string }) => {
    ability: { cannot: (action: string, subject: unknown) => boolean };
    toSubject: (row: object) => unknown;
  };
}

/**
 * Refuses what is done to several files at once if the role may not do it to one of them: Strapi asks whether the role may change
 * files at all, and forgets the condition, such as “only one’s own”, by which it refuses the same for a single file.
 *
 * It is asked before anything is done, and names the files.
 *
 * @seam upload-services
 */
export async function refuseFilesOfOthers(
  strapi: Core.Strapi,
  ability: UserAbility,
  fileIds: readonly number[],
): Promise<void> {
  const mayUpdate = createCheck(strapi, ability);
  const refused: string[] = [];
  for (let from = 0; from < fileIds.length; from += atOnce) {
    const files = await queryOf<OwnedFile>(strapi, fileUid).findMany({
      where: { id: { $in: fileIds.slice(from, from + atOnce) } },
      select: ['id', 'name'],
      populate: { createdBy: { populate: ['roles'] } },
    });
    refused.push(...files.filter((file) => !mayUpdate(file)).map(({ name }) => name));
  }
  if (refused.length === 0) return;
  const titles = refused.slice(0, mostNamed);
  const more = refused.length - titles.length;
  throw roleError({ key: 'refusal.files-of-others', values: { files: { kind: 'titles', titles }, more } });
}

/** The same for what is done to all files there are. */
export function refuseAllFiles(strapi: Core.Strapi, ability: UserAbility): void {
  // No condition can hold for a file of nobody.
  if (!createCheck(strapi, ability)({ createdBy: null })) throw roleError({ key: 'refusal.all-files' });
}

function createCheck(strapi: Core.Strapi, ability: UserAbility): (file: Partial<OwnedFile>) => boolean {
  const manager = serviceOf<PermissionService>(strapi, 'admin::permission').createPermissionsManager({
    ability,
    action: updateFiles,
    model: fileUid,
  });
  // Strapi marks the object that it is asked about.
  return (file) => !manager.ability.cannot(updateFiles, manager.toSubject({ ...file }));
}
