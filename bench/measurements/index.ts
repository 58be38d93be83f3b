import { delivery } from './delivery';
import { desk } from './desk';
import { growth } from './growth';
import type { Measurement } from './measurement';
import { judgement } from './judgement';
import { publishing } from './publishing';
import { visibility } from './visibility';

/** Everything the bench measures, in the order in which it does. */
export const measurements: readonly Measurement[] = [judgement, publishing, delivery, visibility, desk, growth];
