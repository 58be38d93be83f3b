import { illustrationNotInLocale } from '../../../../src/plugins/copydesk/domain/attribution/illustration-not-in-locale';
import { judge, pathsOf, ref, related, step, type Scene } from '../fixtures';
import { sayFindings } from '../say-findings';

const both = { legend: 'A bowl', spoken: 'A white bowl' };
const pot = related('photo', 'pot', { uk: { legend: 'Казан', spoken: 'Чорний казан' } });
const bowl = related('photo', 'bowl', { uk: both, en: both });
const mute = related('photo', 'mute', {
  uk: { legend: 'Стіл', spoken: 'Довгий стіл' },
  en: { legend: ' ', spoken: null },
});
const unspoken = related('photo', 'unspoken', { uk: both, en: { legend: 'Salt', spoken: '' } });
const photos = [pot, bowl, mute, unspoken];

const shot = (view: unknown) => step('shot', { view });
const album = (...views: unknown[]) => step('album', { pages: views.map((view) => ({ id: 1, view })) });

describe('attribution/illustration-not-in-locale', () => {
  test.each<[string, Scene, string[]]>([
    ['a picture that is there in the locale', { uk: { photo: ref('bowl') }, en: { photo: ref('bowl', 'en') } }, []],
    ['a picture of the source locale, judged there', { uk: { photo: ref('pot') } }, []],
    ['no picture', { uk: {}, en: {} }, []],
    ['a lead that Strapi dropped from the translation', { uk: { photo: ref('pot') }, en: { photo: null } }, ['photo']],
    [
      'a lead of its own in place of the source’s, which cannot follow',
      { uk: { photo: ref('pot') }, en: { photo: ref('bowl', 'en') } },
      ['photo'],
    ],
    [
      'a lead of its own in place of the source’s, which can follow',
      { uk: { photo: ref('unspoken') }, en: { photo: ref('bowl', 'en') } },
      [],
    ],
    ['blank texts in the locale', { uk: {}, en: { photo: ref('mute', 'en') } }, ['photo']],
    ['a blank alternative text in the locale', { uk: {}, en: { photo: ref('unspoken', 'en') } }, ['photo']],
    ['blank texts in a section', { uk: {}, en: { steps: [step('text'), shot(ref('mute', 'en'))] } }, ['steps.1.view']],
    [
      'a picture that Strapi dropped from the section at the same position',
      { uk: { steps: [step('text'), shot(ref('pot'))] }, en: { steps: [step('text'), shot(null)] } },
      ['steps.1.view'],
    ],
    [
      'a picture that Strapi dropped from a component within a section',
      { uk: { steps: [album(ref('bowl'), ref('pot'))] }, en: { steps: [album(ref('bowl', 'en'), null)] } },
      ['steps.0.pages.1.view'],
    ],
    [
      'a section of another kind at the position',
      { uk: { steps: [shot(ref('pot'))] }, en: { steps: [step('text')] } },
      [],
    ],
    [
      'the same picture in two places, each reported',
      { uk: {}, en: { photo: ref('mute', 'en'), steps: [shot(ref('mute', 'en'))] } },
      ['photo', 'steps.0.view'],
    ],
    [
      'a picture that moved to another section, reported where it stands here',
      { uk: { steps: [shot(ref('mute')), shot(null)] }, en: { steps: [shot(null), shot(ref('mute', 'en'))] } },
      ['steps.1.view'],
    ],
    [
      'a section’s picture of a type that has no lead',
      { uk: {}, en: { steps: [shot(ref('mute', 'en'))] }, parts: {} },
      ['steps.0.view'],
    ],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(illustrationNotInLocale.assess(judge({ related: photos, ...scene }), {}))).toEqual(expected);
  });

  test('names the picture and what it lacks', () => {
    const en = { photo: null, steps: [shot(ref('mute', 'en')), shot(ref('unspoken', 'en'))] };
    const context = judge({ uk: { photo: ref('pot') }, en, related: photos });
    expect(sayFindings(illustrationNotInLocale, context)).toEqual([
      '“Photo”: the picture “Казан” does not exist in English. Add that version of the picture.',
      '“Steps” (part 1, “View”): the picture “Стіл” has neither caption nor alternative text in English.',
      '“Steps” (part 2, “View”): the picture “Salt” has no alternative text in English.',
    ]);
  });

  test('asks of a lead without parts of its own only that it exists', () => {
    const parts = { illustration: 'stove' };
    const stove = related('stove', 'tiled', { null: { model: '' } });
    expect(illustrationNotInLocale.assess(judge({ uk: { stove: ref('tiled') }, parts, related: [stove] }), {})).toEqual(
      [],
    );
    expect(pathsOf(illustrationNotInLocale.assess(judge({ uk: { stove: ref('gone') }, parts }), {}))).toEqual([
      'stove',
    ]);
  });
});
