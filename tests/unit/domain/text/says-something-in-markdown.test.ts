import { saysSomethingInMarkdown } from '../../../../src/plugins/copydesk/domain/text/says-something-in-markdown';
import { readText } from '../../../../src/plugins/copydesk/domain/translation/reader-text';

const unseen = [
  ['', ' ', '\n\n', '\u200b', '&nbsp;', '&#8203;', '<b></b>', '<!-- Reuters -->', '**&nbsp;**', '**\u200b**'],
  ['*', '**', '***', '****', '** **', '__', '_ _', '~~', '~~ ~~', '**__**'],
  ['#', '# ', '## ##', '###### ', '>', '> ', '> >', '> - # ', '-', '- ', '+ ', '* ', '1. ', '1) ', '- [ ] '],
  ['---', '***', '- - -', '* * *', '_ _ _', '> ---'],
  ['`', '``', '` `', '```', '```\n```', '```js\n```', '```js', '~~~', '~~~\n~~~'],
  ['[](https://x.example)', '[ ](x)', '[**](x)', '[](https://x.example/(a))', '[](x "A title")', '[](<a b>)'],
  ['![]()', '![](https://x.example/a.png)', '[![](a.png)](https://x.example)', '![][1]', '[][1]', '[]'],
  ['[1]: https://x.example', '[1]: https://x.example "A title"', '[][1]\n\n[1]: https://x.example'],
  ['|', '| | |\n|---|:-:|\n| | |', '- \n- \n', '> **\n> ![]()\n\n# '],
].flat();

const seen = [
  ['Слово', '**Bold**', '*a*', '_a_', '~~gone~~', '# Title', '> Quote', '- item', '1. first', '5', '—5', '-5', '1.'],
  ['[link](x)', '[—](x)', '[link][1]', '![A bridge](a.png)', '[![A bridge](a.png)](x)', '[note]: hello world'],
  ['<https://x.example>', '<desk@x.example>', 'https://x.example', '[1]: x\n\nWords'],
  ['`code`', '`**`', '`-`', '`` ` ``', '```\n**\n```', '```js\nx\n```', '```js\nx', '`<b>`', '`&nbsp;`'],
  ['\\*', '\\#', '\\[\\]', '—', '…', '?', '!', '&mdash;', '&#8212;', '🌉', '❤️', '**🌉**', '🇺🇦'],
  ['#hashtag', '| a |\n|---|', '<b>AFP</b>', 'a\n---', '5 > 3', '<', '=', '****a', '- [ ] call', '[x] done'],
].flat();

test.each(unseen)('%j shows nothing once it is rendered', (markdown) => {
  expect(saysSomethingInMarkdown(markdown)).toBe(false);
  expect(readText(markdown, { type: 'richtext' })).toBe('');
});

test.each(seen)('%j says something', (markdown) => {
  expect(saysSomethingInMarkdown(markdown)).toBe(true);
  expect(readText(markdown, { type: 'richtext' })).not.toBe('');
});

test.each(['**', '# ', '>'])('%j is seen where the field is no Markdown', (text) => {
  for (const type of ['string', 'text']) expect(readText(text, { type })).toBe(text.trim());
});

const pieces = [
  '*',
  '`',
  '` ',
  '[',
  '[](',
  '![',
  '](',
  '[a]',
  '[a](',
  '[]((',
  '(',
  '<a:',
  '<a@',
  '[a]: ',
  '\n[a]:',
  '|-',
];
test.each([...pieces, '> ', '>\n', '1. ', '\\', '# ', '-:|', '~~~\n', ' ', '``` ', '\n\t', '"'])(
  'a megabyte of %j is read in no time',
  (piece) => {
    const markdown = piece.repeat(1_000_000 / piece.length);
    for (const text of [markdown, `[a]: x "${markdown}`, `[](${markdown}`, `<a:${markdown}`]) {
      const begun = process.cpuUsage();
      saysSomethingInMarkdown(text);
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
    }
  },
);
test('runs of ever more backticks are read in no time', () => {
  const markdown = Array.from({ length: 1400 }, (_, index) => `${'`'.repeat(index + 1)} `).join('');
  const begun = process.cpuUsage();
  saysSomethingInMarkdown(markdown);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
});
