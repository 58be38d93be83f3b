import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a real browser: the one that comes with the packages on Linux, the machine's own Chrome or Chromium elsewhere. */
export async function launchBrowser() {
  const { executablePath, args } = await findBrowser();
  return chromium.launchServer({ executablePath, args, headless: true });
}

/** @returns {Promise<{ executablePath: string, args: string[] }>} */
async function findBrowser() {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) {
    const { default: packaged } = await import('@sparticuz/chromium');
    // One process for everything, which the package asks for in its cloud functions, dies with the first closed window.
    const args = packaged.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
    return { executablePath: await packaged.executablePath(), args };
  }
  const executablePath = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (!executablePath) throw new Error('No browser was found: install Chrome, or name it in CHROME_PATH.');
  return { executablePath, args: [] };
}
