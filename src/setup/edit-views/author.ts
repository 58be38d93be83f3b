import type { ContentTypeView } from './edit-view';

/** An author is a name first; the articles are set on the other side and only shown here. */
export const authorView: ContentTypeView = {
  uid: 'api::author.author',
  mainField: 'name',
  defaultSortBy: 'name',
  defaultSortOrder: 'ASC',
  list: ['name', 'kind', 'jobTitle', 'photo', 'updatedAt'],
  edit: [
    [
      ['name', 8],
      ['kind', 4],
    ],
    [
      ['jobTitle', 6],
      ['slug', 6],
    ],
    [['bio', 12]],
    [
      ['photo', 6],
      ['email', 6],
    ],
    [['profiles', 12]],
    [['articles', 12]],
  ],
  relationTitles: { articles: 'headline' },
  readOnly: ['articles'],
};
