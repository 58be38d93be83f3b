import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Locale } from '../../../../domain/ids';
import type { ListedLocale, StandingsResponse } from '../../../../shared/contracts/standings';
import { loadVersionRows, type VersionRow } from '../../documents/load-version-rows';
import { policyInForce } from '../../policy/policy-in-force';
import { describeStandings } from '../../translations/describe-standings';
import { createContentAccess } from '../../permissions/content-access';
import { panelStateOf, pathParameter } from '../requests/panel-state';

/** The most documents that a page of Strapi's lists shows. */
const longestPage = 100;

const absent: ListedLocale = { status: 'missing', translated: 0, total: 0, urgent: false, published: false };

/** Returns the translation standings of the documents in a list of the panel. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const uid = pathParameter(ctx, 'uid');
    const inForce = policyInForce(strapi);
    if (!inForce.covers(uid)) {
      throw new errors.NotFoundError(`The policy does not cover “${uid}”.`, { uid });
    }
    const ids = readList(ctx.query.ids).filter((id) => /^[a-z0-9]+$/.test(id));
    if (ids.length > longestPage) throw new errors.ValidationError(`At most ${longestPage} documents at a time.`);

    const { mayRead } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
    const [rows, standings] = await Promise.all([
      loadVersionRows(strapi, uid, ids),
      describeStandings(strapi, uid, ids, 'draft'),
    ]);
    const body: StandingsResponse = { data: {} };
    for (const id of ids) {
      const versions = rows.filter(({ documentId }) => documentId === id);
      if (!mayRead(uid, versions)) continue;
      const known = standings.get(id) ?? {};
      const locales = new Set([...inForce.requiredLocales(uid), ...versions.map(({ locale }) => locale)]);
      body.data[id] = Object.fromEntries(
        [...locales].map((locale) => [locale, { ...absent, ...known[locale], published: isOut(versions, locale) }]),
      );
    }
    ctx.body = body;
  },
});

/** A parameter that names several things, separated by commas or given several times. */
function readList(value: unknown): string[] {
  const parts: unknown[] = [value].flat();
  return [...new Set(parts.flatMap((part) => (typeof part === 'string' ? part.split(',') : [])))];
}

function isOut(versions: readonly VersionRow[], locale: Locale): boolean {
  return versions.some((row) => row.locale === locale && row.publishedAt !== null);
}
