import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Found } from '../answering/answer';
import { getDelivery } from '../get-delivery';
import { writeCursor } from '../requests/list-cursor';
import { isRefusal, type Refusal } from '../requests/refusal';
import { readDocumentRequest, readListRequest } from '../requests/read-request';
import { type Delivered, markDelivered } from './delivered';

export interface BySlugArgs {
  slug: string;
  locale?: string | null;
  fallback?: (string | null)[] | null;
}

export interface LatestArgs {
  locale?: string | null;
  limit?: number | null;
  before?: string | null;
}

/** One document by any slug it ever had, as REST answers it; `null` if there is none. */
export async function answerBySlug(
  strapi: Core.Strapi,
  uid: string,
  { slug, locale, fallback }: BySlugArgs,
  acceptLanguage: string | undefined,
): Promise<Delivered | null> {
  const { answerer } = getDelivery(strapi);
  const { locales } = await answerer.settings();
  const query = toQuery({ locale, fallback: fallback?.join(',') });
  let request = readDocumentRequest({ by: 'slug', slug }, query, acceptLanguage, locales);
  if (isRefusal(request)) throw toError(request);

  let found = await answerer.find(uid, request);
  if (found.kind === 'moved') {
    request = { ...request, address: { by: 'slug', slug: found.slug } };
    found = await answerer.find(uid, request);
  }
  return readFound(found);
}

/** The newest documents, each as REST answers it by slug. */
export async function answerLatest(
  strapi: Core.Strapi,
  uid: string,
  { locale, limit, before }: LatestArgs,
  acceptLanguage: string | undefined,
): Promise<Delivered[]> {
  const { answerer } = getDelivery(strapi);
  const { locales } = await answerer.settings();
  const request = readListRequest(toQuery({ locale, limit, before }), acceptLanguage, locales);
  if (isRefusal(request)) throw toError(request);
  const rows = await answerer.listDocuments(uid, request);
  return rows.map(({ body, order_key: key }) => complete(readBody(body).data, writeCursor(key)));
}

function readFound(found: Found): Delivered | null {
  switch (found.kind) {
    case 'content': {
      const { data, error } = readBody(String(found.body));
      if (error) throw toError(error);
      return complete(data);
    }
    case 'refused':
      if (found.refusal.status === 404) return null;
      throw toError(found.refusal);
    case 'moved':
      return null;
  }
}

/** Reads the answer that REST gives: a document, or why there is none. */
function readBody(body: string): { data: Delivered; error?: Refusal } {
  return JSON.parse(body) as { data: Delivered; error?: Refusal };
}

function complete(data: Delivered, cursor?: string): Delivered {
  const translation = completeTranslation(data);
  return markDelivered({ ...data, translation, ...(cursor !== undefined && { cursor }) });
}

/** Gives the translation of a version the id that its type requires. An original has no translation credit to take one from. */
export function completeTranslation({ documentId, locale, translation }: Delivered): Delivered {
  return { id: `${String(documentId)} ${String(locale)}`, ...(translation as Delivered) };
}

function toQuery(args: Record<string, string | number | null | undefined>): URLSearchParams {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
}

function toError({ status, name, message, details }: Refusal): Error {
  if (status === 400) return new errors.ValidationError(message, details);
  return Object.assign(new errors.ApplicationError(message, details), { name });
}
