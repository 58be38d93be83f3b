import type { PictureCredit } from '../../domain/attribution/picture-credit';

/** `GET /copydesk/picture-credit/:fileId`: the credit that a file of the media library had in its IPTC and XMP metadata when it
 * was uploaded. */
export interface PictureCreditParams {
  fileId: number;
}

/** `null` if the file had no credit, could not be read, or was uploaded before the plugin stored credits. */
export interface PictureCreditResponse {
  data: PictureCredit | null;
}
