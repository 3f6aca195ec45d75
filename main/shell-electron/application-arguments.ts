import { resolve } from 'node:path'

/**
 * The arguments meant for the application. A packaged program takes all of them, so that a switch for the engine
 * (remote debugging, sandbox off) is an unknown argument like any other; from sources they follow the folder of the
 * application, and what a test driver puts before it is its own business.
 */
export function applicationArguments(argv: readonly string[], packaged: boolean, appPath: string): readonly string[] {
  if (packaged) return argv.slice(1)
  const place = argv.findIndex((argument, index) => index > 0 && resolve(argument) === resolve(appPath))
  return argv.slice(place === -1 ? 1 : place + 1)
}
