import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export const repositoryRoot = resolve(import.meta.dirname, '../..')

/** JavaScript file behind a package's command, to be run with the same Node as this one (`.bin` is a shell script on Windows). */
function commandFile(packageName: string, command: string): string {
  const folder = join(repositoryRoot, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> }
  const file = bin[command]
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, file)
}

/** Environment in which a child that looks for `node` finds ours. */
const ownNodeFirst = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(repositoryRoot, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
  ...extra,
})

/** Runs a Node program at the root of the repository, its output on ours; resolves to its exit status. */
function runNode(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, args, { cwd: repositoryRoot, env: ownNodeFirst(extra), stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => settle(code ?? 1))
  })
}

/** Runs a package's command; see `runNode`. */
export const runTool = (
  packageName: string,
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number> => runNode([commandFile(packageName, command), ...args], extra)
