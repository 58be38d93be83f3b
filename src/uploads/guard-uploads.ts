import type { Core } from '@strapi/strapi';
import { queryOf, registryOf } from '../plugins/copydesk/server/src/public-api';
import { examineFile, type UploadBounds } from './examine-file';
import { labelStoredFiles } from './label-stored-files';
import { limitDecoders } from './limit-decoders';
import { makeVariants } from './make-variants';
import { type FileMime, nameByContent } from './file-kinds';
import { oneAtATime } from './one-at-a-time';
import { atNewAddress, removeFormer, type StoredFile, storeReplacementsAnew } from './replace-at-new-address';
import { refuseForeignAddresses } from './refuse-foreign-addresses';
import { readUploadSettings } from './upload-settings';
import { refuseEmptyUploads } from './refuse-empty-uploads';
import { uploadRefusal } from './upload-refusal';

/** How many files may be in hand at once, of all users together; each lies on the disk while it waits. */
const mostInHand = 50;

/** Strapi makes an address of the name, in time that grows with its square: one of 100,000 characters held the server for a minute. */
const mostOfName = 255;

/** A file as the body of a request, or code, hands it over. */
interface GivenFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  /** Set by Strapi, which goes by names where it recognises nothing. */
  detectedMimeType?: string;
}

type ExaminedFile = GivenFile & { originalFilename: string; mimetype: FileMime };

interface FileInfo {
  name?: string | null;
}

interface UploadService {
  upload: (
    given: { data: { fileInfo?: FileInfo | FileInfo[] }; files: GivenFile | GivenFile[] },
    options?: unknown,
  ) => Promise<unknown>;
  replace: (
    id: number | string,
    given: { data: { fileInfo?: FileInfo }; file: GivenFile },
    options?: unknown,
  ) => Promise<{ hash: string }>;
}

interface SettingsService {
  parseFilesData: (files: Record<string, GivenFile | undefined>) => Promise<unknown>;
}

/**
 * Lets nothing but what a newsroom prints into the media library, by its content, whichever way it comes: panel, content API or code; the
 * logos of the panel too. What is stored has the type and the extension of its content.
 *
 * One picture is decoded or made smaller at a time. A restored backup brings what it holds; files are served so that none can run.
 *
 * @seam upload-of-files
 */
export function guardUploads(strapi: Core.Strapi): void {
  readUploadSettings(strapi);
  limitDecoders();
  refuseForeignAddresses(strapi);
  const services = registryOf(strapi, 'services');
  const queue = oneAtATime();
  const bounds = (): UploadBounds => ({
    ...readUploadSettings(strapi),
    bytes: Number(strapi.config.get('plugin::upload.sizeLimit')),
  });
  makeVariants(strapi, queue, () => bounds().megapixels);

  storeReplacementsAnew(strapi);
  refuseEmptyUploads(strapi);
  labelStoredFiles(strapi);

  const examine = async (file: GivenFile): Promise<ExaminedFile> => {
    const { filepath } = file;
    const name = file.originalFilename ?? '';
    refuseLongName(name);
    const mime = await queue(() => examineFile({ filepath, name }, bounds()));
    return { ...file, originalFilename: nameByContent(name, mime), mimetype: mime, detectedMimeType: mime };
  };

  let inHand = 0;
  const withinBounds = async <Result>(count: number, work: () => Promise<Result>): Promise<Result> => {
    if (inHand + count > mostInHand) throw uploadRefusal('upload/too-many-at-once', { most: mostInHand });
    inHand += count;
    try {
      return await work();
    } finally {
      inHand -= count;
    }
  };

  services.extend('plugin::upload.upload', (original: UploadService): UploadService => ({
    ...original,
    upload({ data, files }, options) {
      const given = [files].flat();
      return withinBounds(given.length, async () => {
        const infos = [data.fileInfo ?? {}].flat();
        for (const { name } of infos) refuseLongName(name);
        const examined: ExaminedFile[] = [];
        // All are looked at before the first is stored.
        for (const file of given) examined.push(await examine(file));
        const fileInfo = infos.map((info, index) => renamed(info, examined[index]));
        return original.upload({ data: { ...data, fileInfo }, files: examined }, options);
      });
    },
    replace(id, { data, file }, options) {
      return withinBounds(1, async () => {
        refuseLongName(data.fileInfo?.name);
        const examined = await examine(file);
        const former = await queryOf<StoredFile>(strapi, 'plugin::upload.file').findOne({ where: { id: Number(id) } });
        const given = { data: { ...data, fileInfo: renamed(data.fileInfo ?? {}, examined) }, file: examined };
        const replaced = await atNewAddress(strapi, examined.originalFilename, () =>
          original.replace(id, given, options),
        );
        if (former && former.hash !== replaced.hash) await removeFormer(strapi, former);
        return replaced;
      });
    },
  }));

  services.extend('admin::project-settings', (original: SettingsService): SettingsService => ({
    ...original,
    async parseFilesData(files) {
      const examined: Record<string, GivenFile> = {};
      for (const [input, file] of Object.entries(files)) if (file) examined[input] = await examine(file);
      return original.parseFilesData(examined);
    },
  }));
}

function refuseLongName(name: unknown): void {
  if (typeof name !== 'string' || name.length <= mostOfName) return;
  throw uploadRefusal('upload/name-too-long', { given: name.length, most: mostOfName });
}

/** The name that the file is to have in the media library, if one is given, with the extension of its content. */
function renamed(info: FileInfo, file: ExaminedFile | undefined): FileInfo {
  if (!info.name || !file) return info;
  return { ...info, name: nameByContent(info.name, file.mimetype) };
}
