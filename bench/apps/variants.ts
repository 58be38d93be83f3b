/**
 * The newsroom as it is; Strapi with the same content model and data, and of the plugin only the translation records; and
 * Strapi without the plugin.
 */
export type Variant = 'desk' | 'records-alone' | 'strapi-alone';

type Plugins = Record<string, { enabled?: boolean; [option: string]: unknown }>;

/** Which plugins a variant runs with, given those of the newsroom. */
export function varyPlugins(variant: Variant, plugins: Plugins): Plugins {
  switch (variant) {
    case 'desk':
    case 'records-alone':
      return plugins;
    case 'strapi-alone':
      return { ...plugins, copydesk: { enabled: false } };
  }
}
