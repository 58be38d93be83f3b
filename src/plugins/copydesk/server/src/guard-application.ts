import type { Core } from '@strapi/strapi';
import { keepTablesOfAbsentPlugin } from './own-tables/keep-own-tables';

/**
 * Answers whether the plugin is loaded. Call it first in the application's `register`: Strapi passes over an enabled plugin in
 * silence if it does not find its compiled code, and content would go out unchecked. If the plugin is switched off on purpose, its
 * records are kept.
 *
 * @throws {Error} if the plugin is enabled and not loaded.
 * @seam local-plugin
 */
export function guardApplication(strapi: Core.Strapi): boolean {
  if ('copydesk' in strapi.plugins) return true;
  const enabled = strapi.config.get<Partial<Record<string, { pathToPlugin?: string }>>>('enabledPlugins', {});
  if ('copydesk' in enabled) {
    throw new Error(
      `The plugin copydesk is enabled, but its compiled code is not at ${enabled.copydesk?.pathToPlugin ?? 'the place where Strapi looks for it'}. ` +
        'Build the project, and let `resolve` in config/plugins name the compiled folder (dist/…).',
    );
  }
  keepTablesOfAbsentPlugin(strapi);
  return false;
}
