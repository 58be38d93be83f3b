import type { Data } from '../../../helpers/doors';
import { composeStatement, composeStory, type LocaleCode, pick, type World } from './world';

type Edit = (world: World, locale: LocaleCode, number: number) => Data;

const embed = (creditLine: string): Data => ({
  __component: 'sections.embed',
  url: 'https://example.org/video',
  provider: 'Example',
  creditLine,
});
const bodyOf = (world: World, locale: LocaleCode) => composeStory(world, locale).body as Data[];

/** Changes of an article: good ones and bad ones, each of which some rule, or none, has something to say about. */
export const edits: readonly Edit[] = [
  (_world, _locale, number) => ({ headline: `Згорани, заголовок ${number}` }),
  () => ({ lede: '' }),
  () => ({ authors: [] }),
  (world) => ({ authors: [pick(world.authors, 0), pick(world.authors, 1)] }),
  (world) => ({ authors: [pick(world.authors, 1)] }),
  (world) => ({ authors: world.authors }),
  () => ({ illustration: null }),
  (world, _locale, number) => ({ illustration: pick(world.illustrations, number) }),
  () => ({ sources: [], genre: 'news' }),
  (world, _locale, number) => ({ sources: [pick(world.sources, number)], genre: 'news' }),
  (world) => ({ sources: world.sources }),
  (world, _locale, number) => ({ backgrounds: [pick(world.backgrounds, number)] }),
  (world) => ({ backgrounds: world.backgrounds }),
  () => ({ backgrounds: [] }),
  (_world, locale) => ({ sourceLocale: locale }),
  () => ({ translation: null }),
  (world, _locale, number) => ({ translation: { method: 'human', translators: [pick(world.authors, number)] } }),
  () => ({ translation: { method: 'human', translators: [] } }),
  () => ({ translation: { method: 'machine' } }),
  (_world, _locale, number) => ({
    corrections: [{ publishedAt: '2026-01-05T10:00:00.000Z', kind: 'correction', note: `Дату виправлено ${number}.` }],
  }),
  () => ({ corrections: [] }),
  (_world, _locale, number) => ({ slug: `zghorany-${number % 5}` }),
  (_world, _locale, number) => ({ dateline: { place: 'Згорани', date: `2026-01-0${(number % 9) + 1}` } }),
  (world, locale) => ({ body: [...bodyOf(world, locale), embed('Example')] }),
  (world, locale) => ({ body: [...bodyOf(world, locale), embed(' ')] }),
  (world, locale) => ({ body: bodyOf(world, locale).slice(0, 1) }),
  (_world, locale) => ({ body: [composeStatement(locale, null)] }),
  (world, locale, number) => ({ body: [composeStatement(locale, pick(world.sources, number))] }),
  (world, locale, number) => ({
    body: [
      ...bodyOf(world, locale).slice(0, 2),
      { __component: 'sections.figure', illustration: pick(world.illustrations, number) },
    ],
  }),
  () => ({ body: [] }),
];
