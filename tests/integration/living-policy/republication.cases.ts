import type { PublicationPlan } from '../../../src/plugins/copydesk/shared/contracts/publication';
import type { ReadinessResponse } from '../../../src/plugins/copydesk/shared/contracts/readiness';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, listPublished, type PanelUser, writeStory } from '../admin-api/panel';
import { findOnDesk, listDesk, publishStory, rulesOf, save, underPolicy } from './archive';

let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const polish = { all: { locales: ['uk', 'en', 'ru', 'pl'] } };
const missing = 'translation/locale-missing';

/** What the panel foretells of publishing the original: refusals, and what is kept. */
async function foretell(documentId: string) {
  const readiness = await admin.ask<ReadinessResponse['data']>('GET', `/copydesk/readiness/${article}/${documentId}`);
  const plan = await admin.ask<PublicationPlan>('GET', `/copydesk/publication/${article}/${documentId}?locales=uk`);
  return {
    publish: readiness.data.publish.uk?.map(({ rule }) => rule),
    plan: plan.data.refusals.map(({ rule }) => rule),
    kept: readiness.data.tolerated.uk?.map(({ locale, rule }) => `${locale} ${rule}`),
  };
}

describe('a story from before a language was required', () => {
  test('gets its typo mended in every language it is out in, and owes the new one', async () => {
    const documentId = await publishStory(newsroom);
    await underPolicy(newsroom, polish, async () => {
      await save(newsroom, documentId, 'uk', { lede: 'Виправлений вступ про бібліотеки.' }, true);
      expect(await foretell(documentId)).toEqual({ publish: [], plan: [], kept: [`pl ${missing}`] });
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
      await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });

      expect(await findOnDesk(admin, documentId)).toMatchObject({
        debt: true,
        outOfPolicy: false,
        locales: { pl: { status: 'missing', debts: 1 } },
      });
      expect((await listDesk(admin, 'status=debt')).data.map((one) => one.documentId)).toEqual([documentId]);
    });
    // Under the former policy nothing is owed.
    await save(newsroom, documentId, 'uk', { lede: 'Ще раз виправлений вступ.' }, true);
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
  });

  test('a new story waits for the new language', async () => {
    const documentId = await writeStory(newsroom);
    await underPolicy(newsroom, polish, async () => {
      const refused = await admin.publish(documentId, 'uk');
      expect(refused.status).toBe(400);
      expect(rulesOf(refused.error.details)).toEqual([`pl ${missing}`]);
      expect(await foretell(documentId)).toEqual({ publish: [missing], plan: [missing], kept: [] });
    });
    expect(await listPublished(newsroom, documentId)).toEqual([]);
  });

  test('a language is not let in beside what is missing', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    await underPolicy(newsroom, { articles: { release: 'independent' } }, async () => {
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    });
    const refused = await admin.publish(documentId, 'en');
    expect(refused.status).toBe(400);
    expect(rulesOf(refused.error.details)).toContain(`ru ${missing}`);
    await save(newsroom, documentId, 'uk', { lede: 'Виправлений вступ про бібліотеки.' });
    expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    expect(await listPublished(newsroom, documentId)).toEqual(['uk']);
  });

  test('a language that was taken from readers is missed', async () => {
    const documentId = await publishStory(newsroom);
    await newsroom.strapi.documents(article).delete({ documentId, locale: 'ru' });
    await save(newsroom, documentId, 'uk', { lede: 'Виправлений вступ про бібліотеки.' }, true);
    const refused = await admin.publish(documentId, 'uk');
    expect(rulesOf(refused.error?.details)).toEqual([`ru ${missing}`]);
  });
});

