import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { fieldWords, findWords } from '../field-words';
import { componentViews, contentTypeViews } from './edit-views';
import type { EditView } from './edit-views/edit-view';
import { type Configuration, mergeConfiguration } from './edit-views/merge-configuration';

/** The part of the content manager's services `content-types` and `components` that keeps configurations. */
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/**
 * Configures the forms and lists of the panel as the code describes them.
 *
 * Must run after the content manager's own start, which creates the configurations: from the application's `bootstrap`.
 * A configuration that already says the same is not written.
 *
 * @seam content-manager-services
 */
export async function applyEditViews(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  await applyTo(contentManager.service('content-types'), contentTypeViews);
  await applyTo(contentManager.service('components'), componentViews);
}

async function applyTo(service: ConfigurationService, views: readonly EditView[]): Promise<void> {
  for (const view of views) {
    const model = { uid: view.uid };
    const { settings, metadatas, layouts } = await service.findConfiguration(model);
    const current = { settings, metadatas, layouts };
    // Stored in English; the panel puts its own language over it.
    const wanted = mergeConfiguration(current, view, findWords(fieldWords.en, view.uid));
    if (!isDeepStrictEqual(wanted, current)) await service.updateConfiguration(model, wanted);
  }
}
