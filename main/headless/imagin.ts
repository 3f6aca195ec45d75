import { parseArgs } from 'node:util'
import { fail, type Result } from '../../shared/model/result.ts'
import type { Command, Options } from './command.ts'
import { backupCommand, checkCommand, demoCommand, importCommand, restoreCommand } from './office-commands.ts'
import { resourcesFolder } from './open-core.ts'
import { rateUsage, runRate } from './rate.ts'
import { solveCommand } from './solve.ts'

const commands: readonly Command[] = [demoCommand, importCommand, checkCommand, backupCommand, restoreCommand]

const solveUsage = 'imagin solve --in INSTANCE.json [--out PLAN.json] [--seconds 60] [--seed 1] [--iterations N]'

function helpOf(name: string | undefined): string {
  const known = commands.find((command) => command.name === name)
  if (known !== undefined) return `${known.usage}\n\n${known.help}\n`
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.help}`)
  return `Commands:\n${lines.join('\n')}\n  ${rateUsage}\n  ${solveUsage}\n  imagin help [COMMAND]\n`
}

/** Strict options of a command, or null when they are wrong. */
function optionsOf(command: Command, args: readonly string[]): Options | null {
  try {
    const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]))
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
    const missing = Object.entries(command.options).some(
      ([name, { required }]) => required === true && values[name] === undefined,
    )
    return missing ? null : (values as Options)
  } catch {
    return null
  }
}

function print(result: Result<unknown>): 0 | 1 {
  process.stdout.write(`${JSON.stringify(result.ok ? result.value : { error: result.error }, null, 1)}\n`)
  return result.ok ? 0 : 1
}

const usage = (text: string): 2 => {
  process.stderr.write(`${text}\n`)
  return 2
}

async function solve(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const text = { type: 'string' } as const
    const options = { in: text, out: text, seconds: text, seed: text, iterations: text }
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
    if (values.in === undefined) return usage(solveUsage)
    const numbers = Object.fromEntries(
      (['seconds', 'seed', 'iterations'] as const).flatMap((name) =>
        values[name] === undefined ? [] : [[name, Number(values[name])]],
      ),
    )
    if (Object.values(numbers).some((number) => !Number.isFinite(number))) return usage(solveUsage)
    return await solveCommand({ in: values.in, ...(values.out === undefined ? {} : { out: values.out }), ...numbers })
  } catch {
    return usage(solveUsage)
  }
}

/** The headless entry (contracts/cli.md): one JSON document on standard output, 0 done, 1 a domain failure, 2 usage. */
export async function imagin(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = args
  if (name === 'help') {
    process.stdout.write(helpOf(rest[0]))
    return 0
  }
  if (name === 'rate') return runRate(rest, resourcesFolder)
  if (name === 'solve') return solve(rest)
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return usage(helpOf(undefined))
  const options = optionsOf(command, rest)
  if (options === null) return usage(command.usage)
  try {
    return print(await command.run(options))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return print(fail('INTERNAL', { command: command.name }))
  }
}
