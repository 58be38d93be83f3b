import prettier from 'prettier';
import { inProject } from './project.mjs';

/**
 * Formats the contents of files of the project, given by their paths in it.
 *
 * @param {Record<string, string>} files
 * @returns {Promise<Record<string, string>>}
 */
export async function formatFiles(files) {
  const formatted = Object.entries(files).map(async ([file, content]) => {
    const options = await prettier.resolveConfig(inProject(file));
    return /** @type {[string, string]} */ ([file, await prettier.format(content, { ...options, filepath: file })]);
  });
  return Object.fromEntries(await Promise.all(formatted));
}
