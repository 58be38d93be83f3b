import { type Cookery, shareCookery } from '../../helpers/cookery';
import { type Data, type Departure, publish, turnOff, type Versions, withRules, writeRecipe } from './kitchen';

let cookery: Cookery;
beforeAll(async () => {
  cookery = await shareCookery();
});

interface Row extends Departure {
  what: string;
  refused: string[];
  /** What that explains, and is not said as well. */
  explained?: string[];
  /** What to publish, if not all three languages at once. */
  asked?: string[];
}

const all = ['fr', 'de', 'it'];

test('a recipe with nothing against it goes out', async () => {
  const { documentId } = await writeRecipe(cookery.strapi);
  expect(await publish(cookery.strapi, 'recipe', documentId, all)).toBe('published');
});

const day = 86_400_000;
const expire = (photo: Versions, when: number) => {
  for (const version of Object.values(photo)) version['licence-until'] = new Date(when).toISOString().slice(0, 10);
};

interface Row extends Departure {
  what: string;
  refused: string[];
  /** What to publish, if not all three languages at once. */
  asked?: string[];
}

const sections = (version: Data) => version.steps as Data[];
const section = (version: Data, position: number) => sections(version)[position] as Data;

const attribution: Row[] = [
  {
    what: 'nobody signs',
    recipe: ({ fr, de, it }) => [fr, de, it].forEach((version) => (version.cooks = [])),
    refused: ['fr', 'de', 'it'].map((locale) => `attribution/byline-missing ${locale} cooks`),
  },
  {
    what: 'the cook does not exist in German',
    larder: ({ cook }) => delete cook.de,
    refused: ['attribution/author-not-in-locale de cooks'],
    explained: ['attribution/byline-missing'],
  },
  {
    what: 'the cook has no name in Italian',
    larder: ({ cook }) => (cook.it = { 'full-name': ' ' }),
    refused: ['attribution/author-not-in-locale it cooks'],
  },
  {
    what: 'nobody has rendered the German version',
    recipe: ({ de }) => delete de.rendering,
    refused: ['attribution/translator-missing de rendering'],
  },
  {
    what: 'a rendering by hand names nobody',
    recipe: ({ it }) => (it.rendering = { way: 'by-hand' }),
    refused: ['attribution/translator-missing it rendering.rendered-by'],
  },
  {
    what: 'the translator does not exist in Italian',
    larder: ({ translator }) => delete translator.it,
    refused: ['attribution/translator-missing it rendering.rendered-by'],
  },
  {
    what: 'there is no cover',
    recipe: ({ fr, de, it }) => [fr, de, it].forEach((version) => delete version.cover),
    refused: ['fr', 'de', 'it'].map((locale) => `attribution/illustration-missing ${locale} cover`),
  },
  {
    what: 'the cover has no owner',
    larder: ({ cover }) => (cover.fr = { ...cover.fr, 'owner-line': '' }),
    refused: ['attribution/credit-line-missing fr cover'],
  },
  {
    what: 'the photo of a step has no owner in German',
    larder: ({ photo }) => (photo.de = { ...photo.de, 'owner-line': null }),
    refused: ['attribution/credit-line-missing de steps.0.photo'],
  },
  {
    what: 'the licence of the cover ran out yesterday',
    larder: ({ cover }) => expire(cover, Date.now() - day),
    refused: ['fr', 'de', 'it'].map((locale) => `attribution/rights-expired ${locale} cover`),
  },
  {
    what: 'the licence of the photo of a step ran out yesterday',
    larder: ({ photo }) => expire(photo, Date.now() - day),
    asked: ['fr'],
    refused: ['attribution/rights-expired fr steps.0.photo'],
  },
  {
    what: 'the cover has no legend in German',
    larder: ({ cover }) => (cover.de = { ...cover.de, legend: '' }),
    refused: ['attribution/illustration-not-in-locale de cover'],
  },
  {
    what: 'the photo of a step is not described in Italian',
    larder: ({ photo }) => (photo.it = { ...photo.it, description: null }),
    refused: ['attribution/illustration-not-in-locale it steps.0.photo'],
  },
  {
    what: 'the photo of a step does not exist in German',
    larder: ({ photo }) => delete photo.de,
    refused: ['attribution/illustration-not-in-locale de steps.0.photo'],
  },
  {
    what: 'a tip has no sayer',
    recipe: ({ fr, de, it }) =>
      [fr, de, it].forEach(({ steps }) => delete (steps as Record<string, unknown>[])[1]?.['said-by']),
    asked: ['fr'],
    refused: ['attribution/source-missing fr steps.1.said-by'],
  },
  {
    what: 'the sayer of a tip does not exist in German',
    larder: ({ sayer }) => delete sayer.de,
    refused: ['attribution/source-not-in-locale de steps.1.said-by'],
    explained: ['attribution/source-missing'],
  },
  {
    what: 'an heirloom does not say who handed it down',
    recipe: ({ fr }) =>
      Object.assign(fr, { kind: 'heirloom', steps: [{ __component: 'kitchen.step', text: 'Mêlez.' }] }),
    asked: ['fr'],
    refused: ['attribution/source-missing fr handed-down-by'],
  },
  {
    what: 'whoever handed it down does not exist in Italian',
    larder: ({ sayer }) => delete sayer.it,
    recipe: ({ fr, de, it }, ids) => {
      for (const version of [fr, de, it]) version.steps = [{ __component: 'kitchen.step', text: '!' }];
      for (const version of [fr, de]) version['handed-down-by'] = [ids.sayer];
    },
    refused: ['attribution/source-not-in-locale it handed-down-by'],
  },
  {
    what: 'an amendment is not made in German',
    recipe: ({ fr, it }) => {
      fr.amendments = [{ 'made-on': '2026-05-01', note: 'Le four était trop chaud.' }];
      it.amendments = [{ 'made-on': '2026-05-01', note: 'Il forno era troppo caldo.' }];
    },
    refused: ['translation/correction-missing de amendments'],
  },
];

