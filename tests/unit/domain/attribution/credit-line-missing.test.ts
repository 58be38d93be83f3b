import { creditLineMissing } from '../../../../src/plugins/copydesk/domain/attribution/credit-line-missing';
import { judge, pathsOf, ref, related, step, type Scene } from '../fixtures';
import { sayFindings } from '../say-findings';

const photos = [
  related('photo', 'credited', { uk: { legend: 'Миска', by: 'О. Коваль' }, en: { legend: 'A bowl', by: 'O. Koval' } }),
  related('photo', 'blank', { uk: { legend: 'Казан', by: ' ' }, en: { legend: 'A pot', by: null } }),
  related('photo', 'ukOnly', { uk: { legend: 'Стіл', by: 'О. Коваль' } }),
  related('photo', 'ukOnlyBlank', { uk: { legend: 'Ніж', by: '' } }),
  related('photo', 'blankHere', { uk: { legend: 'Сіль', by: 'О. Коваль' }, en: { legend: 'Salt', by: '' } }),
];

const shot = (view: unknown) => step('shot', { view });

describe('attribution/credit-line-missing', () => {
  test.each<[string, Scene, string[]]>([
    ['a credited picture', { uk: { photo: ref('credited') } }, []],
    ['no picture', { uk: { photo: null } }, []],
    ['a lead without a credit', { uk: { photo: ref('blank') } }, ['photo']],
    [
      'a section’s picture without a credit',
      { uk: { steps: [shot(ref('credited')), shot(ref('blank'))] } },
      ['steps.1.view'],
    ],
    ['a credit that is blank in this locale', { uk: {}, en: { photo: ref('blankHere', 'en') } }, ['photo']],
    ['a credit in another locale of a picture that lacks this one', { uk: { photo: ref('ukOnly') }, en: {} }, []],
    [
      'no credit in any locale of a picture that lacks this one',
      { uk: { photo: ref('ukOnlyBlank') }, en: {} },
      ['photo'],
    ],
    ['a picture that is gone', { uk: { photo: ref('deleted') } }, []],
    ['an embed with a credit', { uk: { steps: [step('clip', { thanks: 'Channel 5' })] } }, []],
    ['an embed without a credit', { uk: { steps: [step('text'), step('clip', { thanks: ' ' })] } }, ['steps.1.thanks']],
    [
      'an embed that the translation alone leaves uncredited',
      { uk: { steps: [step('clip', { thanks: 'Channel 5' })] }, en: { steps: [step('clip')] } },
      ['steps.0.thanks'],
    ],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(creditLineMissing.assess(judge({ related: photos, ...scene }), {}))).toEqual(expected);
  });

  test('says what to do', () => {
    const uk = { photo: ref('blank'), steps: [step('clip')] };
    expect(sayFindings(creditLineMissing, judge({ uk, related: photos }))).toEqual([
      '“Photo”: the picture “Казан” has no credit line. Say whose work it is.',
      '“Steps” (part 1, “Thanks”) is empty. Say whose work is shown.',
    ]);
  });
});
