import ts from 'typescript';

/**
 * The names that a program declares: variables, functions, parameters, types, and members of objects, classes and interfaces.
 * What it merely uses may be another library's word.
 *
 * @param {string} file
 * @param {string} text
 * @returns {{ name: string, line: number }[]}
 */
export function listDeclaredNames(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ name: string, line: number }[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) && isDeclared(node)) {
      names.push({ name: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** @param {ts.Identifier} node */
function isDeclared({ parent, ...node }) {
  if (ts.isPropertyAccessExpression(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isJsxAttribute(parent)) return false;
  // An import without an alias repeats a name that is declared elsewhere.
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent)) return false;
  return 'name' in parent && /** @type {{ name?: { pos: number } }} */ (parent).name?.pos === node.pos;
}
