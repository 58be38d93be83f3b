/**
 * What the desk shows of a document, stored with every write, so that listing reads no document. `states` is all that it can be
 * listed by. `reassessAt` is when its assessment may change without a write: rights expire, a deadline passes, or a write that
 * affected many documents left this one for later.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'copydesk_desk_entries',
    info: { singularName: 'desk-entry', pluralName: 'desk-entries', displayName: 'Desk entry' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      subject: { type: 'string', required: true },
      title: { type: 'text', required: true },
      titles: { type: 'text', required: true },
      sourceLocale: { type: 'string', required: true },
      locales: { type: 'json', required: true },
      states: { type: 'json', required: true },
      rank: { type: 'integer', required: true },
      waiver: { type: 'json' },
      authors: { type: 'json', required: true },
      changedAt: { type: 'datetime', required: true },
      reassessAt: { type: 'datetime' },
    },
  },
};
