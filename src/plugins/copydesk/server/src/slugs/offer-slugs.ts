import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../../domain/ids';
import { findSlugField } from '../../../domain/slug/find-slug-field';
import { reserveSlug } from './claim-slugs';
import { registryOf } from '../strapi/registry-of';
import { policyInForce } from '../policy/policy-in-force';

interface SlugRequest {
  contentTypeUID: string;
  field: string;
  locale: Locale;
}

/** The service behind the button “Regenerate” and the check beside it, as far as the panel uses it. */
interface UidService {
  generateUIDField: (request: SlugRequest & { data: Record<string, unknown> }) => Promise<string>;
  findUniqueUID: (request: SlugRequest & { value: string }) => Promise<string>;
  checkUIDAvailability: (request: SlugRequest & { value: string }) => Promise<boolean>;
}

/**
 * Has the panel offer the slugs that saving would give, instead of Strapi's own.
 *
 * @seam uid-service
 */
export function offerSlugs(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend('plugin::content-manager.uid', (original: UidService): UidService => {
    const reserve = async (
      { contentTypeUID: uid, field: name, locale }: SlugRequest,
      wished: { slug?: unknown; data?: Record<string, unknown> },
    ): Promise<string | undefined> => {
      const inForce = policyInForce(strapi);
      const field = inForce.covers(uid) ? findSlugField(inForce.schemaOf(uid)) : undefined;
      if (field?.name !== name) return undefined;
      const { documentId } = (wished.data ?? {}) as { documentId?: DocumentId };
      return reserveSlug(
        strapi,
        field,
        { uid, locale, documentId },
        { slug: wished.slug, text: wished.data?.[field.target] },
      );
    };
    return {
      generateUIDField: async (request) =>
        (await reserve(request, { data: request.data })) ?? original.generateUIDField(request),
      findUniqueUID: async (request) =>
        (await reserve(request, { slug: request.value })) ?? original.findUniqueUID(request),
      async checkUIDAvailability(request) {
        const slug = await reserve(request, { slug: request.value });
        return slug === undefined ? original.checkUIDAvailability(request) : slug === request.value;
      },
    };
  });
}
