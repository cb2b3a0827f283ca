const { types } = require('node:util')
const { TestEnvironment } = require('jest-environment-node')

/** Jest gives each file its own globals; the embedded engine raises the process's own Error. Both count as errors here. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    const { Error } = this.global
    Object.defineProperty(Error, Symbol.hasInstance, {
      value(candidate) {
        return this === Error
          ? types.isNativeError(candidate)
          : Function.prototype[Symbol.hasInstance].call(this, candidate)
      },
    })
  }
}
