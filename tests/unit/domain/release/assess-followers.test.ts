import type { Row, ReleaseSnapshot } from '../../../../src/plugins/copydesk/domain/document';
import { assessFollowers } from '../../../../src/plugins/copydesk/domain/release/assess-followers';
import { assessRelease } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import { amendment, draft, openDesk, original, translation } from './recipes';

const by = (...cooks: string[]): Row => ({ cooks: cooks.map((documentId) => ({ documentId })) });
const olha = {
  uid: 'api::cook.cook',
  documentId: 'olha',
  versions: { uk: { name: 'Ольга' } },
  publishedLocales: ['uk'],
};
const bo = { uid: 'api::cook.cook', documentId: 'bo', versions: { en: { name: 'Bo' } }, publishedLocales: ['en'] };

/** A recipe that is out in both languages, and its drafts. */
function revise(uk: Row, en: Row, seen: { uk?: Row; en?: Row } = {}): ReleaseSnapshot {
  const published = { uk: original(seen.uk), en: translation(seen.en) };
  const document = draft({ uk: original(uk), en: translation(en) }, published);
  return { ...document, related: [...document.related, olha, bo] };
}

const authorless = 'attribution/author-not-in-locale cooks';

test.each<[string, ReleaseSnapshot, string[], string[]]>([
  ['nothing where nothing is shared that changed', revise({ title: 'Борщ з квасолею' }, {}), ['uk'], []],
  ['a new cook who has no name there', revise(by('ivan', 'olha'), {}), ['uk'], [`en ${authorless}`]],
  ['the same, of a source that follows its translation', revise({}, by('ivan', 'bo')), ['en'], [`uk ${authorless}`]],
  ['only that cook, where none of those who were there stay', revise(by('olha'), {}), ['uk'], [`en ${authorless}`]],
  ['nothing where all go out', revise(by('ivan', 'olha'), {}), ['uk', 'en'], []],
  ['nothing that was so before', revise(by('ivan', 'olha'), {}, { uk: by('ivan', 'olha') }), ['uk'], []],
  [
    'a second one, beside what was so before',
    revise(by('ivan', 'bo'), by('ivan', 'bo'), { uk: by('ivan', 'olha') }),
    ['en'],
    [`uk ${authorless}`],
  ],
  [
    'nothing of a cook whom the draft there has let go',
    revise(by('ivan'), by('ivan'), { uk: by('ivan', 'olha') }),
    ['en'],
    [],
  ],
  ['nobody left to sign', revise(by(), by()), ['uk'], ['en attribution/byline-missing cooks']],
  ['nothing of texts', revise({ amendments: [{ note: 'Сіль' }], title: '' }, {}), ['uk'], []],
  ['nothing of a recipe that is not out elsewhere', draft({ uk: original(by('olha')) }, {}), ['uk'], []],
])('a publication leaves behind %s', (_, document, asked, expected) => {
  const found = assessFollowers(document, asked, openDesk({ release: 'independent' }));
  expect(found.map(({ locale, rule, path }) => `${locale} ${rule} ${path.join('.')}`)).toEqual(expected);
});

test('what a draft lacks as well is said once, in the order of the locales', () => {
  const document = revise(by('ivan', 'olha'), { title: '' });
  const found = assessRelease(document, ['uk'], openDesk({ release: 'together' }));
  expect(found.map(({ locale, rule }) => `${locale} ${rule}`)).toEqual([
    'en attribution/author-not-in-locale',
    'en translation/field-missing',
  ]);
});

test('of one version, all that is said of one place is told', () => {
  const document = draft({ uk: original({ amendments: [amendment('Сіль'), amendment('Цукор')] }), en: translation() });
  const found = assessRelease(document, ['uk', 'en'], openDesk());
  expect(found.filter(({ rule }) => rule === 'translation/correction-missing')).toHaveLength(2);
});
