import { memoizeTexts } from '../../../src/plugins/copydesk/domain/memoize-texts';
import { measureHeap } from '../../helpers/measure-heap';

describe('what was answered to a text', () => {
  test('is answered again without being computed', () => {
    const compute = jest.fn((text: string, locale: string) => ({ text, locale }));
    const answer = memoizeTexts(compute);
    expect(answer('Слово', 'uk')).toBe(answer('Слово', 'uk'));
    expect(answer('Слово', 'ru')).toEqual({ text: 'Слово', locale: 'ru' });
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test('takes no more memory where texts are short than where they are long', () => {
    const answer = memoizeTexts((text) => ({ text, words: text.split(' ') }), 200_000);
    const before = measureHeap();
    for (let number = 0; number < 100_000; number += 1) answer(`n=${number}`);
    const taken = measureHeap() - before;
    // Two bytes a character of the text, and as much for its answer.
    expect(taken).toBeLessThan(4 * 200_000);
    expect(answer('n=99999').words).toEqual(['n=99999']);
  });
});