describe('a story from before a rule was made stricter', () => {
  const strict = { articles: { rules: { 'attribution/illustration-missing': 'error' as const } } };
  let documentId: string;
  beforeAll(async () => {
    documentId = await writeStory(newsroom);
    await underPolicy(newsroom, { articles: { rules: { 'attribution/illustration-missing': 'off' } } }, async () => {
      await save(newsroom, documentId, 'uk', { illustration: null });
      await newsroom.strapi.documents(article).publish({ documentId, locale: '*' });
    });
  });

  // Under the newsroom's own policy it is out although it must not be.
  afterAll(() => newsroom.strapi.documents(article).delete({ documentId, locale: '*' }));

  test.each(['together', 'source-first', 'independent'] as const)('gets its typo mended: %s', async (release) => {
    await underPolicy(newsroom, { articles: { ...strict.articles, release } }, async () => {
      await save(newsroom, documentId, 'uk', { lede: `Виправлений вступ: ${release}.` }, true);
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
      expect((await admin.publish(documentId, 'en')).status).toBe(200);
    });
  });

  test('does not get a new fault, nor one for another', async () => {
    await underPolicy(newsroom, strict, async () => {
      await save(newsroom, documentId, 'uk', { authors: [] });
      const refused = await admin.publish(documentId, 'uk');
      expect(refused.status).toBe(400);
      expect(new Set(rulesOf(refused.error.details).map((rule) => rule.split(' ')[1]))).toEqual(
        new Set(['attribution/byline-missing']),
      );
    });
  });
});

describe('a story whose translations lag behind for its readers', () => {
  const stale = 'translation/stale';
  let documentId: string;
  beforeAll(async () => {
    documentId = await publishStory(newsroom);
    await save(newsroom, documentId, 'uk', { lede: 'Другий вступ про бібліотеки.' });
    await underPolicy(newsroom, { articles: { release: 'independent' } }, async () => {
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
    });
  });

  const publish = async (locale: string) => {
    const { status, error } = await admin.publish(documentId, locale);
    return [status, rulesOf(error?.details).sort()];
  };
  const kept = [200, []];
  const refused = [400, [`en ${stale}`, `ru ${stale}`]];

  test('gets its typos mended, in the text that they lag behind, too', async () => {
    await save(newsroom, documentId, 'uk', { headline: 'Бібліотеки: виправлено' }, true);
    expect(await publish('uk')).toEqual(kept);
    await save(newsroom, documentId, 'uk', { lede: 'Другий вступ про бібліотеки!' }, true);
    await save(newsroom, documentId, 'uk', { lede: 'Другий, виправлений вступ про бібліотеки!' }, true);
    expect(await publish('uk')).toEqual(kept);
  });

  test('is not moved further from them by another change of the same text', async () => {
    await save(newsroom, documentId, 'uk', { lede: 'Третій вступ, який каже зовсім інше.' });
    expect(await publish('uk')).toEqual(refused);
    expect((await foretell(documentId)).publish).toEqual([stale, stale]);
    // A minor change on top of it does not make it one.
    await save(newsroom, documentId, 'uk', { lede: 'Третій вступ, що каже зовсім інше.' }, true);
    expect(await publish('uk')).toEqual(refused);
  });

  test('can be mended in a translation meanwhile: its readers see no other original', async () => {
    await save(newsroom, documentId, 'en', { headline: 'Libraries, mended' });
    expect(await publish('en')).toEqual(kept);
  });

  test('goes out again with what readers see, or with its translations', async () => {
    const third = 'Третій вступ, що каже зовсім інше.';
    await save(newsroom, documentId, 'uk', { lede: 'Другий, виправлений вступ про бібліотеки!' });
    expect(await publish('uk')).toEqual(kept);
    await save(newsroom, documentId, 'uk', { lede: third });
    await save(newsroom, documentId, 'en', { lede: 'A third lede that says something else.' });
    await save(newsroom, documentId, 'ru', { lede: 'Третье начало, которое говорит другое.' });
    expect(await publish('uk')).toEqual(kept);
  });
});

