const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, with the globals of an ordinary program.
 *
 * Jest makes a context that notices every global that a test sets. The price is that each mention of `Object`, `Promise` or `process`
 * anywhere in Strapi calls back into JavaScript.
 */
class PlainEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = PlainEnvironment;
