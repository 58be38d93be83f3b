import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { linksDiffer } from '../../../../src/plugins/copydesk/domain/translation/links-differ';
import { articleUid, figure, judge, statement, text } from './newsroom';
import { sayFindings } from '../say-findings';

const link = 'https://example.org/report';
const uk = {
  body: [
    text(`Див. [звіт](${link}).`),
    statement('Твердження', 'ministry', 'https://example.org/claim'),
    figure('map'),
  ],
};

const find = (body: Row[], changes = {}) => sayFindings(linksDiffer, judge({ uk, en: { body } }, 'en', changes));

const claim = statement('Claim', 'ministry', 'https://example.org/claim');

test.each<[string, Row[], string[]]>([
  ['the same', [text(`See the [report](${link}/).`), claim, figure('map')], []],
  ['the same in another order', [claim, figure('map'), text(`See the [report](${link}).`)], []],
  [
    'a page in the version’s own language',
    [text('See the [report](https://example.org/en/report).'), claim, figure('map')],
    [],
  ],
  [
    'a link left out',
    [text('See the report.'), claim, figure('map')],
    [`“Body” leads elsewhere than the original. Missing here: ${link}.`],
  ],
  [
    'another link',
    [text('See the [report](https://example.com).'), claim, figure('map')],
    [`“Body” leads elsewhere than the original. Missing here: ${link}. Not in the original: https://example.com.`],
  ],
  [
    'another source and no picture',
    [text(`See the [report](${link}).`), statement('Claim', 'agency', 'https://example.org/claim')],
    [
      '“Body” leads elsewhere than the original. 2 cited sources or pictures are missing here. 1 cited source or picture is not in the original.',
    ],
  ],
])('%s', (_what, body, messages) => {
  expect(find(body)).toEqual(messages);
});

test('a source that does not exist in the locale is another rule’s', () => {
  const ministry = {
    uid: 'api::source.source',
    documentId: 'ministry',
    versions: { uk: {} },
    publishedLocales: ['uk'],
  };
  const document = { uid: articleUid, documentId: 'story', versions: { uk }, related: [ministry] };
  const body = [text(`See the [report](${link}).`), { ...claim, source: null }, figure('map')];
  expect(find(body, { document })).toEqual([]);
  expect(find(body)).toHaveLength(1);
});
