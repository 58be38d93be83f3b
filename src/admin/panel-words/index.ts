import type { PanelLanguage } from '../../field-words';
import { prefixKeys } from './prefix-keys';
import ruContent from './ru/content-manager.json';
import ruLocales from './ru/i18n.json';
import ruPanel from './ru/panel.json';
import ruMedia from './ru/upload.json';
import ukContent from './uk/content-manager.json';
import ukLocales from './uk/i18n.json';
import ukPanel from './uk/panel.json';
import ukMedia from './uk/upload.json';

type Words = Record<string, string>;

/**
 * The newsroom's own words in the panel, and words that Strapi's translations lack or have wrong. As in Strapi, each of its
 * plugins has a file, whose keys get the plugin's name.
 */
export const panelWords: Record<PanelLanguage, Words> = {
  en: { 'copydesk.newsroom.credit-preview': 'As readers will see it' },
  uk: join(ukPanel, ukContent, ukMedia, ukLocales),
  ru: join(ruPanel, ruContent, ruMedia, ruLocales),
};

function join(panel: Words, content: Words, media: Words, locales: Words): Words {
  return {
    ...panel,
    ...prefixKeys('content-manager', content),
    ...prefixKeys('upload', media),
    ...prefixKeys('i18n', locales),
  };
}
