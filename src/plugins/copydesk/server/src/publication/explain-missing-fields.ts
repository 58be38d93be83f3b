import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { describeContext, describePlace } from '../../../domain/assess-document';
import { illustrationMissing } from '../../../domain/attribution/illustration-missing';
import { describeViolation } from '../../../domain/describe-violation';
import { isBlank } from '../../../domain/document';
import { saveOver } from '../../../domain/draft/save-over';
import type { FieldPath, Violation } from '../../../domain/violation';
import { fieldMissing } from '../../../domain/translation/field-missing';
import { walkFields } from '../../../domain/walk-fields';
import { describeEnvironment } from '../documents/describe-environment';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';
import { type CallParams, defineDocumentMiddleware } from '../writes/define-document-middleware';

/** What Strapi says of fields that it misses: their names in code, and a sentence that suits a programmer. */
interface Missed {
  errors?: readonly { path: readonly string[]; value?: unknown }[];
}

/**
 * Says in the words of the gate which fields a type without drafts cannot be saved without, each by its label. Such a type is
 * public with its first save, so Strapi itself asks for what is required (“image must be defined.”).
 *
 * An answer in which Strapi finds anything else wrong stays as it is.
 *
 * @seam required-fields
 */
export const explainMissingFields = defineDocumentMiddleware(
  { name: 'explainMissingFields', on: ['create', 'update'], types: 'covered' },
  (strapi) =>
    async ({ uid, key, params }, next) => {
      try {
        return await next();
      } catch (error) {
        if (!(error instanceof errors.YupValidationError) || policyInForce(strapi).schemaOf(uid).draftAndPublish) {
          throw error;
        }
        const missed = (error.details as Missed).errors ?? [];
        const [locale = ''] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, key));
        const violations = await describeMissing(strapi, uid, locale, params, missed);
        if (violations.length === 0 || violations.length < missed.length) throw error;
        throw readinessError(strapi, violations, { key: 'refusal.not-saved' });
      }
    },
);

async function describeMissing(
  strapi: Core.Strapi,
  uid: string,
  locale: string,
  { data = {} }: CallParams,
  missed: NonNullable<Missed['errors']>,
): Promise<Violation[]> {
  const { schemaOf } = policyInForce(strapi);
  const environment = await describeEnvironment(strapi, uid);
  const version = saveOver(undefined, data, schemaOf(uid), schemaOf);
  const context = describeContext(
    { uid, documentId: '', versions: { [locale]: version }, related: [] },
    locale,
    environment,
  );
  const place = describePlace(context, environment);
  const fields = walkFields(version, schemaOf(uid), schemaOf);
  return missed.flatMap(({ path, value }): Violation[] => {
    const found = fields.find((field) => field.path.join('.') === path.join('.'));
    if (!found || found.attribute.required !== true || !isBlank(value)) return [];
    const at: FieldPath = found.path;
    return found.attribute.type === 'media'
      ? [describeViolation(illustrationMissing, 'error', locale, { path: at, message: 'fileless' }, place)]
      : [describeViolation(fieldMissing, 'error', locale, { path: at, message: 'required' }, place)];
  });
}
