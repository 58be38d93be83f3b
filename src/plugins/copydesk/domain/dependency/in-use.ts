import { defineRule } from '../rule';

/**
 * What readers see in a published document is neither deleted nor unpublished, and what is printed of it (name, caption,
 * alternative text, credit line) is not emptied: Strapi would empty the published relation without a word.
 *
 * An original is not removed either while readers see a translation of it that does not go along.
 *
 * It assesses one use of the document that is to be removed: a published version that shows it, or is a translation of it.
 * Forgiven is a use in a draft alone.
 */
export const inUse = defineRule({
  kind: 'removal',
  id: 'dependency/in-use',
  defaultLevel: 'error',
  messages: {
    shown: '{type} “{title}” shows it to readers {locale}. Take it out there first and publish that.',
    translated:
      'It is the original of “{title}”, which readers see {locale}. Take down that translation first, or all languages together.',
  },
  assess({ uid, typeName, title, locale, as = 'user' }) {
    const language = { kind: 'language', locale } as const;
    if (as === 'translation') return [{ path: [], message: 'translated', values: { title, locale: language } }];
    const type = { kind: 'type', uid, name: typeName } as const;
    return [{ path: [], message: 'shown', values: { type, title, locale: language } }];
  },
});
