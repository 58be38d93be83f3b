/** The newsroom as it is, and Strapi with the same content model and data without the desk. */
export type Variant = 'desk' | 'strapi-alone';

type Plugins = Record<string, { enabled?: boolean; [option: string]: unknown }>;

/** Which plugins a variant runs with, given those of the newsroom. */
export function varyPlugins(variant: Variant, plugins: Plugins): Plugins {
  switch (variant) {
    case 'desk':
      return plugins;
    case 'strapi-alone':
      return { ...plugins, copydesk: { enabled: false } };
  }
}
