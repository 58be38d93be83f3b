import fc from 'fast-check';
import { cutSlug, formatSlug } from '../../../../src/plugins/copydesk/domain/slug/format-slug';

describe('a slug', () => {
  test.each([
    ['uk', 'Хто лікує тих, хто лікує?', 'khto likuie tykh khto likuie'],
    ['uk', '«Їжак» у Згурівці: об’їзд, сім’я й підʼїзд', 'yizhak u zghurivtsi obizd simia y pidizd'],
    ['uk', 'Повернулося 86 600 людей', 'povernulosia 86 600 liudei'],
    ['uk', 'Пере\u00ADїзд за́мку', 'pereizd zamku'],
    ['uk', 'COVID-19 і «Ready to Print»', 'covid 19 i ready to print'],
    ['uk', 'Пісня «Мы вместе» та артист Королёв', 'pisnia my vmeste ta artyst korolev'],
    ['ru', 'Объезд: кто вернётся в Харьков?', 'obieezd kto vernetsia v kharkov'],
    ['ru', 'Телеканал «Україна» и Ґалаґан', 'telekanal ukraina i galagan'],
    ['ru-UA', 'Эхо О’Коннора', 'ekho okonnora'],
    ['en', 'Ukraine’s café: “déjà vu” — don’t ask', 'ukraines cafe deja vu dont ask'],
    ['en', 'Straße, Æsir, Ørsted, Đorđe, Łódź, Œuvre, Þór, Iğdır', 'strasse aesir orsted dorde lodz oeuvre thor igdir'],
    ['en', 'ŠĐ ẞ İstanbul', 'sd ss istanbul'],
    ['en', 'The word Київ and the word згода', 'the word kyiv and the word zghoda'],
    ['en', 'Tokyo日本 news', 'tokyo news'],
    ['en', '  --a  &  b_c!  ', 'a b c'],
  ])('%s: %s', (locale, text, words) => {
    expect(formatSlug(text, locale)).toBe(words.replaceAll(' ', '-'));
  });

  test('differs by locale', () => {
    expect(['uk', 'en', 'ru', 'rue'].map((locale) => formatSlug('Игорь', locale))).toEqual([
      'yhor',
      'yhor',
      'igor',
      'yhor',
    ]);
  });

  test.each(['', '   ', '—', '«»!?', '日本', 'ь', '\u0301'])('is nothing if nothing remains: “%s”', (text) => {
    expect(formatSlug(text, 'uk')).toBeUndefined();
  });
});

describe('a long slug', () => {
  test('is cut between words', () => {
    expect(formatSlug(`${'слово '.repeat(13)}довге`, 'uk')).toBe('slovo-'.repeat(13).slice(0, -1));
  });

  test('keeps a last word that ends exactly at the limit', () => {
    const slug = `${'a'.repeat(39)}-${'b'.repeat(40)}`;
    expect(formatSlug(slug, 'en')).toBe(slug);
    expect(formatSlug(`${slug}-c`, 'en')).toBe(slug);
    expect(formatSlug(`${slug}c`, 'en')).toBe('a'.repeat(39));
  });

  test('is cut inside its first word if that word alone is too long', () => {
    expect(formatSlug(`${'щ'.repeat(30)} а`, 'uk')).toBe('shch'.repeat(20));
    expect(cutSlug('abcdef-g', 3)).toBe('abc');
  });
});

describe('any text', () => {
  const characters = fc.oneof(
    fc.constantFrom(..."абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъёЇЄЩЗГ’ʼ' -—«»0123456789azAZßæøđłéü\u0301\u00AD"),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const texts = fc.array(characters, { maxLength: 200 }).map((parts) => parts.join(''));
  const locales = fc.constantFrom('uk', 'ru', 'en', 'de', 'en-GB');

  test('gives a well-formed slug that stays itself in every locale', () => {
    fc.assert(
      fc.property(texts, locales, locales, (text, locale, otherLocale) => {
        const slug = formatSlug(text, locale);
        if (slug === undefined) return;
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(formatSlug(slug, otherLocale)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives a slug as soon as it has one plain letter or digit', () => {
    fc.assert(
      fc.property(texts, locales, fc.constantFrom(...'az09яґы'), (text, locale, sign) => {
        expect(formatSlug(`${text} ${sign}`, locale)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test('gives the same slug whether its letters are composed or not', () => {
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        expect(formatSlug(text.normalize('NFD'), locale)).toBe(formatSlug(text, locale));
      }),
    );
  });
});
