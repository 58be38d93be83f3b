import { parseOptions } from '../../../bench/options';

const known = ['publishing', 'delivery', 'desk'];

describe('the command line of the bench', () => {
  test('measures everything in full where nothing is said', () => {
    expect(parseOptions([], known)).toEqual({
      names: known,
      articles: 1_000,
      many: 50_000,
      rounds: 40,
      series: 5,
      seconds: 4,
      results: 'bench/results',
      edition: undefined,
    });
  });

  test('takes names, in the order of the bench, and sizes', () => {
    const options = parseOptions(
      ['desk', '--rounds=3', 'publishing', '--articles', '20', '--seconds=0.5', '--results=/tmp/there'],
      known,
    );
    expect(options).toMatchObject({
      names: ['publishing', 'desk'],
      rounds: 3,
      articles: 20,
      seconds: 0.5,
      results: '/tmp/there',
    });
  });

  test.each([
    [['weather'], 'There is no measurement “weather”. There are: publishing, delivery, desk.'],
    [['--rounds=0'], '--rounds must be a whole number from 1.'],
    [['--many=lots'], '--many must be a whole number from 1.'],
    [['--seconds=0'], '--seconds must be a number above 0.'],
    [['--wheels=4'], "Unknown option '--wheels'"],
  ])('refuses %j', (args, problem) => {
    expect(() => parseOptions(args, known)).toThrow(problem);
  });
});
