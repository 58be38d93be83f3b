import { channel } from 'node:diagnostics_channel';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';

/** The rules, or the reason without a rule, by which something was refused: each once, however many fields it is about. */
export interface RefusedMessage {
  strapi: Core.Strapi;
  rules: readonly string[];
}

/** A document was let out: committed, in so many languages. */
export interface PublishedMessage {
  strapi: Core.Strapi;
  uid: ContentTypeUid;
  locales: number;
}

/** A write has waited for its turn, in seconds. */
export interface TurnMessage {
  strapi: Core.Strapi;
  waited: number;
}

/**
 * What happens in the plugin, for whoever counts it. It costs nothing while nobody does, and nobody who counts can change or stop it:
 * what a subscriber throws does not reach the write.
 */
export const channels = {
  refused: channel('copydesk:refused'),
  published: channel('copydesk:published'),
  turn: channel('copydesk:turn'),
} as const;
