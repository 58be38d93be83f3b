import { callScript } from './call-script';

const assertion = (fullName: string, failureMessages: string[] = []) => ({
  fullName,
  status: failureMessages.length > 0 ? 'failed' : 'passed',
  failureMessages,
});

const describeFailures = (testResults: readonly object[]) => {
  const [outcome] = callScript('lib/describe-failures.mjs', 'describeFailures', [[{ testResults }]]);
  return outcome && 'value' in outcome ? outcome.value : outcome;
};

test('names the file and the test, and shows the message without colours and empty lines', () => {
  const message = '\u001b[31mexpected\u001b[39m 200\n\nreceived 403';
  const file = {
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [assertion('holds'), assertion('is refused', [message])],
  };
  expect(describeFailures([file])).toEqual(['a.test.ts › is refused\n    expected 200\n    received 403']);
});

test('a file that could not run stands with its own message', () => {
  const broken = { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  const whole = { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [assertion('holds')] };
  expect(describeFailures([broken, whole])).toEqual(['b.test.ts\n    no such module']);
});

test('long messages and many failures are cut short, and counted', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const tests = Array.from({ length: 23 }, (_, index) => assertion(`test ${index}`, [long]));
  const described = describeFailures([{ name: 'd.test.ts', status: 'failed', assertionResults: tests }]) as string[];
  expect(described).toHaveLength(21);
  expect(described[0]?.split('\n')).toHaveLength(13);
  expect(described[20]).toBe('and 3 more');
});
