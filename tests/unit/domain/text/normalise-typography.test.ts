import { normaliseTypography, readsTheSame } from '../../../../src/plugins/copydesk/domain/text/normalise-typography';
import { diffTexts } from '../../../../src/plugins/copydesk/domain/translation/state/diff-texts';

test.each([
  ['soft hyphens', 'пере\u00adмовини', 'перемовини'],
  ['zero-width marks and direction marks', '\u200bа\u2060б\u200f\ufeff', 'аб'],
  ['apostrophes', "п’ять п'ять п\u02bcять", "п'ять п'ять п'ять"],
  ['quotation marks', '«а» “б” „в“ "г"', '"а" "б" "в" "г"'],
  ['dashes and hyphens', 'а — б – в − г \u2011 д', 'а - б - в - г - д'],
  ['dots', 'далі… далі...', 'далі... далі...'],
  ['spaces', ' а\u00a0б\u202fв\u2009 г\n', 'а б в г'],
  ['letters of two characters', 'и\u0306', 'й'],
])('%s', (_what, text, read) => {
  expect(normaliseTypography(text)).toBe(read);
});

test('words and figures make a difference', () => {
  expect(readsTheSame('п’ять', 'п’ята')).toBe(false);
  expect(readsTheSame('−5 °C', '5 °C')).toBe(false);
  expect(readsTheSame('Так.', 'Так!')).toBe(false);
});

test('a comparison shows words that changed, not typography', () => {
  expect(diffTexts("«Так» - п'ять років...", '“Так” — п’ять\u00a0днів…', 'uk')).toEqual([
    { kind: 'same', text: '“Так” — п’ять\u00a0' },
    { kind: 'removed', text: 'років' },
    { kind: 'added', text: 'днів' },
    { kind: 'same', text: '…' },
  ]);
});
