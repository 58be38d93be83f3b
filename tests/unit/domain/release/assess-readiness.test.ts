import { assessReadiness } from '../../../../src/plugins/copydesk/domain/release/assess-readiness';
import { assessRelease } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import type { Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { draft, openDesk, original, today, translation } from './recipes';

const tomorrow = new Date(today.getTime() + 86_400_000);
const rulesOf = (violations: readonly Violation[] | undefined) => violations?.map(({ rule }) => rule);

test('tells of every required locale how it stands by itself', () => {
  const document = draft({ uk: original({ hint: 'Сметана' }), en: translation() }, { uk: original() });
  const { locales, ...rest } = assessReadiness(document, openDesk({ locales: ['uk', 'en', 'ru'] }));

  expect(rest).toMatchObject({
    documentId: 'borscht',
    uid: 'api::recipe.recipe',
    sourceLocale: 'uk',
    release: 'together',
  });
  expect(Object.keys(locales)).toEqual(['uk', 'en', 'ru']);
  expect(locales.uk).toEqual({
    status: 'source',
    published: true,
    translated: 2,
    total: 2,
    stale: 0,
    staleSince: null,
    urgent: false,
    violations: [],
    ready: true,
  });
  expect(locales.en).toMatchObject({ status: 'incomplete', published: false, translated: 1, total: 2, ready: false });
  expect(rulesOf(locales.en?.violations)).toEqual(['translation/field-missing']);
  expect(locales.ru).toMatchObject({ status: 'missing', published: false, translated: 0, total: 2, ready: false });
  expect(rulesOf(locales.ru?.violations)).toEqual(['translation/locale-missing']);
});

test('tells of a locale beyond those required too', () => {
  const versions = { uk: original(), en: translation(), de: translation({ locale: 'de' }) };
  const document = draft(versions, { uk: original() });
  const { locales, publish } = assessReadiness(document, openDesk());
  expect(Object.keys(locales)).toEqual(['uk', 'en', 'de']);
  expect(publish).toEqual({ uk: [], en: [], de: [], '*': [] });
});

test('warnings are shown, and are in nobody’s way', () => {
  const document = draft({ uk: original({ cooks: [] }), en: translation() });
  const { locales, publish } = assessReadiness(document, openDesk({}, { 'attribution/byline-missing': 'warn' }));
  expect(locales.uk).toMatchObject({
    ready: true,
    violations: [{ rule: 'attribution/byline-missing', level: 'warn' }],
  });
  expect(publish.uk).toEqual([]);
});

test('foretells of each publication what the gate would say', () => {
  const document = draft({ uk: original({ cooks: [] }), en: translation({ title: '' }) });
  const { publish } = assessReadiness(document, openDesk());
  expect(Object.keys(publish)).toEqual(['uk', 'en', '*']);
  expect(publish.uk).toEqual(assessRelease(document, ['uk'], openDesk()));
  expect(publish.en).toEqual(assessRelease(document, ['en'], openDesk()));
  expect(publish['*']).toEqual(assessRelease(document, ['uk', 'en'], openDesk()));
  expect(rulesOf(publish.uk)).toEqual(['attribution/byline-missing', 'translation/field-missing']);
});

test('a waiver is foretold as well', () => {
  const document = draft({ uk: original() });
  expect(rulesOf(assessReadiness(document, openDesk()).publish.uk)).toEqual(['translation/locale-missing']);
  expect(assessReadiness(document, openDesk(), tomorrow).publish).toEqual({ uk: [], '*': [] });
  expect(rulesOf(assessReadiness(document, openDesk(), today).publish.uk)).toEqual(['translation/locale-missing']);
});

test('a type that the policy does not speak of cannot be told of', () => {
  expect(() => assessReadiness({ ...draft({}), uid: 'api::menu.menu' }, openDesk())).toThrow('api::menu.menu');
});
