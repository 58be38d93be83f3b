/**
 * What the desk shows of a document, kept at write time so that no document is read to list it. `states` is all that it can
 * be listed by; `reassessAt` is when it may stand otherwise though nobody writes: rights expire, a deadline passes, or so
 * many documents were concerned by a write that this one was left for later.
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
