import { z } from 'zod';

/** A language of the newsroom. */
export const localeSchema = z
  .enum(['uk', 'en', 'ru'])
  .meta({ id: 'Locale', description: 'A language of the newsroom, by its BCP 47 tag.' });
