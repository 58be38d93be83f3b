/** @typedef {import('./read-glossary.mjs').Ban} Ban */

/**
 * Finds declared names, and the name of the file, that contain a replaced word: as words of a compound (`takeTurns`), or as the
 * whole name where the word is written with a capital (`Desk`).
 *
 * @param {readonly Ban[]} bans
 * @param {string} file
 * @param {readonly { name: string, line: number }[]} names
 * @returns {string[]} a line for each
 */
export function findBannedNames(bans, file, names) {
  const fileName = (file.split('/').at(-1) ?? '').replace(/(\.test)?\.\w+$/, '');
  const found = [{ name: fileName, line: 1 }, ...names].flatMap(({ name, line }) => {
    const words = splitName(name);
    return bans
      .filter(({ inNames, forms }) => inNames && forms.some((form) => isNamed(form, name, words)))
      .map(({ instead }) => `${file}:${line}: the name ${name}: write ${instead}`);
  });
  return [...new Set(found)];
}

/**
 * Finds replaced words in a page, outside its code.
 *
 * @param {readonly Ban[]} bans
 * @param {string} file
 * @param {string} text
 * @returns {string[]} a line for each
 */
export function findBannedWords(bans, file, text) {
  const prose = text
    .replace(/^( *)```[\s\S]*?^\1```$/gm, (block) => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]+`|\]\([^)]*\)|<[^>\n]+>/g, '');
  return prose
    .split('\n')
    .flatMap((line, index) =>
      bans.flatMap(({ inDocs, forms, instead }) =>
        forms
          .filter((form) => inDocs && new RegExp(`\\b${form}\\b`, 'i').test(line))
          .map((form) => `${file}:${index + 1}: “${form}”: write ${instead}`),
      ),
    );
}

/**
 * @param {string} form
 * @param {string} name
 * @param {readonly string[]} words
 */
function isNamed(form, name, words) {
  if (/^[A-Z]/.test(form)) return form === name;
  return ` ${words.join(' ')} `.includes(` ${form} `);
}

/** @param {string} name */
function splitName(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_$-]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
}
