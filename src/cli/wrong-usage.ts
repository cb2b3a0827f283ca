/** A command was not called as it must be. */
export class WrongUsage extends Error {}
