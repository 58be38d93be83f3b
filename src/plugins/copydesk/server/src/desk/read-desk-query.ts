import { errors } from '@strapi/utils';
import { z } from 'zod';
import { deskStates } from '../../../domain/desk/desk-states';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';

/** A checked request for the desk. */
export interface DeskRequest {
  uids: readonly ContentTypeUid[] | undefined;
  locale: Locale | undefined;
  /** Any of these. */
  states: readonly string[] | undefined;
  author: DocumentId | undefined;
  changedSince: Date | undefined;
  q: string | undefined;
  page: number;
  pageSize: number;
}

const text = z
  .string()
  .trim()
  .normalize()
  .max(200)
  .refine((value) => !value.includes('\0'));
const list = text.transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
const positive = z.coerce.number().int().positive();

const schema = z.strictObject({
  uid: list.optional(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  status: list.pipe(z.array(z.enum(deskStates))).optional(),
  author: text.optional(),
  changedSince: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .transform((value) => new Date(value))
    .optional(),
  q: text.optional(),
  page: positive.max(100_000).default(1),
  pageSize: positive.max(100).default(25),
});

const wanted: Record<keyof z.input<typeof schema>, string> = {
  uid: 'content types, separated by commas',
  locale: 'a locale such as “uk” or “en-GB”',
  status: `of ${deskStates.join(', ')}; several separated by commas`,
  author: 'the document id of an author',
  changedSince: 'an ISO 8601 date or time, such as 2024-05-15 or 2024-05-15T12:00:00Z',
  q: 'words, at most 200 characters',
  page: 'a number from 1',
  pageSize: 'a number from 1 to 100',
};

/**
 * Reads the query of a request for the desk. An empty parameter counts as absent.
 *
 * @throws {ValidationError} naming each parameter that is unknown or wrong.
 */
export function readDeskQuery(query: Readonly<Record<string, unknown>>): DeskRequest {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) {
    const { uid, status, locale, author, changedSince, q, page, pageSize } = result.data;
    return { uids: uid, states: status, locale, author, changedSince, q, page, pageSize };
  }
  const found = result.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    return names.map((name) => ({
      name: 'ValidationError',
      path: [name],
      message: name in wanted ? `“${name}” must be ${wanted[name as keyof typeof wanted]}.` : `There is no “${name}”.`,
    }));
  });
  throw new errors.ValidationError(found.map(({ message }) => message).join(' '), { errors: found });
}
