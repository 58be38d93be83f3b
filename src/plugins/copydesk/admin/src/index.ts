import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Check } from '@strapi/icons';
import pluginPackage from '../../package.json';
import { deskPermission } from '../../shared/contracts/desk';
import { ReadinessPanel } from './components/ReadinessPanel';
import { watchPublications } from './refusals/watch-publications';

const { name: id, displayName: name } = pluginPackage.strapi;
const languages = ['en', 'uk', 'ru'] as const;

/** What the panel loads of the desk. */
export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id, name });
    watchPublications(app);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel([ReadinessPanel]);
  },

  /** Strapi asks for every language of the panel; where the desk does not speak it, it speaks English. */
  async registerTrads({ locales }: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]> {
    return Promise.all(
      locales.map(async (locale) => {
        const spoken = languages.find((language) => language === locale) ?? 'en';
        const { default: words } = await import(`./translations/${spoken}.json`);
        const data = Object.entries(words as Record<string, string>).map(([key, word]) => [`${id}.${key}`, word]);
        return { locale, data: Object.fromEntries(data) };
      }),
    );
  },
};
