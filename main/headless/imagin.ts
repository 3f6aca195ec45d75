import { parseArgs } from 'node:util'
import { fail, type Result } from '../../shared/model/result.ts'
import type { Command, Options } from './command.ts'
import { rateUsage, runRate } from './rate.ts'
import { repairCommand } from './repair.ts'
import { resourcesFolder } from './resources-folder.ts'
import { solveCommand } from './solve.ts'

/** The commands on an office, loaded only when one is asked for: a plan needs neither the store nor its documents. */
async function officeCommands(): Promise<readonly Command[]> {
  const office = await import('./office-commands.ts')
  return [
    office.demoCommand,
    office.settleCommand,
    office.importCommand,
    office.checkCommand,
    office.backupCommand,
    office.restoreCommand,
    office.resetAccessCommand,
  ]
}

const solveUsage = 'imagin solve --in INSTANCE.json [--out PLAN.json] [--seconds 60] [--seed 1] [--iterations N]'
const repairUsage =
  'imagin repair --in INSTANCE.json --plan PLAN.json --change CHANGE.json [--out PLAN2.json] [--seed 1]'

function helpOf(commands: readonly Command[], name?: string): string {
  const known = commands.find((command) => command.name === name)
  if (known !== undefined) return `${known.usage}\n\n${known.help}\n`
  const lines = commands.map((command) => `  ${command.usage}\n      ${command.help}`)
  return `Commands:\n${lines.join('\n')}\n  ${rateUsage}\n  ${solveUsage}\n  ${repairUsage}\n  imagin help [COMMAND]\n`
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

type PlanValues = Readonly<Record<string, string | undefined>>

/** Strict options of a planning command, all texts; null when one is unknown, a needed one is missing or a number is none. */
function planOptions(
  args: readonly string[],
  names: Readonly<{ needed: readonly string[]; files: readonly string[]; numbers: readonly string[] }>,
): Readonly<{ values: PlanValues; numbers: Readonly<Record<string, number>> }> | null {
  try {
    const all = [...names.needed, ...names.files, ...names.numbers]
    const options = Object.fromEntries(all.map((name) => [name, { type: 'string' as const }]))
    const values: PlanValues = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
    if (names.needed.some((name) => values[name] === undefined)) return null
    const given = names.numbers.filter((name) => values[name] !== undefined)
    const numbers = Object.fromEntries(given.map((name) => [name, Number(values[name])]))
    return Object.values(numbers).every(Number.isFinite) ? { values, numbers } : null
  } catch {
    return null
  }
}

const outOf = ({ out }: PlanValues) => (out === undefined ? {} : { out })

async function solve(args: readonly string[]): Promise<0 | 1 | 2> {
  const given = planOptions(args, { needed: ['in'], files: ['out'], numbers: ['seconds', 'seed', 'iterations'] })
  if (given === null) return usage(solveUsage)
  return solveCommand({ in: given.values.in ?? '', ...outOf(given.values), ...given.numbers })
}

async function repair(args: readonly string[]): Promise<0 | 1 | 2> {
  const given = planOptions(args, { needed: ['in', 'plan', 'change'], files: ['out'], numbers: ['seed'] })
  if (given === null) return usage(repairUsage)
  const { in: instance = '', plan = '', change = '' } = given.values
  return repairCommand({ in: instance, plan, change, ...outOf(given.values), ...given.numbers })
}

/** The headless entry (contracts/cli.md): one JSON document on standard output, 0 done, 1 a domain failure, 2 usage. */
export async function imagin(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = args
  if (name === 'rate') return runRate(rest, resourcesFolder)
  if (name === 'solve') return solve(rest)
  if (name === 'repair') return repair(rest)
  const commands = await officeCommands()
  if (name === 'help') {
    process.stdout.write(helpOf(commands, rest[0]))
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return usage(helpOf(commands))
  const options = optionsOf(command, rest)
  if (options === null) return usage(command.usage)
  try {
    return print(await command.run(options))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return print(fail('INTERNAL', { command: command.name }))
  }
}
