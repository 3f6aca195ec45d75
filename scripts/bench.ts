import './lib/node-gate.ts'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from '../tests/bench/harness.ts'
import { repositoryRoot } from './lib/tools.ts'

const folder = join(repositoryRoot, 'tests', 'bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort()

/** Measures rounded to four digits: a bench that returns something else than finite numbers is wrong. */
async function measure(name: string): Promise<Record<string, number>> {
  const bench = (await import(pathToFileURL(join(folder, `${name}.bench.ts`)).href)) as Bench
  const measures = await bench.run()
  for (const [key, value] of Object.entries(measures))
    if (!Number.isFinite(value)) throw new Error(`${bench.name}: ${key} is ${value}`)
  return Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, Number(value.toPrecision(4))]))
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(
    `npm run bench [-- NAME…]\nUnknown: ${unknown.join(', ')}. There is: ${names.join(', ') || 'none yet'}.`,
  )
  process.exitCode = 2
} else {
  const benches: Record<string, Record<string, number> | { error: string }> = {}
  for (const name of wanted.length > 0 ? wanted : names) {
    console.error(`${name}…`)
    try {
      benches[name] = await measure(name)
    } catch (error) {
      benches[name] = { error: error instanceof Error ? error.message : String(error) }
      process.exitCode = 1
    }
  }
  const machine = { node: process.version, cores: cpus().length, load: Number(loadavg()[0]?.toFixed(1)) }
  console.log(JSON.stringify({ machine, benches }, null, 2))
}
