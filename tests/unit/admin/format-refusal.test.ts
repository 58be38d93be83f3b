import type { PanelLanguage } from '../../../src/field-words';
import { formatRefusal } from '../../../src/plugins/copydesk/admin/src/wording/format-refusal';
import type { Violation } from '../../../src/plugins/copydesk/domain/violation';
import { speak } from '../../helpers/e2e-desk';

const violation: Violation = {
  ...{ rule: 'dependency/in-use', level: 'error', path: [], locale: 'en' },
  message: 'Article “Rain” shows it to readers in English.',
  wording: { key: 'elsewhere' },
};

const formatIn = (language: PanelLanguage, titles: string[]) =>
  formatRefusal(speak(language), [violation], {
    ...{ key: 'refusal.several-in-use', values: { titles: { kind: 'titles', titles } } },
  });

test.each<[PanelLanguage, string]>([
  ['en', 'Readers see “A”, “B”, “C”: this cannot be removed.'],
  ['uk', 'Читачі бачать «A», «B», «C»: це не можна прибрати.'],
  ['ru', 'Читатели видят «A», «B», «C»: это нельзя убрать.'],
])('a removal of several documents is refused by their titles alone, in %s', (language, said) => {
  expect(formatIn(language, ['A', 'B', 'C'])).toBe(said);
});

test('of one among several it says why', () => {
  expect(formatIn('en', ['A'])).toBe(`Readers see “A”: this cannot be removed. ${violation.message}`);
});
