import type { PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { assessPublished } from '../../../../src/plugins/copydesk/domain/release/assess-published';
import { draft, openDesk, original, recipe, translation } from './recipes';

/** What is wrong with the translations of a recipe that readers see without its original. */
function find(type: PolicyInput['contentTypes'][string], changes: object = {}): string[] {
  const desk = openDesk(type, {
    ...{ 'attribution/author-not-in-locale': 'off', 'attribution/byline-missing': 'off' },
    'synchronisation/differs': 'error',
  });
  const versions = { uk: original(), en: translation(), pl: { ...translation(), ...changes } };
  const { uk: _withdrawn, ...publishedVersions } = versions;
  const document = { ...draft(versions), uid: recipe, publishedVersions };
  return assessPublished(document, desk).map(({ locale, rule, path }) => [locale, rule, ...path].join(' '));
}

describe('translations whose original readers do not see', () => {
  test.each(['together', 'source-first'] as const)('are ahead of it where they go out %s', (release) => {
    expect(find({ release })).toEqual(['en dependency/not-published', 'pl dependency/not-published']);
  });

  test('may be, where each goes out by itself', () => {
    expect(find({ release: 'independent' })).toEqual([]);
  });

  test('show the same there', () => {
    expect(find({ release: 'independent' }, { cooks: [] })).toEqual(['pl synchronisation/differs cooks']);
  });
});
