import {
  planRelease,
  type ReleasePlan,
  type ReleaseRequest,
} from '../../../../src/plugins/copydesk/domain/release/plan-release';

/** A document first written in `uk`, wanted and there in three locales, of which none is published. */
const usual: Omit<ReleaseRequest, 'mode' | 'asked'> = {
  sourceLocale: 'uk',
  required: ['uk', 'en', 'ru'],
  existing: ['uk', 'en', 'ru'],
  published: [],
  correctsSource: false,
  waived: false,
};

type Case = [
  name: string,
  request: Partial<ReleaseRequest> & Pick<ReleaseRequest, 'asked'>,
  plan: Partial<ReleasePlan>,
];

const testAll = (mode: ReleaseRequest['mode'], cases: Case[]) =>
  test.each(cases)('%s', (_, request, expected) => {
    expect(planRelease({ ...usual, mode, ...request })).toEqual({ assess: [], missing: [], ahead: [], ...expected });
  });

const all = ['uk', 'en', 'ru'];

describe('together', () => {
  testAll('together', [
    ['everything at once', { asked: all }, { assess: all }],
    ['the source alone waits for its translations', { asked: ['uk'] }, { assess: all }],
    [
      'a translation alone waits for the others, and for its source',
      { asked: ['en'] },
      { assess: ['en', 'uk', 'ru'], ahead: ['en'] },
    ],
    ['a translation of a published source', { asked: ['en'], published: ['uk'] }, { assess: ['en', 'uk', 'ru'] }],
    [
      'a translation without any source',
      { asked: ['en'], existing: ['en', 'ru'] },
      { assess: ['en', 'ru'], missing: ['uk'] },
    ],
    [
      'a required locale that is not there',
      { asked: ['uk'], existing: ['uk', 'en'] },
      { assess: ['uk', 'en'], missing: ['ru'] },
    ],
    [
      'a locale beyond those required',
      { asked: ['de'], existing: [...all, 'de'], published: ['uk'] },
      { assess: ['de', ...all] },
    ],
    [
      'a locale beyond those required that nobody asked for',
      { asked: ['uk'], existing: [...all, 'de'] },
      { assess: all },
    ],
  ]);

  describe('a correction of the published source', () => {
    const corrects = { correctsSource: true, published: all };
    testAll('together', [
      ['goes out alone', { ...corrects, asked: ['uk'] }, { assess: ['uk'] }],
      ['goes out alone, whatever is missing', { ...corrects, asked: ['uk'], existing: ['uk'] }, { assess: ['uk'] }],
      ['does not help a source that was never out', { ...corrects, published: [], asked: ['uk'] }, { assess: all }],
      ['does not help a translation', { ...corrects, asked: ['en'] }, { assess: ['en', 'uk', 'ru'] }],
      ['does not help a translation beside the source', { ...corrects, asked: ['uk', 'en'] }, { assess: all }],
    ]);
  });

  describe('a waiver', () => {
    const waived = { waived: true };
    testAll('together', [
      ['lets the source out alone', { ...waived, asked: ['uk'] }, { assess: ['uk'] }],
      [
        'lets it out before the translations are there',
        { ...waived, asked: ['uk'], existing: ['uk'] },
        { assess: ['uk'] },
      ],
      ['lets it out again', { ...waived, asked: ['uk'], published: ['uk'] }, { assess: ['uk'] }],
      [
        'holds beside a correction',
        { ...waived, asked: ['uk'], published: ['uk'], correctsSource: true },
        { assess: ['uk'] },
      ],
      ['does not help a translation', { ...waived, asked: ['en'] }, { assess: ['en', 'uk', 'ru'], ahead: ['en'] }],
      [
        'does not help a translation of a published source',
        { ...waived, asked: ['en'], published: ['uk'] },
        { assess: ['en', 'uk', 'ru'] },
      ],
      ['does not help a translation beside the source', { ...waived, asked: ['uk', 'en'] }, { assess: all }],
      [
        'does not make up for a locale that is missing beside them',
        { ...waived, asked: ['uk', 'en'], existing: ['uk', 'en'] },
        { assess: ['uk', 'en'], missing: ['ru'] },
      ],
    ]);
  });
});

describe('source-first', () => {
  testAll('source-first', [
    ['the source alone', { asked: ['uk'] }, { assess: ['uk'] }],
    ['the source alone, without translations', { asked: ['uk'], existing: ['uk'] }, { assess: ['uk'] }],
    ['a translation before the source', { asked: ['en'] }, { assess: ['en'], ahead: ['en'] }],
    ['translations before the source', { asked: ['en', 'ru'] }, { assess: ['en', 'ru'], ahead: ['en', 'ru'] }],
    ['a translation beside the source', { asked: ['en', 'uk'] }, { assess: ['en', 'uk'] }],
    ['a translation after the source', { asked: ['en'], published: ['uk'] }, { assess: ['en'] }],
    ['a waiver changes nothing for a translation', { asked: ['en'], waived: true }, { assess: ['en'], ahead: ['en'] }],
    ['nor for the source', { asked: ['uk'], waived: true }, { assess: ['uk'] }],
    ['nor does a correction', { asked: ['en'], correctsSource: true }, { assess: ['en'], ahead: ['en'] }],
  ]);
});

describe('independent', () => {
  testAll('independent', [
    ['the source', { asked: ['uk'] }, { assess: ['uk'] }],
    ['a translation before the source', { asked: ['en'] }, { assess: ['en'] }],
    ['some of them', { asked: ['ru', 'en'], existing: ['ru', 'en'] }, { assess: ['ru', 'en'] }],
    [
      'a waiver and a correction change nothing',
      { asked: ['en'], waived: true, correctsSource: true },
      { assess: ['en'] },
    ],
  ]);
});
