/**
 * The credit that a picture of the media library had in its metadata when it was uploaded: Strapi resizes pictures and drops
 * their metadata. It is found by the name under which the file is stored.
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
