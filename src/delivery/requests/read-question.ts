import type { Question } from '../answering/question';
import type { KnownLocales } from './negotiate-locales';
import { type DocumentRequest, type ListRequest, readDocumentRequest, readListRequest } from './read-request';
import { isRefusal, type Refusal } from './refusal';
import { memoizeTexts } from '../../plugins/copydesk/domain/memoize-texts';

type Read<Request> = (search: string, acceptLanguage: string | undefined) => Request | Refusal;

interface Reading {
  list: Read<ListRequest>;
  /** The address is filled in afterwards. */
  document: Read<DocumentRequest>;
}

const noAddress = { by: 'id', documentId: '' } as const;

/** Readings by the locales that were available, which change when an administrator adds one. */
const readings = new WeakMap<KnownLocales, Reading>();

/** Reads what is asked over HTTP. Readings are cached, because readers ask for a few languages in a few ways. */
export function readQuestion(
  { wants, search, acceptLanguage }: Question,
  locales: KnownLocales,
): DocumentRequest | ListRequest | Refusal {
  const reading = readings.get(locales) ?? readAmong(locales);
  readings.set(locales, reading);
  if (wants === 'latest') return reading.list(search, acceptLanguage);
  const request = reading.document(search, acceptLanguage);
  return isRefusal(request) ? request : completeLocales({ ...request, address: wants }, locales);
}

function readAmong(locales: KnownLocales): Reading {
  return {
    list: memoizeTexts((search, header) => readListRequest(new URLSearchParams(search), header, locales)),
    document: memoizeTexts((search, header) =>
      readDocumentRequest(noAddress, new URLSearchParams(search), header, locales),
    ),
  };
}

/** Completes the locales to look in: by id, a reader without a preference gets the newsroom's own, otherwise any there is. */
function completeLocales(request: DocumentRequest, known: KnownLocales): DocumentRequest {
  if (request.address.by === 'slug' || request.locales.length > 0) return request;
  return { ...request, locales: [...new Set([known.default, ...known.all])] };
}
