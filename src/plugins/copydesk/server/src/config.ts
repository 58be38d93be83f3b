import { parsePolicy } from '../../domain/policy/policy';

/** The plugin's configuration is the policy itself; a wrong one stops the start. */
export default {
  default: {},
  validator: (config: unknown): void => {
    parsePolicy(config);
  },
};
