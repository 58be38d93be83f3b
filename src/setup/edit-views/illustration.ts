import type { ContentTypeView } from './edit-view';

/** An illustration shows first what readers see with the picture, then the rights; the articles are only shown here. */
export const illustrationView: ContentTypeView = {
  uid: 'api::illustration.illustration',
  mainField: 'caption',
  defaultSortBy: 'updatedAt',
  defaultSortOrder: 'DESC',
  list: ['image', 'caption', 'creditLine', 'kind', 'rightsExpireAt'],
  edit: [
    [
      ['image', 6],
      ['kind', 6],
    ],
    [
      ['caption', 6],
      ['altText', 6],
    ],
    [
      ['creditLine', 6],
      ['creator', 6],
    ],
    [
      ['copyrightNotice', 6],
      ['licenseUrl', 6],
    ],
    [
      ['usageTerms', 6],
      ['rightsExpireAt', 6],
    ],
    [['articles', 12]],
  ],
  relationTitles: { articles: 'headline' },
  readOnly: ['articles'],
};
