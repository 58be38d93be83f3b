import type { ContentTypeView } from './edit-view';

/** An article has its fields in the order of its page. What happens to it later (translation, corrections) is last. */
export const articleView: ContentTypeView = {
  uid: 'api::article.article',
  mainField: 'headline',
  defaultSortBy: 'updatedAt',
  defaultSortOrder: 'DESC',
  list: ['headline', 'genre', 'authors', 'sourceLocale', 'updatedAt'],
  edit: [
    [['headline', 12]],
    [
      ['slug', 4],
      ['genre', 4],
      ['sourceLocale', 4],
    ],
    [['lede', 12]],
    [['dateline', 12]],
    [
      ['authors', 6],
      ['illustration', 6],
    ],
    [['body', 12]],
    [
      ['sources', 6],
      ['backgrounds', 6],
    ],
    [['translation', 12]],
    [['corrections', 12]],
    [['firstPublishedAt', 6]],
  ],
  relationTitles: { authors: 'name', illustration: 'caption', sources: 'name', backgrounds: 'title' },
  readOnly: ['firstPublishedAt'],
};
