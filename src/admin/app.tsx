import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { fieldWords } from '../field-words';
import { toTranslations } from '../field-words/to-translations';
import { CreditPreview } from './credit-preview';
import { dismissPromotions } from './dismiss-promotions';
import { panelWords } from './panel-words';
import { translateFilters } from './translate-filters';
import { translateHints } from './translate-hints';
import { translateOptions } from './translate-options';

export default {
  config: {
    locales: ['uk', 'ru'],
    translations: {
      en: { ...toTranslations(fieldWords.en), ...panelWords.en },
      uk: { ...toTranslations(fieldWords.uk), ...panelWords.uk },
      ru: { ...toTranslations(fieldWords.ru), ...panelWords.ru },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp): void {
    dismissPromotions();
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHints);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateOptions);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', translateFilters);
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel([CreditPreview]);
  },
};
