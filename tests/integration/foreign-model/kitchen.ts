import type { Cookery } from '../../helpers/cookery';
import { logIn } from '../../helpers/log-in';
import type { Core, UID } from '@strapi/strapi';
import type { Policy, RuleSetting } from '../../../src/plugins/copydesk/domain/policy/policy';

export type Data = Record<string, unknown>;

/** A document of the cookery by locale. French is written first. */
export type Versions = Partial<Record<'fr' | 'de' | 'it', Data>>;

/** What a recipe stands on. A test takes from it, or changes in it, what it is about. */
export interface Larder {
  cook: Versions;
  translator: Versions;
  sayer: Versions;
  cover: Versions;
  photo: Versions;
  pantry: Versions;
  /** The locales in which the pantry is published. */
  pantryOut: string[];
  utensil: Data;
  utensilOut: boolean;
}

/** How a test departs from a recipe that can go out as it is: in what the recipe stands on, and in the recipe itself. */
export interface Departure {
  larder?: (larder: Larder) => void;
  recipe?: (versions: Required<Versions>, ids: Ids) => void;
}

export type Ids = Record<'cook' | 'translator' | 'sayer' | 'cover' | 'photo' | 'pantry' | 'utensil', string>;

export interface Recipe extends Ids {
  documentId: string;
}

/** The document service without the types of the newsroom's content types. */
export interface Documents {
  create: (params: Data) => Promise<Row>;
  update: (params: Data) => Promise<Row>;
  clone: (params: Data) => Promise<{ documentId: string; entries: Row[] }>;
  publish: (params: Data) => Promise<{ entries: Row[] }>;
  unpublish: (params: Data) => Promise<unknown>;
  discardDraft: (params: Data) => Promise<unknown>;
  delete: (params: Data) => Promise<unknown>;
  findOne: (params: Data) => Promise<Row | null>;
  findMany: (params: Data) => Promise<Row[]>;
}

export interface Row extends Data {
  id: number;
  documentId: string;
}

export const types = {
  recipe: 'api::recipe.recipe',
  cook: 'api::cook.cook',
  photo: 'api::photo.photo',
  pantry: 'api::pantry.pantry',
  glossary: 'api::glossary-entry.glossary-entry',
  utensil: 'api::utensil.utensil',
} as const;

export type TypeName = keyof typeof types;

export function documents(strapi: Core.Strapi, type: TypeName): Documents {
  return strapi.documents(types[type] as UID.ContentType) as unknown as Documents;
}

/**
 * Writes a recipe in French, German and Italian, and all it stands on. Without a departure everything may go out.
 *
 * Whatever two recipes want alike they share, unless a test wants things of its own.
 */
export async function writeRecipe(
  strapi: Core.Strapi,
  { larder, recipe }: Departure = {},
  { own = false } = {},
): Promise<Recipe> {
  const stock = fillLarder();
  larder?.(stock);
  const ids = await stockUp(strapi, stock, own ? new Map() : shelfOf(strapi));
  const versions = composeRecipe(ids, stock);
  recipe?.(versions, ids);
  return { ...ids, documentId: await write(strapi, 'recipe', versions) };
}

/** What the two sections of a recipe say in each language. */
export const stepsIn = {
  fr: {
    step: 'Étalez la pâte dans un moule de 28 centimètres et disposez les pommes coupées en fines tranches avec du sucre.',
    tip: 'Laissez reposer la pâte une nuit entière au réfrigérateur, elle sera plus facile à étaler le lendemain matin.',
  },
  de: {
    step: 'Den Teig in einer Form von 28 Zentimetern ausrollen und die in Scheiben geschnittenen Äpfel darauf verteilen.',
    tip: 'Den Teig eine ganze Nacht im Kühlschrank ruhen lassen, am nächsten Morgen lässt er sich leichter ausrollen.',
  },
  it: {
    step: 'Stendete la pasta in uno stampo di 28 centimetri e disponete le mele tagliate a fette sottili con lo zucchero.',
    tip: 'Lasciate riposare la pasta per una notte intera in frigorifero, la mattina dopo sarà più facile da stendere.',
  },
} as const;

