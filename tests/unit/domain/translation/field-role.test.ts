import type { AttributeSchema, Schema } from '../../../../src/plugins/copydesk/domain/schema';
import {
  assignRoles,
  deriveFieldRole,
  type FieldRole,
  type FieldRoleOverrides,
} from '../../../../src/plugins/copydesk/domain/translation/field-role';
import { listFieldRoles } from '../../../../src/plugins/copydesk/domain/translation/list-field-roles';
import { walkFields } from '../../../../src/plugins/copydesk/domain/walk-fields';
import { articleRoles, articleUid, schemaOf } from './newsroom';

const listRoles = (type: Schema, overrides: FieldRoleOverrides) =>
  listFieldRoles(type, schemaOf, overrides).map(({ path, role }) => `${path} ${role}`);

test('the fields of an article', () => {
  expect(listRoles(schemaOf(articleUid), articleRoles)).toEqual([
    'headline translated',
    'slug per-locale',
    'lede translated',
    'dateline translated',
    'dateline.place translated',
    'dateline.date synchronised',
    'body translated',
    'body.heading translated',
    'body.content translated',
    'body.text translated',
    'body.source synchronised',
    'body.url synchronised',
    'body.speaker translated',
    'body.speakerRole translated',
    'body.illustration synchronised',
    'body.provider translated',
    'body.creditLine translated',
    'genre synchronised',
    'sourceLocale synchronised',
    'authors synchronised',
    'translation per-locale',
    'translation.translators per-locale',
    'translation.method per-locale',
    'illustration synchronised',
    'backgrounds synchronised',
    'sources synchronised',
    'corrections translated',
    'corrections.publishedAt synchronised',
    'corrections.kind synchronised',
    'corrections.note translated',
    'firstPublishedAt per-locale',
  ]);
});

test('the fields of an illustration and of an author', () => {
  expect(listRoles(schemaOf('api::illustration.illustration'), {})).toEqual(
    expect.arrayContaining(['image synchronised', 'caption translated', 'licenseUrl synchronised']),
  );
  expect(listRoles(schemaOf('api::author.author'), {})).toEqual(
    expect.arrayContaining(['profiles synchronised', 'profiles.label synchronised', 'profiles.url synchronised']),
  );
});

const localized = { pluginOptions: { i18n: { localized: true } } };
const shared = { pluginOptions: { i18n: { localized: false } } };

test.each<[string, FieldRole, { path: string[]; attribute: AttributeSchema; parent?: FieldRole }]>([
  ['a localized attribute', 'translated', { path: ['title'], attribute: { type: 'string', ...localized } }],
  ['an attribute that says nothing', 'synchronised', { path: ['title'], attribute: { type: 'string' } }],
  ['a localized picture', 'translated', { path: ['map'], attribute: { type: 'media', ...localized } }],
  ['a picture', 'synchronised', { path: ['map'], attribute: { type: 'media' } }],
  ['a localized web address', 'per-locale', { path: ['homeUrl'], attribute: { type: 'string', ...localized } }],
  ['a uid anywhere', 'per-locale', { path: ['a', 'b'], attribute: { type: 'uid' }, parent: 'translated' }],
  ['text inside', 'translated', { path: ['a', 'b'], attribute: { type: 'richtext' }, parent: 'translated' }],
  ['shared text', 'synchronised', { path: ['a', 'b'], attribute: { type: 'text', ...shared }, parent: 'translated' }],
  ['an address', 'per-locale', { path: ['a', 'url'], attribute: { type: 'string' }, parent: 'translated' }],
  ['an e-mail address', 'per-locale', { path: ['a', 'b'], attribute: { type: 'email' }, parent: 'translated' }],
  ['a component', 'translated', { path: ['a', 'b'], attribute: { type: 'component' }, parent: 'translated' }],
  [
    'a localized relation inside',
    'translated',
    { path: ['a', 'b'], attribute: { type: 'relation', ...localized }, parent: 'translated' },
  ],
  ['a relation inside', 'per-locale', { path: ['a', 'b'], attribute: { type: 'relation' }, parent: 'translated' }],
  [
    'a shared relation inside',
    'synchronised',
    { path: ['a', 'b'], attribute: { type: 'relation', ...shared }, parent: 'translated' },
  ],
  ['a number inside', 'per-locale', { path: ['a', 'b'], attribute: { type: 'integer' }, parent: 'translated' }],
  ['a choice inside', 'per-locale', { path: ['a', 'b'], attribute: { type: 'enumeration' }, parent: 'translated' }],
  ['a picture inside', 'per-locale', { path: ['a', 'b'], attribute: { type: 'media' }, parent: 'translated' }],
  [
    'anything in a synchronised component',
    'synchronised',
    { path: ['a', 'b'], attribute: { type: 'text', ...localized }, parent: 'synchronised' },
  ],
  [
    'anything in a per-locale component',
    'per-locale',
    { path: ['a', 'b'], attribute: { type: 'text' }, parent: 'per-locale' },
  ],
])('%s is %s', (_what, role, place) => {
  expect(deriveFieldRole(place, true)).toBe(role);
});

test('nothing is translated in a type that has no locales', () => {
  expect(deriveFieldRole({ path: ['title'], attribute: { type: 'string', ...localized } }, false)).toBe('synchronised');
});

test('an override wins, and reaches into lists', () => {
  const place = { path: ['body', 4, 'provider'], attribute: { type: 'string' }, parent: 'translated' as const };
  expect(deriveFieldRole(place, true, { 'body.provider': 'synchronised' })).toBe('synchronised');
});

test('visited fields inherit the role of what holds them', () => {
  const article = schemaOf(articleUid);
  const entry = {
    body: [{ __component: 'sections.quote', text: 'Words', url: 'https://example.org' }],
    translation: { method: 'human' },
  };
  const roles = assignRoles(walkFields(entry, article, schemaOf), article, { body: 'per-locale' });
  const roleOf = (path: string) => roles.find((visit) => visit.path.join('.') === path)?.role;
  expect([roleOf('body.0.text'), roleOf('body.0.url'), roleOf('translation.method')]).toEqual([
    'per-locale',
    'per-locale',
    'per-locale',
  ]);
});
