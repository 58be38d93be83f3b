import { completeDraft } from '../../../examples/reader/src/newsroom/draft';
import { ArticlePage } from '../../../examples/reader/src/pages/article-page';
import { contextIn, makeArticle } from './sample';

const article = makeArticle();

test('a draft that has hardly been begun has a page', () => {
  const draft = completeDraft({ documentId: 'abc', headline: null, lede: null, slug: null }, 'uk');
  const page = String(ArticlePage({ article: draft, context: contextIn('uk'), isDraft: true }));
  expect(page).toContain('Чернетка: читачі цього не бачать.');
  expect(page).not.toMatch(/null|undefined/);
});

test('a draft is signed and its pictures are credited as far as that can be told', () => {
  const { byline: _byline, ...draft } = article;
  const completed = completeDraft(draft, 'en');
  expect(completed.byline).toBe('Taras Hrytsenko');
  expect(completed.illustration?.credit).toBe('Meridian Photo');
  expect(completed.translation).toMatchObject({ method: 'human', sourceLocale: 'uk', status: 'complete' });
});

test('a picture without a file is not shown', () => {
  const pictureless = { ...article.illustration, image: null } as unknown as typeof article.illustration;
  expect(completeDraft({ ...article, illustration: pictureless }, 'en').illustration).toBeNull();
});

test('no language is offered that only readers of the published story have', () => {
  expect(completeDraft(article, 'en').alternates).toEqual([]);
});
