/** First Node that runs TypeScript files as they are; older ones also crash on the database engine. */
export const oldestNode = '22.18'

/** Compares the two first numbers of a version such as `24.21.0` with {@link oldestNode}. */
export function nodeIsRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = oldestNode.split('.').map(Number)
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}
