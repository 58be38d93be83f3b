import { illustrationMissing } from '../../../../src/plugins/copydesk/domain/attribution/illustration-missing';
import { describeScene, ref, related, step, type Scene } from '../fixtures';

const pot = related('photo', 'pot', { uk: { legend: 'Казан' } });
const bowl = related('photo', 'bowl', { uk: { legend: 'Миска' }, en: { legend: 'A bowl' } });

const missing = [{ path: ['photo'], message: 'empty' }];

describe('attribution/illustration-missing', () => {
  test.each<[string, Scene, typeof missing]>([
    ['a picture', { uk: { photo: ref('pot') } }, []],
    ['no picture', { uk: { photo: null } }, missing],
    ['an empty list', { uk: { photo: [] } }, missing],
    ['a picture further down alone', { uk: { steps: [step('shot', { view: ref('pot') })] } }, missing],
    ['no picture in either version', { uk: {}, en: {} }, missing],
    ['a picture of the translation alone', { uk: {}, en: { photo: ref('bowl', 'en') } }, []],
    ['a picture that must be localized before it can be chosen', { uk: { photo: ref('pot') }, en: {} }, missing],
    ['a picture of the source that waits to be chosen', { uk: { photo: ref('bowl') }, en: { photo: null } }, missing],
    ['a type that leads with no picture', { uk: {}, parts: { byline: 'cooks' } }, []],
  ])('%s', (_, scene, expected) => {
    expect(illustrationMissing.assess(describeScene({ related: [pot, bowl], ...scene }), {})).toMatchObject(expected);
  });
});
