/** One frozen step of the schema. Versions go by ten so that a hotfix can slot in between. */
export type Migration = Readonly<{ version: number; name: string; statements: readonly string[] }>
