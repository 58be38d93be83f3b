import type { Core } from '@strapi/strapi';
import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser } from '../admin-api/panel';
import { publishStory, rulesOf, save, underPolicy } from './archive';

const illustration = 'api::illustration.illustration';
const polish = { all: { locales: ['uk', 'en', 'ru', 'pl'] } };

let newsroom: Newsroom;
let strapi: Core.Strapi;
let admin: PanelUser;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  ({ strapi } = newsroom);
  admin = await findAdministrator(newsroom);
  await locales().create({ code: 'pl', name: 'Polski' });
});
afterAll(async () => {
  const [added] = await locales().find({ code: 'pl' });
  if (added) await locales().delete({ id: added.id });
});

interface LocaleService {
  create: (locale: { code: string; name: string }) => Promise<unknown>;
  find: (where: { code: string }) => Promise<{ id: number }[]>;
  delete: (where: { id: number }) => Promise<unknown>;
}
const locales = () => strapi.plugin('i18n').service('locales') as LocaleService;

test('a new picture that lacks a language of the policy is missed in that language alone', async () => {
  const documentId = await publishStory(newsroom);
  const shown = await strapi
    .documents(article)
    .findOne({ documentId, locale: 'uk', populate: ['illustration'] } as never);
  const { illustration: former } = shown as unknown as { illustration: { documentId: string } };
  const pictures = await strapi.documents(illustration).findMany({ locale: 'uk' });
  const other = pictures.find((picture) => picture.documentId !== former.documentId);

  await underPolicy(newsroom, polish, async () => {
    await save(newsroom, documentId, 'uk', { illustration: other?.documentId });
    await save(newsroom, documentId, 'pl', { headline: 'Biblioteki otwarte do północy' });
    const refused = await admin.publish(documentId, 'pl');
    expect(rulesOf(refused.error.details).filter((rule) => rule.includes('illustration'))).toEqual([
      'pl attribution/illustration-not-in-locale',
    ]);
    const readiness = await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${documentId}`);
    const foretold = readiness.data.publish.pl?.filter(({ rule }) => rule.includes('illustration'));
    expect(foretold?.map(({ locale }) => locale)).toEqual(['pl']);
  });
});
