import type { CreditPart } from '../../domain/attribution/picture-credit';
import type { ContentTypeUid, Locale } from '../../domain/ids';

/**
 * What the plugin writes into the `pluginOptions` of each content type under the policy, so that the panel gets it with the
 * schema that Strapi sends anyway.
 */
export interface TypeOptions {
  /** Publications of this type pass the gate. */
  gated: boolean;
  /** Of a picture with a file: the file, and the attributes for what it says of itself. */
  picture?: { image: string; parts: Partial<Record<CreditPart, string>> };
}

/** A content type under the policy. */
export interface DeskType extends TypeOptions {
  uid: ContentTypeUid;
  /** What it is called, in English. */
  name: string;
  /** The locales that its documents need. */
  locales: readonly Locale[];
}

/** `GET /copydesk/types`: the content types under the policy that one may read. */
export interface TypesResponse {
  data: DeskType[];
}
