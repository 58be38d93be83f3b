/**
 * The newsroom as it is; Strapi with the same content model and data and nothing of the plugin but the keeping of translation
 * records; and Strapi without the plugin.
 */
export type Variant = 'copydesk' | 'records-alone' | 'strapi-alone';

type Plugins = Record<string, { enabled?: boolean; [option: string]: unknown }>;

/** Which plugins a variant runs with, given those of the newsroom. */
export function varyPlugins(variant: Variant, plugins: Plugins): Plugins {
  switch (variant) {
    case 'copydesk':
    case 'records-alone':
      return plugins;
    case 'strapi-alone':
      return { ...plugins, copydesk: { enabled: false } };
  }
}
