import type { Schema } from '../../../src/plugins/copydesk/domain/schema';

/** A content type with drafts and locales, or a component, of which no more matters than its attributes. */
export const define = (uid: string, attributes: Schema['attributes']): Schema => ({
  uid,
  displayName: uid,
  draftAndPublish: true,
  localized: true,
  attributes,
});
