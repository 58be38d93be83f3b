/** The content type of the files of the media library. A file has no document: its row's number names it. */
export const fileUid = 'plugin::upload.file';
