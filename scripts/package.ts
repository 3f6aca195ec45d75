import './lib/node-gate.ts'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from './build-if-stale.ts'
import { ensureElectronProgram } from './electron-program.ts'
import { asarPaths } from './lib/asar-paths.ts'
import { type Fuses, makeElectronStandIn, readFuses } from './lib/electron-stand-in.ts'
import { repositoryRoot, runTool } from './lib/tools.ts'

const usage = `Usage: npm run package [-- --check]
  --check  go through packaging with a stand-in for Electron's program, offline, and check what would be shipped (Linux)`

const shipped = [
  'out/main/electron.js',
  'out/main/browser.js',
  'out/main/worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'package.json',
]

/** What only building and testing need, or what belongs to another system. */
const notShipped =
  /^node_modules\/(node-(linux|win)-|react|@mantine|electron|vite|vitest|@playwright|better-sqlite3\/(deps|src)\/)/

const fusesWanted: Partial<Fuses> = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  enableCookieEncryption: true,
  grantFileProtocolExtraPrivileges: false,
}

/** Everything wrong with an unpacked application, as sentences. */
function faultsOf(folder: string, program: string): string[] {
  const paths = asarPaths(join(folder, 'resources', 'app.asar'))
  const present = new Set(paths)
  const missing = shipped.filter((path) => !present.has(path)).map((path) => `missing: ${path}`)
  const needless = paths.filter((path) => notShipped.test(path)).map((path) => `needless: ${path}`)
  const fonts = paths.some((path) => path.startsWith('resources/fonts/')) ? [] : ['missing: resources/fonts']
  const unpacked = join(folder, 'resources', 'app.asar.unpacked')
  const engines = globSync('node_modules/better-sqlite3/prebuilds/*.node', { cwd: unpacked }).map((path) =>
    basename(path),
  )
  const wanted = `${process.platform}-${process.arch}.node`
  const engine =
    engines.length === 1 && engines[0] === wanted ? [] : [`database engine: ${engines.join(', ') || 'none'}`]
  const fuses = readFuses(readFileSync(join(folder, program)))
  const wrongFuses = Object.entries(fusesWanted)
    .filter(([name, value]) => fuses?.[name as keyof Fuses] !== value)
    .map(([name]) => `fuse: ${name}`)
  return [...missing, ...needless.slice(0, 20), ...fonts, ...engine, ...wrongFuses]
}

const configuration = ['--config', 'scripts/electron-builder.yml']

async function check(): Promise<number> {
  const { version } = JSON.parse(
    readFileSync(join(repositoryRoot, 'node_modules', 'electron', 'package.json'), 'utf8'),
  ) as { version: string }
  const standIn = makeElectronStandIn(version)
  try {
    const args = [
      ...configuration,
      '--dir',
      '--linux',
      `-c.electronDist=${standIn}`,
      '-c.directories.output=dist/check',
    ]
    const status = await runTool('electron-builder', 'electron-builder', args)
    if (status !== 0) return status
  } finally {
    rmSync(standIn, { recursive: true, force: true })
  }
  const folder = globSync('dist/check/linux*-unpacked', { cwd: repositoryRoot })[0]
  if (folder === undefined) throw new Error('electron-builder left no unpacked application')
  const faults = faultsOf(join(repositoryRoot, folder), 'imagin')
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? 'Packaging is complete.' : `${faults.length} faults in the package.`)
  return faults.length === 0 ? 0 : 1
}

async function packageAll(): Promise<number> {
  if (ensureElectronProgram({ insist: true }) === undefined) {
    console.error('Installers need the Electron program, which this machine cannot fetch. “--check” does the rest.')
    return 1
  }
  return runTool('electron-builder', 'electron-builder', [...configuration, '--publish', 'never'])
}

async function main(argv: readonly string[]): Promise<number> {
  let offline: boolean
  try {
    const { values } = parseArgs({ args: [...argv], options: { check: { type: 'boolean' } }, strict: true })
    offline = values.check === true
  } catch {
    console.error(usage)
    return 2
  }
  const prebuild = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`
  if (!existsSync(join(repositoryRoot, prebuild))) {
    console.error(`The database engine for this system is missing: ${prebuild}`)
    return 1
  }
  const built = await buildIfStale()
  if (built !== 0) return built
  return offline ? check() : packageAll()
}

process.exitCode = await main(process.argv.slice(2))
