/**
 * The newsroom as it is; Strapi with the same content model and data and nothing of the desk but the keeping of translation
 * states; and Strapi without the desk.
 */
export type Variant = 'desk' | 'books-alone' | 'strapi-alone';

type Plugins = Record<string, { enabled?: boolean; [option: string]: unknown }>;

/** Which plugins a variant runs with, given those of the newsroom. */
export function varyPlugins(variant: Variant, plugins: Plugins): Plugins {
  switch (variant) {
    case 'desk':
    case 'books-alone':
      return plugins;
    case 'strapi-alone':
      return { ...plugins, copydesk: { enabled: false } };
  }
}
