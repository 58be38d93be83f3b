/**
 * The translation record of a version: what it was made from, and its standing since. There is one row for each document,
 * locale and stage (what editors see, and what readers see). The row of the source holds the source as it was last recorded.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'copydesk_translation_states',
    info: { singularName: 'translation-state', pluralName: 'translation-states', displayName: 'Translation state' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      subject: { type: 'string', required: true },
      locale: { type: 'string', required: true },
      stage: { type: 'enumeration', enum: ['draft', 'published'], required: true },
      sourceLocale: { type: 'string', required: true },
      fields: { type: 'json', required: true },
      status: { type: 'string', required: true },
      translated: { type: 'integer', required: true },
      total: { type: 'integer', required: true },
      stale: { type: 'integer', required: true },
      staleSince: { type: 'datetime' },
      urgent: { type: 'boolean', required: true },
      urgentSince: { type: 'datetime' },
      method: { type: 'string' },
      translators: { type: 'json', required: true },
    },
  },
};
