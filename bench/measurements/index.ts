import { delivery } from './delivery';
import { desk } from './desk';
import { growth } from './growth';
import type { Measurement } from './measurement';
import { publishing } from './publishing';
import { visibility } from './visibility';

/** Everything the bench measures, in the order in which it does. */
export const measurements: readonly Measurement[] = [publishing, delivery, visibility, desk, growth];
