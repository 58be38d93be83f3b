import type { Core } from '@strapi/strapi';
import { registryOf } from '../plugins/copydesk/server/src/public-api';
import { uploadRefusal } from './upload-refusal';

/**
 * Refuses to fetch a file from an address that somebody names. Strapi's own way stores what it fetches under the name that the foreign
 * server gives, so that `..` stands for the machine's whole temporary folder, which is removed when that fails; it reaches the
 * addresses of the network that the newsroom stands in, and tells what answers there.
 *
 * @seam upload-of-files
 */
export function refuseForeignAddresses(strapi: Core.Strapi): void {
  const refuse = async (): Promise<never> => {
    throw uploadRefusal('upload/no-addresses');
  };
  registryOf(strapi, 'controllers').extend('plugin::upload.admin-upload', (original: object) => ({
    ...original,
    uploadFromUrls: refuse,
  }));
  // Whatever else comes to call it.
  registryOf(strapi, 'services').extend('plugin::upload.file', (original: object) => ({
    ...original,
    fetchUrlToInputFile: refuse,
  }));
}
