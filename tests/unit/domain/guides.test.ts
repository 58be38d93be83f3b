import { runExample } from '../../../src/plugins/copydesk/domain/guide/run-example';
import { guides } from '../../../src/plugins/copydesk/domain/guides';
import { settableRules } from '../../../src/plugins/copydesk/domain/rules';
import type { Example } from '../../../src/plugins/copydesk/domain/guide/rule-guide';

describe.each(settableRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const examples = Object.entries<Example>(guides[id].examples);

  test.each(examples.map(([name, example]) => ({ name, title: example.title, example })))('$title', ({ example }) => {
    expect(runExample(rule, example)).toEqual(example.finds);
  });

  test('has a right example, and a wrong one for each of its messages', () => {
    expect(examples.some(([, { finds }]) => finds.length === 0)).toBe(true);
    const messages = examples.flatMap(([, { finds }]) => finds.map(({ message }) => message));
    expect([...new Set(messages)].sort()).toEqual(Object.keys(rule.messages).sort());
  });
});
