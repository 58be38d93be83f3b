/**
 * Who let a source locale out before its translations, when, why, and until when. A waiver is never deleted: it lapses, or
 * it is withdrawn. Names are kept as they were, for the user may be renamed or gone when somebody asks.
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
