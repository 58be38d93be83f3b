import fc from 'fast-check';
import { listAlternates, type Places } from '../../../src/delivery/rendering/list-alternates';

const newsroom = { locales: ['uk', 'en', 'ru'], defaultLocale: 'uk' };
const urlOf = (locale: string, slug: string) => `https://example.org/${locale}/${slug}`;
const placesOf = (slugs: Record<string, string>, sourceLocale = 'uk'): Places => ({
  ...newsroom,
  slugs,
  sourceLocale,
  urlOf,
});

test.each([
  [{ ru: 'r', uk: 'u', en: 'e' }, 'uk', ['uk', 'en', 'ru', 'x-default: uk']],
  [{ ru: 'r', en: 'e' }, 'en', ['en', 'ru', 'x-default: en']],
  [{ ru: 'r', en: 'e' }, 'ru', ['en', 'ru', 'x-default: ru']],
  [{ ru: 'r', en: 'e' }, 'uk', ['en', 'ru', 'x-default: en']],
  [{ en: 'e', de: 'd' }, 'uk', ['en', 'de', 'x-default: en']],
  [{}, 'uk', []],
])('of %j first written in %s: %j', (slugs, sourceLocale, expected) => {
  const described = listAlternates(placesOf(slugs, sourceLocale), 'en').map(({ hreflang, locale }) =>
    hreflang === locale ? locale : `${hreflang}: ${locale}`,
  );
  expect(described).toEqual(expected);
});

const locale = fc.constantFrom('uk', 'en', 'ru', 'de', 'pl', 'en-GB');
const slugs = fc.dictionary(locale, fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { minKeys: 1, noNullPrototype: true });

test('all versions list the same addresses, each of them itself, once', () => {
  fc.assert(
    fc.property(slugs, locale, (published, sourceLocale) => {
      const places = placesOf(published, sourceLocale);
      const plain = (served: string) => listAlternates(places, served).map(({ current: _current, ...rest }) => rest);
      const [first] = Object.keys(published);
      for (const served of Object.keys(published)) {
        const alternates = listAlternates(places, served);
        expect(plain(served)).toEqual(plain(String(first)));
        expect(alternates.filter(({ current }) => current)).toEqual([
          {
            locale: served,
            hreflang: served,
            slug: published[served],
            url: urlOf(served, String(published[served])),
            current: true,
          },
        ]);
        expect(alternates.map(({ hreflang }) => hreflang).sort()).toEqual(
          [...Object.keys(published), 'x-default'].sort(),
        );
        const fallback = alternates.find(({ hreflang }) => hreflang === 'x-default');
        expect(alternates).toContainEqual({
          ...fallback,
          hreflang: fallback?.locale,
          current: fallback?.locale === served,
        });
      }
    }),
  );
});
