import type { PictureCredit } from '../../domain/attribution/picture-credit';

/** `GET /copydesk/picture-credit/:fileId`: what a file of the media library says about itself, by IPTC and XMP. */
export interface PictureCreditParams {
  fileId: number;
}

/** Nothing where the file says nothing, or cannot be read. */
export interface PictureCreditResponse {
  data: PictureCredit | null;
}
