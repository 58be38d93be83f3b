/*
 * Strapi finds this file when `resolve` leads to the plugin's TypeScript. It loads JavaScript only, and would pass over a plugin
 * without any in silence, so this ends the start. The compiled folder has the real index.js in its place.
 */
throw new Error(
  'The plugin copydesk is not compiled in this folder. Build the project, and let `resolve` in config/plugins name the compiled folder (dist/…).',
);
