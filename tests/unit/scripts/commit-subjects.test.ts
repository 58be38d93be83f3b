import { spawnSync } from 'node:child_process';
import { project } from '../../helpers/docs';
import { callScript } from './call-script';

/** When CONTRIBUTING.md laid the form of commits down. */
const since = '2026-11-29T12:00:00Z';

const findMalformed = (subjects: readonly string[]) => {
  const [outcome] = callScript('lib/find-malformed-subjects.mjs', 'findMalformedSubjects', [[subjects]]);
  return outcome && 'value' in outcome ? outcome.value : outcome;
};

test('subjects have a type, perhaps a scope, and say what', () => {
  const right = ['fix(gate): refuse an unknown locale', 'docs: the glossary', 'feat(delivery)!: lists take filters'];
  const long = `fix(gate): ${'x'.repeat(62)}`;
  const wrong = [
    'Refuse an unknown locale',
    'fixed: a locale',
    'fix(gate):',
    'fix(gate): a full stop.',
    'fix(The Gate): a',
    long,
  ];
  expect(findMalformed([...right, 'Merge branch ‘gate’', ...wrong])).toEqual(wrong);
});

/** Passes where there is no history, as in an archive; a shallow clone is checked as far as it goes. */
test('commits since then have it', () => {
  const { status, stdout } = spawnSync('git', ['log', '--no-merges', `--since=${since}`, '--format=%s'], {
    cwd: project,
    encoding: 'utf8',
  });
  const subjects = status === 0 ? stdout.split('\n').filter((subject) => subject !== '') : [];
  expect(findMalformed(subjects)).toEqual([]);
});
