import { defineRule } from '../rule';

/**
 * What readers see in a published document is neither deleted nor unpublished, and what is printed of it (name, caption,
 * alternative text, credit line) is not emptied: Strapi would empty the published relation without a word.
 *
 * It assesses one use of the document that is to be removed: a published version that shows it. Forgiven is a use in a draft
 * alone.
 */
export const inUse = defineRule({
  kind: 'removal',
  id: 'dependency/in-use',
  defaultLevel: 'error',
  messages: { shown: '{type} “{title}” shows it to readers {locale}. Take it out there first and publish that.' },
  assess: ({ uid, typeName, title, locale }) => [
    {
      path: [],
      message: 'shown',
      values: { type: { kind: 'type', uid, name: typeName }, title, locale: { kind: 'language', locale } },
    },
  ],
});
