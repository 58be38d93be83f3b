import { memoizeTexts } from '../../../src/plugins/copydesk/domain/memoize-texts';
import { measureHeap } from '../../helpers/measure-heap';

describe('what was answered to a text', () => {
  test('is answered again without being computed', () => {
    const compute = jest.fn((text: string, locale: string) => ({ text, locale }));
    const remembered = memoizeTexts(compute);
    expect(remembered('Слово', 'uk')).toBe(remembered('Слово', 'uk'));
    expect(remembered('Слово', 'ru')).toEqual({ text: 'Слово', locale: 'ru' });
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test('takes no more memory where texts are short than where they are long', () => {
    const remembered = memoizeTexts((text) => ({ text, words: text.split(' ') }), 200_000);
    const before = measureHeap();
    for (let number = 0; number < 100_000; number += 1) remembered(`n=${number}`);
    const taken = measureHeap() - before;
    // Two bytes a character of the text, and as much for its answer.
    expect(taken).toBeLessThan(4 * 200_000);
    expect(remembered('n=99999').words).toEqual(['n=99999']);
  });
});