describe('a correction that went out before its translations', () => {
  const correction = { publishedAt: '2026-03-01T12:00:00.000Z', kind: 'correction' };
  const removed = 'attribution/correction-removed';
  const stale = ['en translation/stale', 'ru translation/stale'];
  const publish = async (documentId: string, locale = 'uk') => {
    const { status, error } = await admin.publish(documentId, locale);
    return [status, rulesOf(error?.details).sort()];
  };
  let documentId: string;
  beforeEach(async () => {
    documentId = await publishStory(newsroom);
    await save(newsroom, documentId, 'uk', {
      lede: 'Вступ, який каже зовсім інше.',
      corrections: [{ ...correction, note: 'Виправлено вступ.' }],
    });
    expect(await publish(documentId)).toEqual([200, []]);
  });

  test('stays, and what it excuses with it; its words may be changed', async () => {
    await save(newsroom, documentId, 'uk', { corrections: [{ ...correction, note: 'Вступ виправлено.' }] }, true);
    expect(await publish(documentId)).toEqual([200, []]);
    await save(newsroom, documentId, 'uk', { corrections: [] }, true);
    expect(await publish(documentId)).toEqual([400, [...stale, `uk ${removed}`].sort()]);
    expect((await foretell(documentId)).publish).toEqual(expect.arrayContaining([removed, 'translation/stale']));
    // Nor is another one in its place the same.
    const later = { ...correction, publishedAt: '2026-03-02T12:00:00.000Z', note: 'Вступ виправлено.' };
    await save(newsroom, documentId, 'uk', { corrections: [later] }, true);
    expect(await publish(documentId)).toEqual([400, [`uk ${removed}`]]);
    await save(newsroom, documentId, 'uk', { corrections: [later, { ...correction, note: 'Виправлено.' }] }, true);
    expect(await publish(documentId)).toEqual([200, []]);
  });

  test('leaves no debt, where the policy lets it be taken out', async () => {
    await underPolicy(newsroom, { articles: { rules: { [removed]: 'off' } } }, async () => {
      await save(newsroom, documentId, 'uk', { corrections: [] }, true);
      expect(await publish(documentId)).toEqual([400, stale]);
      for (const [locale, lede] of [
        ['en', 'A lede that says something else.'],
        ['ru', 'Начало, которое говорит совсем другое.'],
      ] as const) {
        await save(newsroom, documentId, locale, { lede });
      }
      expect(await publish(documentId)).toEqual([200, []]);
    });
  });

  test('goes with the whole story, and what comes back is asked everything', async () => {
    await save(newsroom, documentId, 'uk', { corrections: [] }, true);
    await newsroom.strapi.documents(article).unpublish({ documentId, locale: '*' });
    expect(await publish(documentId)).toEqual([400, stale]);
  });
});

describe('a waiver', () => {
  const grant = (documentId: string) =>
    admin.ask('POST', `/copydesk/waivers/${article}/${documentId}`, {
      reason: 'Breaking news',
      deadline: new Date(Date.now() + 3_600_000).toISOString(),
    });

  test('leaves no debt behind once it is withdrawn', async () => {
    const [short, whole] = [await writeStory(newsroom, ['uk']), await publishStory(newsroom)];
    await save(newsroom, whole, 'uk', { lede: 'Вступ, який каже зовсім інше.' });
    for (const documentId of [short, whole]) {
      await grant(documentId);
      expect((await admin.publish(documentId, 'uk')).status).toBe(200);
      await admin.ask('DELETE', `/copydesk/waivers/${article}/${documentId}`);
      await save(newsroom, documentId, 'uk', { headline: 'Бібліотеки: виправлено' }, true);
    }
    expect(rulesOf((await admin.publish(short, 'uk')).error?.details)).toEqual([`en ${missing}`, `ru ${missing}`]);
    expect(rulesOf((await admin.publish(whole, 'uk')).error?.details)).toEqual([
      'en translation/stale',
      'ru translation/stale',
    ]);
  });
});

describe('a story that is out in its translation alone', () => {
  test('gets its typo mended there, though its original is not ready', async () => {
    const documentId = await writeStory(newsroom, ['uk', 'en']);
    await underPolicy(newsroom, { articles: { release: 'independent' } }, async () => {
      expect((await admin.publish(documentId, 'en')).status).toBe(200);
    });
    await save(newsroom, documentId, 'uk', { lede: '' });
    for (const release of ['together', 'source-first', 'independent'] as const) {
      await underPolicy(newsroom, { articles: { release } }, async () => {
        await save(newsroom, documentId, 'en', { headline: `Libraries, ${release}` });
        const { status, error } = await admin.publish(documentId, 'en');
        expect([status, rulesOf(error?.details)]).toEqual([200, []]);
      });
    }
    expect(await listPublished(newsroom, documentId)).toEqual(['en']);
  });
});
