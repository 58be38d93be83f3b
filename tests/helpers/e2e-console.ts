import type { Page } from 'playwright-core';

/**
 * What Strapi 5.54 itself writes to the console of the panel, each with its reason. Everything else counts as ours.
 */
const known = [
  // The Community Edition asks for the settings of the paid AI, and logs that there are none.
  /^Failed to load resource: .* 404 \(Not Found\) \S+\/admin\/ai-feature-config$/,
  // The same for the paid translation by AI, once for each article that is opened.
  /^Failed to load resource: .* 404 \(Not Found\) \S+\/i18n\/ai-localization-jobs\/collection-types\/\S+$/,
];

/** Collects the warnings, errors and uncaught exceptions of a page that are not Strapi's own known ones. */
export function listenToConsole(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (!['warning', 'error'].includes(message.type())) return;
    const problem = `${message.text()} ${message.location().url}`;
    if (!known.some((pattern) => pattern.test(problem))) problems.push(`${message.type()}: ${problem}`);
  });
  return problems;
}