type Shelf = Map<string, string>;

const shelves = new WeakMap<Core.Strapi, Shelf>();

function shelfOf(strapi: Core.Strapi): Shelf {
  const shelf = shelves.get(strapi) ?? new Map();
  shelves.set(strapi, shelf);
  return shelf;
}

/** Writes what a recipe stands on, but for what stands on the shelf already. */
async function stockUp(strapi: Core.Strapi, stock: Larder, shelf: Shelf): Promise<Ids> {
  const take = async (thing: unknown, make: () => Promise<string>): Promise<string> => {
    const key = JSON.stringify(thing);
    const documentId = shelf.get(key) ?? (await make());
    shelf.set(key, documentId);
    return documentId;
  };
  const takeWritten = (type: TypeName, versions: Versions) => take(versions, () => write(strapi, type, versions));
  return {
    cook: await takeWritten('cook', stock.cook),
    translator: await takeWritten('cook', stock.translator),
    sayer: await takeWritten('cook', stock.sayer),
    cover: await takeWritten('photo', stock.cover),
    photo: await takeWritten('photo', stock.photo),
    pantry: await take([stock.pantry, stock.pantryOut], async () => {
      const documentId = await write(strapi, 'pantry', stock.pantry);
      if (stock.pantryOut.length > 0) {
        await documents(strapi, 'pantry').publish({ documentId, locale: stock.pantryOut });
      }
      return documentId;
    }),
    utensil: await take([stock.utensil, stock.utensilOut], async () => {
      const { documentId } = await documents(strapi, 'utensil').create({ data: stock.utensil });
      if (stock.utensilOut) await documents(strapi, 'utensil').publish({ documentId });
      return documentId;
    }),
  };
}

/** Creates a document in its first locale, and adds the others. */
export async function write(strapi: Core.Strapi, type: TypeName, versions: Versions): Promise<string> {
  const [[locale, data] = [], ...others] = Object.entries(versions);
  const { documentId } = await documents(strapi, type).create({ locale, data });
  for (const [other, translated] of others) {
    await documents(strapi, type).update({ documentId, locale: other, data: translated });
  }
  return documentId;
}

/**
 * Publishes, and says what came of it: `published`, or what stands against it, each as `rule locale path`, sorted. A
 * refusal that names no rule is answered with its message.
 */
export async function publish(
  strapi: Core.Strapi,
  type: TypeName,
  documentId: string,
  locale: string | string[],
): Promise<'published' | string[]> {
  return readOutcome(documents(strapi, type).publish({ documentId, locale }));
}

export async function readOutcome(attempt: Promise<unknown>): Promise<'published' | string[]> {
  try {
    await attempt;
    return 'published';
  } catch (error) {
    const { message, details } = error as { message: string; details?: unknown };
    return readErrors(details) ?? [message];
  }
}

/** Reads `details.errors` of a refusal in the same short way. */
export function readErrors(details: unknown): string[] | undefined {
  const { errors } = (details ?? {}) as { errors?: { name: string; locale: string; path: unknown[] }[] };
  return errors?.map(({ name, locale, path }) => [name, locale, path.join('.')].join(' ').trim()).sort();
}

/** Runs something while rules are set otherwise. */
export async function withRules<T>(
  strapi: Core.Strapi,
  type: TypeName,
  settings: Record<string, RuleSetting>,
  run: () => Promise<T>,
): Promise<T> {
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  const own = policy.contentTypes[types[type]];
  if (!own) throw new Error(`${type} is not in the policy`);
  const changed = { ...own, rules: { ...own.rules, ...settings } };
  strapi.config.set('plugin::copydesk', {
    ...policy,
    contentTypes: { ...policy.contentTypes, [types[type]]: changed },
  });
  try {
    return await run();
  } finally {
    strapi.config.set('plugin::copydesk', policy);
  }
}

