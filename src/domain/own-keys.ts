class OwnKeys<Value> {
  [key: string]: Value
}

// In a class and not by Object.create(null), since engines make objects of a class several times as fast.
Object.setPrototypeOf(OwnKeys.prototype, null)
Reflect.deleteProperty(OwnKeys.prototype, 'constructor')

/** An empty object that inherits nothing, for keys that come from outside: `__proto__` and `constructor` are names in it like any other. */
export function ownKeys<Value>(): Record<string, Value> {
  return new OwnKeys<Value>()
}
