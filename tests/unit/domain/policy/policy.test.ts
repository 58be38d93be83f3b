import { parsePolicy, PolicyError } from '../../../../src/plugins/copydesk/domain/policy/policy';

const recipe = 'api::recipe.recipe';
const smallest = { locales: ['uk', 'en'], sourceLocale: 'uk', contentTypes: { [recipe]: {} } };

/** What is said about a policy: a line for everything that is wrong, without the heading. */
function problemsOf(policy: unknown): string[] {
  try {
    parsePolicy(policy);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    const [heading, ...lines] = (error as Error).message.split('\n');
    expect(heading).toBe('The copydesk policy is wrong:');
    return lines.map((line) => line.trim());
  }
}

describe('parsePolicy', () => {
  test('fills in what a small policy leaves out', () => {
    expect(parsePolicy(smallest)).toEqual({
      ...smallest,
      contentTypes: { [recipe]: { release: 'together', staleTranslations: 'flagged', roles: {}, rules: {} } },
      rules: {},
      parts: {},
      withholdOutOfPolicy: false,
      waivers: { longestDays: 30 },
    });
  });

  test('keeps everything a large one says', () => {
    const policy = {
      locales: ['uk', 'en-GB', 'zh-Hans-CN'],
      sourceLocale: 'uk',
      withholdOutOfPolicy: true,
      waivers: { longestDays: 3 },
      rules: { 'attribution/byline-missing': 'warn', 'attribution/rights-expired': ['off', {}] },
      contentTypes: {
        [recipe]: {
          locales: ['uk'],
          sourceLocaleAttribute: 'firstLanguage',
          firstPublishedAtAttribute: 'servedAt',
          release: 'independent',
          staleTranslations: 'refused',
          roles: { 'steps.seconds': 'per-locale' },
          rules: {
            'attribution/source-missing': ['error', { requiredWhen: { attribute: 'course', values: ['soup'] } }],
          },
        },
        'plugin::kitchen.menu': { release: 'source-first', staleTranslations: 'unpublished', roles: {}, rules: {} },
      },
      parts: { [recipe]: { byline: 'cooks' }, 'kitchen.rendering': { translators: 'renderers', method: 'way' } },
    };
    expect(parsePolicy(policy)).toEqual(policy);
  });

  const level = `is neither a level ('error', 'warn', 'off') nor a pair of a level and options`;
  const locale = 'is not a locale code such as "uk" or "en-GB"';

  test.each<[string, unknown, string]>([
    ['an unknown key', { ...smallest, locale: 'uk' }, 'the policy: Unrecognized key: "locale"'],
    [
      'a waiver for ever',
      { ...smallest, waivers: { longestDays: 36500 } },
      'waivers > longestDays: must be at most 365',
    ],
    ['an unknown key of a type', typed({ level: 'error' }), `contentTypes > ${recipe}: Unrecognized key: "level"`],
    ['an unknown part', parted({ signature: 'cooks' }), `parts > ${recipe}: Unrecognized key: "signature"`],
    ['a level that is none', ruled('byline-missing', 'fatal'), `rules > attribution/byline-missing: ${level}`],
    ['a level that is a number', ruled('byline-missing', 2), `rules > attribution/byline-missing: ${level}`],
    [
      'a pair whose level is none',
      ruled('byline-missing', ['fatal', {}]),
      `rules > attribution/byline-missing: ${level}`,
    ],
    ['half a pair', ruled('byline-missing', ['error']), `rules > attribution/byline-missing: ${level}`],
    [
      'an option of a rule that has none',
      ruled('byline-missing', ['error', { strict: true }]),
      'rules > attribution/byline-missing: Unrecognized key: "strict"',
    ],
    ['no locales', { ...smallest, locales: [] }, 'locales: must name at least one locale'],
    [
      'no locales of a type',
      typed({ locales: [] }),
      `contentTypes > ${recipe} > locales: must name at least one locale`,
    ],
    ['a locale that is none', { ...smallest, locales: ['uk', 'English'] }, `locales > 1: ${locale}`],
    [
      'a locale of a type that is none',
      typed({ locales: ['en_GB'] }),
      `contentTypes > ${recipe} > locales > 0: ${locale}`,
    ],
    ['a source locale that is none', { ...smallest, sourceLocale: 'UK' }, `sourceLocale: ${locale}`],
  ])('refuses %s, and says where', (_, policy, problem) => {
    expect(problemsOf(policy)).toEqual([problem]);
  });

  test.each<[string, unknown, string]>([
    [
      'an unknown rule',
      ruled('byline-mising', 'error'),
      'rules > attribution/byline-mising: is not a rule; the rules are ',
    ],
    [
      'an unknown rule of a type',
      typed({ rules: { 'attribution/nobody': 'off' } }),
      `contentTypes > ${recipe} > rules > attribution/nobody: is not a rule`,
    ],
    [
      'a wrong option',
      ruled('source-missing', ['error', { requiredWhen: { attribute: 'course' } }]),
      'rules > attribution/source-missing',
    ],
    [
      'a wrong option of a type',
      typed({ rules: { 'attribution/source-missing': ['warn', { requiredWhen: 'always' }] } }),
      `contentTypes > ${recipe} > rules > attribution/source-missing`,
    ],
    ['a type that is none', { ...smallest, contentTypes: { recipe: {} } }, 'contentTypes > recipe: '],
    [
      'a fate of stale translations that is none',
      typed({ staleTranslations: 'burnt' }),
      `contentTypes > ${recipe} > staleTranslations: `,
    ],
    ['a release mode that is none', typed({ release: 'never' }), `contentTypes > ${recipe} > release: `],
    ['a role that is none', typed({ roles: { title: 'shared' } }), `contentTypes > ${recipe} > roles > title: `],
    ['an attribute without a name', parted({ byline: '' }), `parts > ${recipe} > byline: `],
    ['no locales at all', { ...smallest, locales: undefined }, 'locales: '],
    ['no policy', undefined, 'the policy: '],
  ])('refuses %s, and names it', (_, policy, beginning) => {
    const problems = problemsOf(policy);
    expect(problems).toEqual([expect.stringContaining(beginning)]);
    expect(problems[0]?.startsWith(beginning)).toBe(true);
  });

  test('lists the rules there are, the ones about absence and removal among them', () => {
    const [problem] = problemsOf(ruled('byline-mising', 'error'));
    for (const rule of ['attribution/byline-missing', 'translation/locale-missing', 'dependency/in-use']) {
      expect(problem).toContain(rule);
      expect(problemsOf({ ...smallest, rules: { [rule]: 'off' } })).toEqual([]);
    }
  });

  test('says everything that is wrong at once', () => {
    expect(problemsOf({ ...smallest, ...parted({ byline: 1 }), locales: [], sourceLocale: 'x', extra: 1 })).toEqual([
      'locales: must name at least one locale',
      `sourceLocale: ${locale}`,
      expect.stringContaining(`parts > ${recipe} > byline: `),
      'the policy: Unrecognized key: "extra"',
    ]);
  });

  function typed(changes: object): unknown {
    return { ...smallest, contentTypes: { [recipe]: changes } };
  }

  function parted(parts: object): object {
    return { ...smallest, parts: { [recipe]: parts } };
  }

  function ruled(rule: string, setting: unknown): unknown {
    return { ...smallest, rules: { [`attribution/${rule}`]: setting } };
  }
});