const translation: Row[] = [
  {
    what: 'the introduction is empty in German',
    recipe: ({ de }) => (de.intro = ''),
    refused: ['translation/field-missing de intro'],
  },
  {
    what: 'a step says nothing in Italian',
    recipe: ({ it }) => (section(it, 0).text = '** **'),
    refused: ['translation/field-missing it steps.0.text'],
  },
  {
    what: 'there are no steps in German',
    recipe: ({ de }) => (de.steps = []),
    refused: ['translation/field-missing de steps'],
  },
  {
    what: 'the German version lacks the tip',
    recipe: ({ de }) => sections(de).pop(),
    refused: ['translation/structure-differs de steps'],
  },
  {
    what: 'the Italian version begins with a tip of its own',
    recipe: ({ it }) => sections(it).unshift({ ...section(it, 1), text: 'Prima di tutto lavate bene le mele.' }),
    refused: ['translation/structure-differs it steps'],
  },
  {
    what: 'the German version takes other amounts',
    recipe: ({ de }) => (de.intro = String(de.intro).replace('250', '450')),
    refused: ['translation/numbers-differ de intro'],
  },
  {
    what: 'the Italian mould is of another size',
    recipe: ({ it }) => (section(it, 0).text = String(section(it, 0).text).replace('28', '24')),
    refused: ['translation/numbers-differ it steps.0.text'],
  },
  {
    what: 'the French introduction was left in the German version',
    recipe: ({ fr, de }) => (de.intro = fr.intro),
    refused: ['translation/wrong-language de intro'],
  },
  {
    what: 'the German tip was left in the Italian version',
    recipe: ({ de, it }) => (section(it, 1).text = section(de, 1).text),
    refused: ['translation/wrong-language it steps.1.text'],
  },
  {
    what: 'everything at once',
    recipe: ({ fr, de, it }) => {
      de.intro = '';
      sections(de).pop();
      it.intro = String(it.intro).replace('12', '15');
      section(it, 0).text = section(fr, 0).text;
    },
    refused: [
      'translation/field-missing de intro',
      'translation/structure-differs de steps',
      'translation/numbers-differ it intro',
      'translation/wrong-language it steps.0.text',
    ],
  },
];

test.each([...attribution, ...translation])(
  'refused: $what',
  async ({ refused, explained = [], asked = all, ...departure }) => {
    const { strapi } = cookery;
    const { documentId } = await writeRecipe(strapi, departure);
    expect(await publish(strapi, 'recipe', documentId, asked)).toEqual([...refused].sort());

    // Nothing but these rules of the policy stands in the way.
    const without = await withRules(
      strapi,
      'recipe',
      turnOff([...refused, ...explained, 'synchronisation/differs']),
      () => publish(strapi, 'recipe', documentId, asked),
    );
    expect(without).toBe('published');
  },
);

test('what a language cannot show, and no other rule refuses, makes it differ from the original', async () => {
  const { strapi } = cookery;
  const { documentId } = await writeRecipe(strapi, { larder: ({ cook }) => delete cook.de });
  const without = await withRules(
    strapi,
    'recipe',
    turnOff(['attribution/author-not-in-locale', 'attribution/byline-missing']),
    () => publish(strapi, 'recipe', documentId, all),
  );
  expect(without).toEqual(['synchronisation/differs de cooks']);
});

const forgiven: Omit<Row, 'refused'>[] = [
  { what: 'a licence that ends tomorrow', larder: ({ cover }) => expire(cover, Date.now() + day) },
  {
    what: 'a rendering by machine that names nobody',
    recipe: ({ de }) => (de.rendering = { way: 'by-machine' }),
  },
  {
    what: 'an everyday recipe that nobody handed down',
    recipe: ({ fr }) => Object.assign(fr, { steps: [{ __component: 'kitchen.step', text: 'Mêlez.' }] }),
    asked: ['fr'],
  },
  {
    what: 'an heirloom handed down by somebody',
    recipe: ({ fr }, ids) =>
      Object.assign(fr, {
        kind: 'heirloom',
        steps: [{ __component: 'kitchen.step', text: 'Mêlez.' }],
        'handed-down-by': [ids.sayer],
      }),
    asked: ['fr'],
  },
  {
    what: 'a cook who lacks a language in which the recipe is not published',
    larder: ({ cook }) => delete cook.it,
    asked: ['fr', 'de'],
  },
];

test.each(forgiven)('not refused: $what', async ({ asked = all, ...departure }) => {
  const { documentId } = await writeRecipe(cookery.strapi, departure);
  expect(await publish(cookery.strapi, 'recipe', documentId, asked)).toBe('published');
});

// The newsroom leaves this rule at `warn`; this policy has made an error of it.
test('a rule at another level than the newsroom’s', async () => {
  const { strapi } = cookery;
  const { documentId } = await writeRecipe(strapi, {
    recipe: ({ de }) => (de.intro = String(de.intro).replace('250', '450')),
  });
  const warned = await withRules(strapi, 'recipe', { 'translation/numbers-differ': 'warn' }, () =>
    publish(strapi, 'recipe', documentId, ['fr', 'de']),
  );
  expect(warned).toBe('published');
});
