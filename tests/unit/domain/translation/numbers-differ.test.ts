import { numbersDiffer } from '../../../../src/plugins/copydesk/domain/translation/numbers-differ';
import { describeScene, text } from './newsroom';
import { formatFindings } from '../format-findings';

const uk = { lede: 'Урожай — 53,4 мільйона тонн, на 10% менше.', body: [text('19 вересня списали 86 600 гектарів.')] };

const find = (en: object, options = {}) =>
  formatFindings(numbersDiffer, describeScene({ uk, en: { ...en } }, 'en'), options);

test.each<[string, object, string[]]>([
  [
    'the same figures',
    {
      lede: 'The harvest: 53.4 million tonnes, 10 per cent less.',
      body: [text('On September 19 they wrote off 86,600 hectares.')],
    },
    [],
  ],
  [
    'a slip of the pen',
    {
      lede: 'The harvest: 54.3 million tonnes, 10% less.',
      body: [text('On 19 September they wrote off 86,600 hectares.')],
    },
    [
      'The figures in “Lede” differ from the original’s. Missing here: 53,4 мільйона. Not in the original: 54.3 million.',
    ],
  ],
  [
    'a figure left out',
    { body: [text('They wrote off 86,600 hectares.')] },
    ['“Body” (part 1, “Content”) lacks figures of the original: 19 вересня.'],
  ],
  ['a blank field is another rule’s', { lede: '', body: [] }, []],
])('%s', (_what, en, messages) => {
  expect(find(en)).toEqual(messages);
});

test('small figures are ignored as far as the options say', () => {
  const en = { lede: 'The harvest: 53.4 million tonnes, somewhat less.' };
  expect(find(en, { ignoreUpTo: 10 })).toEqual([]);
  expect(find(en)).toEqual(['“Lede” lacks figures of the original: 10.']);
});

test('a long list of figures is cut', () => {
  const years = Array.from({ length: 9 }, (_, index) => 1991 + index).join(', ');
  expect(find({ lede: `53.4 million, 10%: ${years}` })[0]).toMatch(/1991, 1992, 1993, 1994, 1995, 1996, …\.$/);
});
