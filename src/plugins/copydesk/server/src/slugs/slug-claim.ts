import { slugClaims } from './slug-claims-table';

/**
 * Which document a slug belongs to, for ever: written when a document is published, never taken back. Readers may have
 * kept the address, so a slug that once led to one story must not lead to another.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: slugClaims.table,
    info: { singularName: 'slug-claim', pluralName: 'slug-claims', displayName: 'Slug claim' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      locale: { type: 'string', required: true },
      slug: { type: 'string', required: true },
      claimant: { type: 'string', required: true },
    },
  },
};
