import type { ContentTypeView } from './edit-view';

/** A source is a name, a kind and an address; where it is used is set on the other side and only shown here. */
export const sourceView: ContentTypeView = {
  uid: 'api::source.source',
  mainField: 'name',
  defaultSortBy: 'name',
  defaultSortOrder: 'ASC',
  list: ['name', 'kind', 'url', 'updatedAt'],
  edit: [
    [
      ['name', 8],
      ['kind', 4],
    ],
    [['url', 12]],
    [
      ['articles', 6],
      ['backgrounds', 6],
    ],
  ],
  relationTitles: { articles: 'headline', backgrounds: 'title' },
  readOnly: ['articles', 'backgrounds'],
};
