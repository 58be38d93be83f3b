import { authorNotInLocale } from '../../../../src/plugins/copydesk/domain/attribution/author-not-in-locale';
import { judge, pathsOf, ref, related, type Scene } from '../fixtures';
import { sayFindings } from '../say-findings';

const olena = related('cook', 'olena', { uk: { fullName: 'Олена' } });
const nameless = related('cook', 'nameless', { uk: { fullName: 'Ніна' }, en: { fullName: ' ' } });
const ivan = related('cook', 'ivan', { uk: { fullName: 'Іван' }, en: { fullName: 'Ivan' } });
const cooks = [olena, nameless, ivan];

describe('attribution/author-not-in-locale', () => {
  test.each<[string, Scene, string[]]>([
    ['an author with a name in the locale', { uk: { cooks: [ref('ivan')] }, en: { cooks: [ref('ivan', 'en')] } }, []],
    ['nobody at all', { uk: { cooks: [] }, en: { cooks: null } }, []],
    ['an author of the source locale, judged there', { uk: { cooks: [ref('olena')] } }, []],
    ['an author whose name is blank in the locale', { uk: {}, en: { cooks: [ref('nameless', 'en')] } }, ['cooks']],
    [
      'an author whom Strapi dropped from the translation',
      { uk: { cooks: [ref('olena')] }, en: { cooks: [] } },
      ['cooks'],
    ],
    [
      'an author who stayed beside one who was dropped',
      { uk: { cooks: [ref('olena'), ref('ivan')] }, en: { cooks: [ref('ivan', 'en')] } },
      ['cooks'],
    ],
    [
      'an author both versions name, reported once',
      { uk: { cooks: [ref('nameless')] }, en: { cooks: [ref('nameless', 'en')] } },
      ['cooks'],
    ],
    [
      'two authors, each reported',
      { uk: { cooks: [ref('olena'), ref('nameless')] }, en: { cooks: [ref('nameless', 'en')] } },
      ['cooks', 'cooks'],
    ],
    [
      'a translator whose name is blank in the locale',
      { uk: {}, en: { rendering: { id: 1, renderers: [ref('nameless', 'en')] } } },
      ['rendering.renderers'],
    ],
    [
      'the translators of the source version, who did not translate this one',
      { uk: { rendering: { id: 1, renderers: [ref('olena')] } }, en: { rendering: { id: 2, renderers: [] } } },
      [],
    ],
    ['an author who is gone', { uk: {}, en: { cooks: [ref('deleted', 'en')] } }, ['cooks']],
    [
      'a type without a byline',
      { uk: { cooks: [ref('olena')] }, en: { cooks: [] }, parts: { illustration: 'photo' } },
      [],
    ],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(authorNotInLocale.assess(judge({ related: cooks, ...scene }), {}))).toEqual(expected);
  });

  test('names the field and the author, in a locale in which the author has a name', () => {
    const scene = { uk: { cooks: [ref('olena'), ref('nameless')] }, en: { cooks: [] }, related: cooks };
    expect(sayFindings(authorNotInLocale, judge(scene))).toEqual([
      '“Cooks”: “Олена” does not exist in English. Add that version of the author.',
      '“Cooks”: “Ніна” has no name in English. Fill it in.',
    ]);
  });
});
