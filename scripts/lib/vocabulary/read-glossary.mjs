/**
 * A term of the glossary and its names in code.
 *
 * @typedef {{ term: string, names: string[] }} Term
 *
 * A word that is not to be used: its forms, what to write, and whether names, pages or both are checked.
 * @typedef {{ forms: string[], instead: string, inNames: boolean, inDocs: boolean }} Ban
 */

const bansHeading = '## Not this, but that';

/**
 * Reads the tables of the glossary: those of terms, and after their heading that of replaced words.
 *
 * @param {string} text
 * @returns {{ terms: Term[], bans: Ban[] }}
 */
export function readGlossary(text) {
  const [words = '', replaced = ''] = text.split(bansHeading);
  return {
    terms: readRows(words).map(([term = '', , code = '']) => ({ term, names: listNames(code) })),
    bans: readRows(replaced).map(([forms = '', instead = '', where = '']) => ({
      forms: forms.split(', '),
      instead,
      inNames: where.includes('names'),
      inDocs: where.includes('docs'),
    })),
  };
}

/** @param {string} cell */
const listNames = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/**
 * The rows of all tables, without heads and rules.
 *
 * @param {string} text
 */
function readRows(text) {
  const lines = text.split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1] ?? ''))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** @param {string} line */
const isRule = (line) => /^\|[\s:|-]+\|$/.test(line);
