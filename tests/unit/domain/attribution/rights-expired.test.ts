import { rightsExpired } from '../../../../src/plugins/copydesk/domain/attribution/rights-expired';
import { describeScene, pathsOf, ref, related, step, type Scene } from '../fixtures';
import { formatFindings } from '../format-findings';

const photo = (documentId: string, until: unknown) => related('photo', documentId, { uk: { legend: 'Казан', until } });
const photos = [
  photo('old', '2024-05-14T00:00:00.000Z'),
  photo('oldDate', new Date('2023-01-02T10:00:00Z')),
  photo('now', '2024-05-15T12:00:00.000Z'),
  photo('soon', '2024-05-15T12:00:01.000Z'),
  photo('free', null),
  photo('garbled', 'next week'),
];

describe('attribution/rights-expired', () => {
  test.each<[string, Scene, string[]]>([
    ['rights that ran out', { uk: { photo: ref('old') } }, ['photo']],
    ['rights that ran out, as a date object', { uk: { photo: ref('oldDate') } }, ['photo']],
    ['rights that run out this moment', { uk: { photo: ref('now') } }, ['photo']],
    ['rights that still hold', { uk: { photo: ref('soon') } }, []],
    ['rights without end', { uk: { photo: ref('free') } }, []],
    ['an end that cannot be read', { uk: { photo: ref('garbled') } }, []],
    ['a section’s picture', { uk: { steps: [step('shot', { view: ref('old') })] } }, ['steps.0.view']],
    [
      'a picture that the translation would show once it is localized',
      { uk: { photo: ref('old') }, en: {} },
      ['photo'],
    ],
    ['a picture that the source replaced', { uk: { photo: ref('free') }, en: { photo: ref('old', 'en') } }, ['photo']],
    ['no picture', { uk: {} }, []],
  ])('%s', (_, scene, expected) => {
    expect(pathsOf(rightsExpired.assess(describeScene({ related: photos, ...scene }), {}))).toEqual(expected);
  });

  test('gives the day', () => {
    expect(formatFindings(rightsExpired, describeScene({ uk: { photo: ref('old') }, related: photos }))).toEqual([
      '“Photo”: the rights to the picture “Казан” expired on May 14, 2024. Choose another picture or renew them.',
    ]);
  });
});
