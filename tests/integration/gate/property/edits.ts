import type { Data } from '../../../helpers/doors';
import { composeStatement, composeStory, type LocaleCode, pick, type NewsroomState } from './newsroom-state';

type Edit = (state: NewsroomState, locale: LocaleCode, number: number) => Data;

const embed = (creditLine: string): Data => ({
  __component: 'sections.embed',
  url: 'https://example.org/video',
  provider: 'Example',
  creditLine,
});
const bodyOf = (state: NewsroomState, locale: LocaleCode) => composeStory(state, locale).body as Data[];

/** Changes of an article: good ones and bad ones, each of which some rule, or none, has something to say about. */
export const edits: readonly Edit[] = [
  (_state, _locale, number) => ({ headline: `Згорани, заголовок ${number}` }),
  () => ({ lede: '' }),
  () => ({ authors: [] }),
  (state) => ({ authors: [pick(state.authors, 0), pick(state.authors, 1)] }),
  (state) => ({ authors: [pick(state.authors, 1)] }),
  (state) => ({ authors: state.authors }),
  () => ({ illustration: null }),
  (state, _locale, number) => ({ illustration: pick(state.illustrations, number) }),
  () => ({ sources: [], genre: 'news' }),
  (state, _locale, number) => ({ sources: [pick(state.sources, number)], genre: 'news' }),
  (state) => ({ sources: state.sources }),
  (state, _locale, number) => ({ backgrounds: [pick(state.backgrounds, number)] }),
  (state) => ({ backgrounds: state.backgrounds }),
  () => ({ backgrounds: [] }),
  (_state, locale) => ({ sourceLocale: locale }),
  () => ({ translation: null }),
  (state, _locale, number) => ({ translation: { method: 'human', translators: [pick(state.authors, number)] } }),
  () => ({ translation: { method: 'human', translators: [] } }),
  () => ({ translation: { method: 'machine' } }),
  (_state, _locale, number) => ({
    corrections: [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: `Дату виправлено ${number}.` }],
  }),
  () => ({ corrections: [] }),
  () => ({
    corrections: [{ publishedAt: '2026-01-06T10:00:00.000Z', kind: 'retraction', note: 'Матеріал відкликано.' }],
  }),
  (_state, _locale, number) => ({ slug: `zghorany-${number % 5}` }),
  (_state, _locale, number) => ({ dateline: { place: 'Згорани', date: `2026-01-0${(number % 9) + 1}` } }),
  (state, locale) => ({ body: [...bodyOf(state, locale), embed('Example')] }),
  (state, locale) => ({ body: [...bodyOf(state, locale), embed(' ')] }),
  (state, locale) => ({ body: bodyOf(state, locale).slice(0, 1) }),
  (_state, locale) => ({ body: [composeStatement(locale, null)] }),
  (state, locale, number) => ({ body: [composeStatement(locale, pick(state.sources, number))] }),
  (state, locale, number) => ({
    body: [
      ...bodyOf(state, locale).slice(0, 2),
      { __component: 'sections.figure', illustration: pick(state.illustrations, number) },
    ],
  }),
  () => ({ body: [] }),
];
