import type { PictureCredit } from '../../domain/attribution/picture-credit';

/** `GET /copydesk/picture-credit/:fileId`: what a file of the media library said about itself, by IPTC and XMP, when it was
 * uploaded. */
export interface PictureCreditParams {
  fileId: number;
}

/** Nothing where the file said nothing, could not be read, or was uploaded before the desk kept such things. */
export interface PictureCreditResponse {
  data: PictureCredit | null;
}
