import type { UploadSettings } from '../src/uploads/upload-settings';

/** What is taken into the media library besides pictures, and how large a picture may be. */
export default (): UploadSettings => ({
  // Documents that readers may download, e.g. ['application/pdf'].
  documents: [],
  // The most pixels of a picture, in millions; those of all frames of an animation count.
  megapixels: 60,
});
