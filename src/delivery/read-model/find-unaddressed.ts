import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import { quoteTableOf, runSql, slugClaims } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { describeRendering } from '../describe-rendering';
import type { Difference } from './verify';

const { table, contentType, locale, slug, claimant } = slugClaims;

/** Finds published versions to which no address leads: their slug is empty, nobody's, or belongs to another document. */
export async function findUnaddressed(strapi: Core.Strapi): Promise<Difference[]> {
  const found = await Promise.all(
    Object.keys(deliveredTypes).map(async (uid) => {
      const column = `row.${escapeIdentifier(describeRendering(strapi, uid).slugField)}`;
      const rows = await runSql<{ documentId: string; locale: string; slug: string | null; owner: string | null }>(
        strapi,
        `select row.document_id as "documentId", row.locale, ${column} as slug, claim.${claimant} as owner
         from ${quoteTableOf(strapi, uid)} as row
         left join ${table} as claim on claim.${contentType} = ? and claim.${locale} = row.locale and claim.${slug} = ${column}
         where row.published_at is not null and row.document_id is not null and row.locale is not null
           and claim.${claimant} is distinct from row.document_id
         order by 1, 2`,
        [uid],
      );
      return rows.map(({ owner, slug: own, ...version }) => ({ uid, ...version, difference: describe(own, owner) }));
    }),
  );
  return found.flat();
}

function describe(slug: string | null, owner: string | null): string {
  if (slug === null || slug === '') return 'it is published, but has no slug, and so no address';
  if (owner === null) return `it is published, but no address leads to it: nobody has claimed the slug “${slug}”`;
  return `it is published, but its slug “${slug}” belongs to ${owner}, and leads there`;
}
