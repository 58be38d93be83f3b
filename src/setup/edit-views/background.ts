import type { ContentTypeView } from './edit-view';

/** A background is a short text with its sources; the articles are set on the other side and only shown here. */
export const backgroundView: ContentTypeView = {
  uid: 'api::background.background',
  mainField: 'title',
  defaultSortBy: 'title',
  defaultSortOrder: 'ASC',
  list: ['title', 'sources', 'articles', 'reviewedAt', 'updatedAt'],
  edit: [
    [['title', 12]],
    [
      ['slug', 8],
      ['reviewedAt', 4],
    ],
    [['body', 12]],
    [['sources', 12]],
    [['articles', 12]],
  ],
  relationTitles: { sources: 'name', articles: 'headline' },
  readOnly: ['articles'],
};
