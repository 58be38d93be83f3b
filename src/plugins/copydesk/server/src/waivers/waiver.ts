/**
 * A waiver lets a source locale be published before its translations: who granted it, when, why, and until when. It is never
 * deleted: it lapses, or it is withdrawn. Names are stored as they were, because users are renamed and deleted.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'copydesk_waivers',
    info: { singularName: 'waiver', pluralName: 'waivers', displayName: 'Waiver' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      subject: { type: 'string', required: true },
      reason: { type: 'text', required: true },
      deadline: { type: 'datetime', required: true },
      grantedAt: { type: 'datetime', required: true },
      grantedById: { type: 'integer', required: true },
      grantedByName: { type: 'text', required: true },
      withdrawnAt: { type: 'datetime' },
      withdrawnById: { type: 'integer' },
      withdrawnByName: { type: 'text' },
    },
  },
};
