import type { StrapiApp } from '@strapi/strapi/admin';
import { fieldWords } from '../field-words';
import { toTranslations } from '../field-words/to-translations';
import { dismissPromotions } from './dismiss-promotions';
import { translateHints } from './translate-hints';

export default {
  config: {
    locales: ['uk', 'ru'],
    translations: {
      en: toTranslations(fieldWords.en),
      uk: toTranslations(fieldWords.uk),
      ru: toTranslations(fieldWords.ru),
    },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp): void {
    dismissPromotions();
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHints);
  },
};
