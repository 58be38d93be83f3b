import { dniproBridge } from '../../../database/seeds/articles/dnipro-bridge';
import { seaStorm } from '../../../database/seeds/articles/sea-storm';
import type { ArticleSeed, EditionLocale, SectionSeed } from '../../../database/seeds/shapes';
import { toArticleData } from '../../../database/seeds/to-article-data';

const idOf = (kind: string, key: string) => `id of ${kind} ${key}`;
const words = (word: string) => ({ uk: `${word} uk`, en: `${word} en`, ru: `${word} ru` });

function bodyOf(section: SectionSeed, locale: EditionLocale = 'en'): unknown {
  return toArticleData({ ...dniproBridge, body: [section] }, locale, idOf).body;
}

describe('toArticleData', () => {
  test('writes what all locales share, and of the rest the locale asked for', () => {
    const story: ArticleSeed = { ...seaStorm, headline: words('Headline'), lede: words('Lede'), place: words('Place') };
    expect(toArticleData(story, 'ru', idOf)).toMatchObject({
      headline: 'Headline ru',
      lede: 'Lede ru',
      dateline: { place: 'Place ru', date: story.date },
      genre: story.genre,
      sourceLocale: story.sourceLocale,
      authors: story.authors.map((key) => `id of author ${key}`),
      illustration: `id of illustration ${story.illustration}`,
      backgrounds: story.backgrounds.map((key) => `id of background ${key}`),
      sources: story.sources.map((key) => `id of source ${key}`),
      corrections: story.corrections.map(({ note, ...shared }) => ({ ...shared, note: note.ru })),
    });
  });

  test('credits the translators, and in the source locale nobody', () => {
    const story: ArticleSeed = {
      ...dniproBridge,
      sourceLocale: 'uk',
      translation: { en: { method: 'machine-reviewed', translators: ['james-whitfield', 'nina-orlova'] } },
    };
    expect(toArticleData(story, 'en', idOf).translation).toEqual({
      method: 'machine-reviewed',
      translators: ['id of author james-whitfield', 'id of author nina-orlova'],
    });
    expect(toArticleData(story, 'uk', idOf).translation).toBeNull();
  });

  test.each<[SectionSeed, Record<string, unknown>]>([
    [
      { kind: 'text', heading: words('Heading'), content: { uk: ['a'], en: ['b'], ru: ['c'] } },
      {
        __component: 'sections.text',
        heading: 'Heading en',
        content: [{ type: 'paragraph', children: [{ type: 'text', text: 'b' }] }],
      },
    ],
    [
      { kind: 'statement', text: words('Claim'), source: 'observatory', url: 'https://example.org' },
      {
        __component: 'sections.statement',
        text: 'Claim en',
        source: 'id of source observatory',
        url: 'https://example.org',
      },
    ],
    [
      { kind: 'quote', text: words('Quote'), speaker: words('Speaker'), speakerRole: words('Role') },
      {
        __component: 'sections.quote',
        text: 'Quote en',
        speaker: 'Speaker en',
        speakerRole: 'Role en',
        source: null,
        url: undefined,
      },
    ],
    [
      { kind: 'figure', illustration: 'city-tram' },
      { __component: 'sections.figure', illustration: 'id of illustration city-tram' },
    ],
    [
      { kind: 'embed', url: 'https://example.org/post', provider: 'Mastodon', creditLine: 'Somebody' },
      { __component: 'sections.embed', url: 'https://example.org/post', provider: 'Mastodon', creditLine: 'Somebody' },
    ],
  ])('a section: $kind', (section, expected) => {
    expect(bodyOf(section)).toEqual([expected]);
  });
});
