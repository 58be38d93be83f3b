/**
 * What a picture of the media library said of itself when it was uploaded: Strapi makes pictures smaller, and what they say of
 * their author is gone then. Known by the name under which the file is stored.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'copydesk_picture_credits',
    info: { singularName: 'picture-credit', pluralName: 'picture-credits', displayName: 'Picture credit' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      fileHash: { type: 'string', required: true, unique: true },
      credit: { type: 'json', required: true },
    },
  },
};
