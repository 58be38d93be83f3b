import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { createIntl, type IntlShape } from 'react-intl';
import { fieldWords, type PanelLanguage } from '../../src/field-words';
import { toTranslations } from '../../src/field-words/to-translations';
import { type MessageKey, translate } from '../../src/plugins/copydesk/admin/src/translate';
import en from '../../src/plugins/copydesk/admin/src/translations/en.json';
import messages from '../../src/plugins/copydesk/admin/src/translations/generated/messages.en.json';
import ru from '../../src/plugins/copydesk/admin/src/translations/ru.json';
import uk from '../../src/plugins/copydesk/admin/src/translations/uk.json';
import { addressOf, fromSetup } from './e2e-panel';

const words = { en: { ...messages, ...en }, uk, ru };

/** The panel's words in one language, the desk's own among them. */
export function speak(language: PanelLanguage): IntlShape {
  const own = Object.entries(words[language]).map(([key, word]) => [`copydesk.${key}`, word]);
  return createIntl({
    locale: language,
    messages: { ...toTranslations(fieldWords[language]), ...Object.fromEntries(own) },
  });
}

/** One of the desk's sentences in a language of the panel. */
export const phraseIn = (language: PanelLanguage, key: MessageKey, values?: Parameters<typeof translate>[2]): string =>
  translate(speak(language), key, values);

/** What stands beside the form. */
export const deskPanel = (page: Page): Locator => page.getByTestId('copydesk-readiness');

export const articleUid = 'api::article.article';

interface Answer<Body> {
  status: number;
  body: Body;
}

/** Asks the panel's own API, as the administrator unless somebody else is named. */
export async function ask<Body>(method: string, path: string, body?: unknown, token?: string): Promise<Answer<Body>> {
  const response = await fetch(addressOf(path), {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? fromSetup('COPYDESK_E2E_SESSION')}`,
      // A connection kept from one test to the next may be closed just as it is used again.
      connection: 'close',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

/** Somebody who works with the panel, as an administrator invites them. Answers their session. */
export async function invite(
  person: { email: string; firstname: string; lastname: string },
  roleCode: string,
): Promise<string> {
  const { body: roles } = await ask<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
  const role = roles.data.find(({ code }) => code === roleCode);
  if (!role) throw new Error(`There is no role “${roleCode}”`);
  const { body: user } = await ask<{ data: { registrationToken: string } }>('POST', '/admin/users', {
    ...person,
    roles: [role.id],
  });
  const { body: session } = await ask<{ data: { token: string } }>('POST', '/admin/register', {
    registrationToken: user.data.registrationToken,
    userInfo: { firstname: person.firstname, lastname: person.lastname, password: 'Password-1' },
  });
  return session.data.token;
}

/** Saves part of an article, the way its form does. */
export async function saveArticle(documentId: string, locale: string, data: unknown): Promise<void> {
  const path = `/content-manager/collection-types/${articleUid}/${documentId}?locale=${locale}`;
  const { status, body } = await ask('PUT', path, data);
  if (status !== 200)
    throw new Error(`Saving ${documentId} in ${locale} was answered ${status}: ${JSON.stringify(body)}`);
}

/** A published story of the sample edition, by its key. */
export function sampleArticle(key: string): string {
  const articles = JSON.parse(fromSetup('COPYDESK_SAMPLE_ARTICLES')) as Record<string, string>;
  const documentId = articles[key];
  if (documentId === undefined) throw new Error(`There is no sample article “${key}”`);
  return documentId;
}

/** Any document, by a text that one of its fields has. */
export async function findDocument(uid: string, field: string, value: string, locale = 'uk'): Promise<string> {
  const filter = `filters[$and][0][${field}][$eq]=${encodeURIComponent(value)}`;
  const { body } = await ask<{ results: { documentId: string }[] }>(
    'GET',
    `/content-manager/collection-types/${uid}?locale=${locale}&${filter}`,
  );
  const [found] = body.results;
  if (!found) throw new Error(`There is no ${uid} whose ${field} is “${value}”`);
  return found.documentId;
}

/** Whether readers see the article in a language. */
export async function isPublic(documentId: string, locale: string): Promise<boolean> {
  return (await fetch(addressOf(`/api/articles/${documentId}?locale=${locale}`))).ok;
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What an automated check of accessibility finds wrong with a part of a page, or all of it, if it is serious. */
export async function findBarriers(page: Page, selector = ':root'): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (root) => {
    interface Result {
      violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
    }
    // Half faded in, every text is too pale.
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { axe: checker } = window as unknown as { axe: { run: (root: string) => Promise<Result> } };
    const { violations } = await checker.run(root);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, selector);
}
