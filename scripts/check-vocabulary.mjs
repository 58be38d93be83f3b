/**
 * Holds the names in code and the words of the documentation to docs/glossary.md: every name in its tables of terms exists in
 * src, and no declared name, file name or page uses a word that its last table replaces. Run by `npm run lint`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProject, root } from './lib/project.mjs';
import { listDeclaredNames } from './lib/vocabulary/declared-names.mjs';
import { findBannedNames, findBannedWords } from './lib/vocabulary/find-banned.mjs';
import { readGlossary } from './lib/vocabulary/read-glossary.mjs';

const glossaryFile = 'docs/glossary.md';
const { terms, bans } = readGlossary(readFileSync(inProject(glossaryFile), 'utf8'));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(inProject(file)));
/** @param {string} file */
const read = (file) => readFileSync(inProject(file), 'utf8');

const programs = files.filter(
  (file) => /^(src|bench|scripts|tests)\/.*\.(ts|tsx|mjs|cjs)$/.test(file) && !file.endsWith('.d.ts'),
);
const pages = files.filter((file) => file.endsWith('.md') && file !== glossaryFile);

const used = new Set(
  files
    .filter((file) => /^src\/.*\.(ts|tsx|json)$/.test(file))
    .flatMap((file) => read(file).match(/[A-Za-z_$][\w$]*/g) ?? []),
);
const missing = terms.flatMap(({ term, names }) =>
  names.filter((name) => !used.has(name)).map((name) => `${glossaryFile}: “${term}” is not called ${name} in src`),
);
const banned = [
  ...programs.flatMap((file) => findBannedNames(bans, file, listDeclaredNames(file, read(file)))),
  ...pages.flatMap((file) => findBannedWords(bans, file, read(file))),
];

for (const line of [...missing, ...banned]) process.stdout.write(`${line}\n`);
const count = missing.length + banned.length;
if (count > 0) {
  process.stdout.write(`\n${count} ${count === 1 ? 'word differs' : 'words differ'} from ${glossaryFile}\n`);
  process.exitCode = 1;
}
