import { collectReferences } from '../../../src/plugins/copydesk/domain/collect-references';
import { describeScene, ref, related, step, type Scene } from './fixtures';

const label = { uk: { label: 'Каберне' }, en: { label: 'Cabernet' } };
const others = [
  related('wine', 'both', label),
  related('wine', 'outInEn', label, ['en']),
  related('wine', 'enOnly', { en: { label: 'Cabernet' } }),
  related('wine', 'ukOnly', { uk: { label: 'Каберне' } }),
  related('photo', 'pot', { uk: { legend: 'Казан' } }),
  related('photo', 'bowl', { en: { legend: 'A bowl' } }),
  related('cook', 'ivan', { en: { fullName: 'Ivan' } }),
];
const aside = (wine: unknown) => step('aside', { wine });

/* What a translation lacks of its source is shown by the rules; this is what any version lacks of any other. */
describe('collectReferences of the source, beside what its translation points to', () => {
  test.each<[string, Scene, string[]]>([
    ['what both have, once', { uk: { wines: [ref('both')] }, en: { wines: [ref('both', 'en')] } }, ['wines both']],
    [
      'what could have been carried is left to the carrying',
      { uk: { wines: [] }, en: { wines: [ref('both', 'en')] } },
      [],
    ],
    [
      'what lacks the locale',
      { uk: { wines: [ref('both')] }, en: { wines: [ref('both', 'en'), ref('enOnly', 'en')] } },
      ['wines both', 'wines enOnly'],
    ],
    ['what is not out in the locale', { uk: { wines: [] }, en: { wines: [ref('outInEn', 'en')] } }, ['wines outInEn']],
    [
      'what stands in place of a picture that is there',
      { uk: { photo: ref('pot') }, en: { photo: ref('bowl', 'en') } },
      ['photo pot', 'photo bowl'],
    ],
    [
      'what a section lacks',
      { uk: { steps: [step('text'), aside(null)] }, en: { steps: [step('text'), aside(ref('enOnly', 'en'))] } },
      ['steps.1.wine enOnly'],
    ],
    [
      'nothing of a section whose counterpart nobody can tell',
      { uk: { steps: [aside(null), step('text')] }, en: { steps: [aside(ref('enOnly', 'en'))] } },
      [],
    ],
    [
      'nothing of a translation credit',
      { uk: { rendering: { renderers: [] } }, en: { rendering: { renderers: [ref('ivan', 'en')] } } },
      [],
    ],
  ])('%s', (_, scene, expected) => {
    const found = collectReferences(describeScene({ related: others, ...scene, assessed: 'uk' }));
    expect(found.map(({ path, documentId }) => `${path.join('.')} ${documentId}`)).toEqual(expected);
  });
});

test('of a relation where each locale has its own, other versions say nothing', () => {
  const scene: Scene = { uk: { wines: [] }, en: { wines: [ref('enOnly', 'en')] }, assessed: 'uk', related: others };
  expect(collectReferences({ ...describeScene(scene), roles: { wines: 'per-locale' } })).toEqual([]);
});

test('a translation lacks nothing that its source alone points to, where each locale has its own', () => {
  const scene: Scene = { uk: { wines: [ref('both')] }, en: { wines: [] }, assessed: 'en', related: others };
  expect(collectReferences(describeScene(scene))).toHaveLength(1);
  expect(collectReferences({ ...describeScene(scene), roles: { wines: 'per-locale' } })).toEqual([]);
});