/** The rules that findings of {@link publish} name, each turned off. */
export function turnOff(findings: readonly string[]): Record<string, RuleSetting> {
  return Object.fromEntries(findings.map((finding) => [finding.split(' ')[0], 'off']));
}

function fillLarder(): Larder {
  return {
    cook: { fr: { 'full-name': 'Odile' }, de: { 'full-name': 'Odile' }, it: { 'full-name': 'Odile' } },
    translator: { fr: { 'full-name': 'Gerda' }, de: { 'full-name': 'Gerda' }, it: { 'full-name': 'Gerda' } },
    sayer: {
      fr: { 'full-name': 'Tante Rose' },
      de: { 'full-name': 'Tante Rosa' },
      it: { 'full-name': 'Zia Rosa' },
    },
    cover: composePhoto('Tarte', 'Kuchen', 'Crostata'),
    photo: composePhoto('Pâte', 'Teig', 'Pasta'),
    pantry: { fr: { label: 'Pommes' }, de: { label: 'Äpfel' }, it: { label: 'Mele' } },
    pantryOut: ['fr', 'de', 'it'],
    utensil: { label: 'Moule' },
    utensilOut: true,
  };
}

function composePhoto(fr: string, de: string, it: string): Versions {
  const compose = (legend: string) => ({ legend, description: legend, 'owner-line': 'Studio Basilic' });
  return { fr: compose(fr), de: compose(de), it: compose(it) };
}

/** Strapi connects nothing that lacks the locale: what does not exist in a language is left out of that version. */
function composeRecipe(ids: Ids, larder: Larder): Required<Versions> {
  const compose = (locale: keyof Versions, title: string, intro: string, step: string, tip: string): Data => {
    const find = (name: 'cook' | 'translator' | 'sayer' | 'cover' | 'photo' | 'pantry') =>
      larder[name][locale] ? [ids[name]] : [];
    return {
      title,
      intro,
      steps: [
        { __component: 'kitchen.step', text: step, photo: find('photo')[0] },
        { __component: 'kitchen.tip', text: tip, 'said-by': find('sayer')[0] },
      ],
      cooks: find('cook'),
      cover: find('cover')[0],
      'from-pantry': find('pantry'),
      utensils: [ids.utensil],
      ...(locale !== 'fr' && { rendering: { 'rendered-by': find('translator'), way: 'by-hand' } }),
    };
  };
  return {
    fr: compose(
      'fr',
      'Tarte aux pommes de ma grand-mère',
      'Une tarte toute simple : 12 pommes, 250 grammes de farine et 40 minutes de patience avant de passer à table.',
      stepsIn.fr.step,
      stepsIn.fr.tip,
    ),
    de: compose(
      'de',
      'Apfelkuchen nach Art meiner Großmutter',
      'Ein ganz einfacher Kuchen: 12 Äpfel, 250 Gramm Mehl und 40 Minuten Geduld, bevor er auf den Tisch kommt.',
      stepsIn.de.step,
      stepsIn.de.tip,
    ),
    it: compose(
      'it',
      'Crostata di mele della nonna',
      'Una crostata semplice: 12 mele, 250 grammi di farina e 40 minuti di pazienza prima di mettersi a tavola.',
      stepsIn.it.step,
      stepsIn.it.tip,
    ),
  };
}

const chefs = new WeakMap<Core.Strapi, Promise<string>>();

/** The token of somebody who may do everything in the panel, logged in once for all cases of a cookery. */
export function hireChef(cookery: Pick<Cookery, 'strapi' | 'url'>): Promise<string> {
  const known = chefs.get(cookery.strapi);
  if (known) return known;
  const hired = hire(cookery);
  chefs.set(cookery.strapi, hired);
  return hired;
}

async function hire(cookery: Pick<Cookery, 'strapi' | 'url'>): Promise<string> {
  const { strapi } = cookery;
  const person = { email: 'chef@example.org', password: 'Kitchen-key-1' };
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({ ...person, firstname: 'Chef', isActive: true, roles: [id] });
  return (await logIn(cookery, person.email, person.password)).token;
}
