import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { describeContext, describePlace } from '../../../domain/assess-document';
import { authorNotInLocale } from '../../../domain/attribution/author-not-in-locale';
import { illustrationNotInLocale } from '../../../domain/attribution/illustration-not-in-locale';
import { sourceNotInLocale } from '../../../domain/attribution/source-not-in-locale';
import { notPublished } from '../../../domain/dependency/not-published';
import { describeViolation } from '../../../domain/describe-violation';
import type { ReleaseSnapshot } from '../../../domain/document';
import { saveOver } from '../../../domain/draft/save-over';
import type { Locale } from '../../../domain/ids';
import { nameViolation } from '../../../domain/release/assess-followers';
import type { Violation } from '../../../domain/violation';
import { describeEnvironment } from '../documents/describe-environment';
import { loadRelated } from '../documents/load-versions';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';
import { type CallParams, defineDocumentMiddleware } from '../writes/define-document-middleware';
import { assessPublication, loadForPublication } from './assess-publication';
import { refusePublication } from './refuse-publication';

/** What Strapi says of a relation to a document that does not exist in the locale of the version: an id, and nothing else. */
const absent = /^Document with id ".*", locale ".*" not found$/;

/** The rules that find what does not exist in a locale. */
const absenceRules = [authorNotInLocale, illustrationNotInLocale, sourceNotInLocale, notPublished] as const;

/**
 * Says which author, picture, source … does not exist in the locale of a version that is saved with it, in which field, and what
 * to do. Of a version that is to be published it says everything else that is wrong with it, too.
 *
 * @seam absent-relations
 */
export const explainAbsentRelations = defineDocumentMiddleware(
  { name: 'explainAbsentRelations', on: ['create', 'update'], types: 'covered' },
  (strapi) =>
    async ({ uid, key, params }, next) => {
      try {
        return await next();
      } catch (error) {
        if (!(error instanceof errors.ValidationError) || !absent.test(String(error.message))) throw error;
        const [locale] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, key));
        if (locale === undefined) throw error;

        const document = await loadAsSaved(strapi, uid, locale, params);
        const absences = await findAbsences(strapi, document, locale);
        if (absences.length === 0) throw error;
        if (params.status !== 'published' || !policyInForce(strapi).governs(uid)) {
          throw readinessError(strapi, absences, { key: 'refusal.not-saved' });
        }
        const known = new Set(absences.map(nameViolation));
        const others = (await assessPublication(strapi, document, [locale])).filter(isSaid);
        throw refusePublication(strapi, document, [
          ...absences,
          ...others.filter((violation) => !known.has(nameViolation(violation))),
        ]);
      }
    },
);

/** What a link by the number of a row points to is not known: nothing is said of it. */
function isSaid({ target }: Violation): boolean {
  return target?.documentId.startsWith('#') !== true;
}

/** The document as it would be if the data had been saved. */
async function loadAsSaved(
  strapi: Core.Strapi,
  uid: string,
  locale: Locale,
  { documentId, data = {} }: CallParams,
): Promise<ReleaseSnapshot> {
  const { policy, schemaOf } = policyInForce(strapi);
  const none: ReleaseSnapshot = { uid, documentId: '', versions: {}, publishedVersions: {}, related: [] };
  const document = documentId === undefined ? none : await loadForPublication(strapi, uid, documentId);
  const attribute = policy().contentTypes[uid]?.sourceLocaleAttribute;
  const isFirst = Object.keys(document.versions).length === 0;
  const given = isFirst && attribute !== undefined ? { [attribute]: locale, ...data } : data;

  const saved = saveOver(document.versions[locale], given, schemaOf(uid), schemaOf);
  const versions: ReleaseSnapshot['versions'] = { ...document.versions, [locale]: saved };
  const rows = [...Object.values(versions), ...Object.values(document.publishedVersions)];
  return { ...document, versions, related: await loadRelated(strapi, uid, rows, schemaOf) };
}

async function findAbsences(strapi: Core.Strapi, document: ReleaseSnapshot, locale: Locale): Promise<Violation[]> {
  const environment = await describeEnvironment(strapi, document.uid);
  const context = describeContext(document, locale, environment);
  const place = describePlace(context, environment);
  return absenceRules
    .flatMap((rule) =>
      rule
        .assess(context)
        .filter(({ message }) => message === 'absent' || message === 'unwritten')
        .map((finding) => describeViolation(rule, 'error', locale, finding, place)),
    )
    .filter(isSaid);
}
