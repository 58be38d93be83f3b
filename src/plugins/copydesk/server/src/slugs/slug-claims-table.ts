/** The table of slug claims and its columns, for SQL. A row says to which document (`claimant`) a slug belongs in a locale. */
export const slugClaims = {
  table: 'copydesk_slug_claims',
  contentType: 'content_type',
  locale: 'locale',
  slug: 'slug',
  claimant: 'claimant',
} as const;
