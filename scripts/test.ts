import './lib/node-gate.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { markBuilt } from './build-if-stale.ts'
import { ensureChromium } from './chromium.ts'
import { findElectronProgram } from './electron-program.ts'
import {
  closingLine,
  count,
  fromPlaywright,
  fromVitest,
  type Outcome,
  readReport,
  resultsFolder,
  tiers,
  writeReport,
} from './lib/outcomes.ts'
import { repositoryRoot, runTool } from './lib/tools.ts'

const usage = `npm test [-- TIER]
Types, lint, dead code and build, then every test. With a tier (${tiers.join(', ')}), that tier alone.`

const vitestTiers = tiers.filter((tier) => tier !== 'e2e' && tier !== 'electron')

const heading = (text: string) => console.log(`\n=== ${text} ===`)

/** A check is one more test: it passes or fails under its own title. */
async function check(title: string, run: () => Promise<number>): Promise<Outcome> {
  heading(title)
  const status = (await run()) === 0 ? 'passed' : 'failed'
  if (status === 'failed') console.log(`${title}: failed`)
  return { tier: 'checks', file: '', title, status }
}

async function typecheck(): Promise<number> {
  let worst = 0
  for (const project of ['main', 'renderer', 'tests'])
    worst = Math.max(worst, await runTool('typescript', 'tsc', ['-p', project]))
  return worst
}

/** Always from scratch, whatever the stamp of the last build says; `npm start` then finds it fresh. */
async function build(): Promise<number> {
  const startedAt = Date.now()
  const status = await runTool('electron-vite', 'electron-vite', ['build', '--logLevel', 'warn'])
  if (status === 0) markBuilt(repositoryRoot, startedAt)
  return status
}

async function vitest(folders: readonly string[]): Promise<Outcome[]> {
  heading(folders.length === 1 ? `${folders[0]} tests` : 'unit to architecture tests')
  const report = 'vitest.json'
  const status = await runTool('vitest', 'vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...folders.map((folder) => `tests/${folder}/`),
    ...(folders.length === 1 ? ['--passWithNoTests'] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(resultsFolder, report)}`,
  ])
  return withStatus('vitest', status, report, fromVitest)
}

async function playwright(tier: 'e2e' | 'electron', extra: Readonly<Record<string, string>>): Promise<Outcome[]> {
  const report = `${tier}.json`
  const status = await runTool(
    '@playwright/test',
    'playwright',
    [
      'test',
      '--config=tests/playwright.config.ts',
      `--project=${tier}`,
      '--reporter=list,json',
      '--pass-with-no-tests',
    ],
    { ...extra, PLAYWRIGHT_JSON_OUTPUT_FILE: join(resultsFolder, report) },
  )
  return withStatus(tier, status, report, fromPlaywright)
}

/** A tool that fails without naming a failed test, or leaves no report, has failed all the same. */
function withStatus<T>(tool: string, status: number, report: string, read: (report: T) => Outcome[]): Outcome[] {
  const parsed = readReport<T>(report)
  const outcomes = parsed ? read(parsed) : []
  const unexplained = parsed === undefined || (status !== 0 && count(outcomes).failed === 0)
  const failure: Outcome = { tier: tool, file: '', title: `${tool} ends well and leaves a report`, status: 'failed' }
  return unexplained ? [...outcomes, failure] : outcomes
}

async function e2e(): Promise<Outcome[]> {
  heading('end-to-end tests in Chromium')
  try {
    return await playwright('e2e', { CHROMIUM_PATH: await ensureChromium() })
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return [{ tier: 'e2e', file: '', title: 'end-to-end tests find a Chromium', status: 'failed' }]
  }
}

async function electron(): Promise<Outcome[]> {
  heading('Electron smoke test')
  const program = findElectronProgram()
  if (program) return playwright('electron', { ELECTRON_PROGRAM: program })
  console.log('Skipped: the Electron program is not on this machine.')
  return [{ tier: 'electron', file: '', title: 'Electron smoke test', status: 'skipped' }]
}

function tell(outcomes: readonly Outcome[]): number {
  writeReport('outcomes.json', outcomes)
  heading('Result')
  const told = new Set<string>(['checks', ...tiers, ...outcomes.map((outcome) => outcome.tier)])
  for (const tier of told) {
    const { passed, failed, skipped } = count(outcomes.filter((outcome) => outcome.tier === tier))
    if (passed + failed + skipped > 0)
      console.log(`${tier.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
  const failures = outcomes.filter((outcome) => outcome.status === 'failed')
  for (const { tier, title } of failures) console.log(`FAILED ${tier}: ${title}`)
  console.log(`\n${closingLine(outcomes)}`)
  return failures.length === 0 ? 0 : 1
}

async function oneTier(tier: string): Promise<number> {
  if (tier === 'e2e' || tier === 'electron') {
    const built = await check('build', build)
    return tell([built, ...(built.status === 'failed' ? [] : await (tier === 'e2e' ? e2e() : electron()))])
  }
  return tell(await vitest([tier]))
}

async function everything(): Promise<number> {
  const checks: Outcome[] = []
  for (const [title, run, needed] of [
    ['typecheck', typecheck, true],
    ['biome', () => runTool('@biomejs/biome', 'biome', ['check', '.']), false],
    ['knip', () => runTool('knip', 'knip', []), false],
    ['build', build, true],
  ] as const) {
    const outcome = await check(title, run)
    checks.push(outcome)
    if (needed && outcome.status === 'failed') return tell(checks)
  }
  return tell([...checks, ...(await vitest(vitestTiers)), ...(await e2e()), ...(await electron())])
}

const [tier, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (tier !== undefined && !tiers.some((known) => known === tier))) {
  console.error(usage)
  process.exitCode = 2
} else {
  rmSync(resultsFolder, { recursive: true, force: true })
  process.exitCode = await (tier === undefined ? everything() : oneTier(tier))
}
