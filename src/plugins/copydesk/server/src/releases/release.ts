/**
 * What is remembered of the publications of a document, `subject`: in which locales readers have ever seen it, and what was let out
 * although something was wrong with it. It cannot be derived from content.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'copydesk_releases',
    info: { singularName: 'release', pluralName: 'releases', displayName: 'Release' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      subject: { type: 'string', required: true },
      onceOut: { type: 'json', required: true },
      debts: { type: 'json', required: true },
    },
  },
};
