/**
 * What the desk writes into the `pluginOptions` of each content type under its policy, under its own name, so that the panel
 * knows them from what Strapi tells it anyway.
 */
export interface TypeOptions {
  /** Publications of this type pass the gate. */
  gated: boolean;
}
