import type { Measurement } from './measurement';
import { publishing } from './publishing';

/** Everything the bench measures, in the order in which it does. */
export const measurements: readonly Measurement[] = [publishing];
