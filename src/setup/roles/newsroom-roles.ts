import type { Locale } from '../../plugins/copydesk/domain/ids';
import { newsroomLocales } from '../newsroom-locales';
import type { Role } from './role';

const types = ['article', 'author', 'background', 'illustration', 'source'] as const;
const locales = newsroomLocales.map(({ code }) => code);
const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });

const looking = ['plugin::copydesk.readiness.read', 'plugin::copydesk.desk.read'];
const pictures = ['plugin::upload.read', 'plugin::upload.assets.create'];
const changingPictures = ['plugin::upload.assets.update'];

/** Writes and publishes everything, and may publish the original of breaking news before its translations. */
const editor: Role = {
  code: 'strapi-editor',
  name: 'Editor',
  description: 'Writes and publishes everything, and may let an original out before its translations.',
  grants: [{ actions: ['read', 'create', 'update', 'delete', 'publish'], types, locales }],
  plugins: [
    ...looking,
    'plugin::copydesk.acknowledge',
    'plugin::copydesk.minor',
    'plugin::copydesk.waive',
    'plugin::copydesk.withdraw',
    ...pictures,
    ...changingPictures,
  ],
};

/** Writes stories of their own and what these show. Editors publish them. */
const author: Role = {
  code: 'strapi-author',
  name: 'Author',
  description: 'Writes stories of their own, with pictures and sources. Publishing is left to editors.',
  grants: [
    { actions: ['read'], types, locales },
    { actions: ['create', 'update', 'delete'], types: ['article'], locales, own: true },
    { actions: ['create', 'update'], types: ['background', 'illustration', 'source'], locales, own: true },
  ],
  plugins: [...looking, 'plugin::copydesk.minor', ...pictures],
  ownPlugins: changingPictures,
};

/** The fields that each language has of its own. The others are the same in all languages, and translators may not change them. */
const translated = {
  article: ['headline', 'slug', 'lede', 'dateline', 'body', 'translation', 'corrections'],
  author: ['name', 'slug', 'jobTitle', 'bio'],
  background: ['title', 'slug', 'body'],
  illustration: ['caption', 'altText'],
  source: ['name'],
};

/**
 * Translates into one language: reads everything, writes that language alone, and there only what is translated. A version
 * that does not exist yet is created whole. Neither publishes nor waives.
 */
const translator = (locale: Locale): Role => ({
  code: `copydesk-translator-${locale}`,
  name: `Translator: ${englishNames.of(locale) ?? locale}`,
  description: `Translates into ${englishNames.of(locale) ?? locale}. May read everything, and write that language alone.`,
  grants: [
    { actions: ['read'], types, locales },
    { actions: ['create'], types, locales: [locale] },
    { actions: ['update'], types, locales: [locale], fields: translated },
  ],
  plugins: [...looking, 'plugin::copydesk.acknowledge', 'plugin::upload.read'],
});

/** The roles that a newsroom starts with. Strapi brings an Editor and an Author of its own, which may do more. */
export const newsroomRoles: readonly Role[] = [editor, author, ...locales.map(translator)];
