import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { repositoryRoot } from './tools.ts'

export type Status = 'passed' | 'failed' | 'skipped'

/** One test, whichever tool ran it. `file` is relative to the repository, `title` holds its groups too. */
export type Outcome = Readonly<{ tier: string; file: string; title: string; status: Status }>

export const resultsFolder = join(repositoryRoot, 'out', 'test-results')

/** In the order in which they are told; a new folder of tests is told after these. */
export const tiers = ['unit', 'contract', 'integration', 'migrations', 'faults', 'arch', 'e2e', 'electron'] as const

type VitestReport = {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** Outcomes of vitest's JSON report. A file that does not even load counts as one failed test. */
export function fromVitest(report: VitestReport): Outcome[] {
  return report.testResults.flatMap((suite) => {
    const file = relativePath(suite.name)
    const tier = tierOf(file)
    const outcomes = suite.assertionResults.map((test): Outcome => {
      const status = test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped'
      return { tier, file, title: test.fullName, status }
    })
    const brokeOutsideTests = suite.status === 'failed' && !outcomes.some((outcome) => outcome.status === 'failed')
    return brokeOutsideTests
      ? [...outcomes, { tier, file, title: `the file runs: ${file}`, status: 'failed' }]
      : outcomes
  })
}

type PlaywrightSuite = {
  title: string
  file: string
  specs?: { title: string; file: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[]
  suites?: PlaywrightSuite[]
}
type PlaywrightReport = { config: { rootDir: string }; suites: PlaywrightSuite[]; errors: { message?: string }[] }

/** Outcomes of Playwright's JSON report. A test that passed only when repeated has failed. */
export function fromPlaywright(report: PlaywrightReport): Outcome[] {
  const inside = (suite: PlaywrightSuite, groups: readonly string[]): Outcome[] => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test): Outcome => {
        const file = relativePath(join(report.config.rootDir, spec.file))
        const status = test.status === 'expected' ? 'passed' : test.status === 'skipped' ? 'skipped' : 'failed'
        return { tier: tierOf(file), file, title: [...groups, spec.title].join(' '), status }
      }),
    ),
    ...(suite.suites ?? []).flatMap((child) => inside(child, [...groups, child.title])),
  ]
  const broken = report.errors.map(
    (error): Outcome => ({
      tier: 'e2e',
      file: '',
      title: `the tests run: ${(error.message ?? '').split('\n')[0]}`,
      status: 'failed',
    }),
  )
  return [...report.suites.flatMap((suite) => inside(suite, [])), ...broken]
}

const relativePath = (path: string): string => relative(repositoryRoot, path).split(sep).join('/')

const tierOf = (file: string): string => file.split('/')[1] ?? 'other'

/** Reads a JSON report; undefined when the tool left none, which its caller counts as a failure. */
export function readReport<T>(name: string): T | undefined {
  const path = join(resultsFolder, name)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

export function writeReport(name: string, value: unknown): void {
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(join(resultsFolder, name), `${JSON.stringify(value, null, 2)}\n`)
}

/** Counts by status. */
export const count = (outcomes: readonly Outcome[]): Record<Status, number> => ({
  passed: outcomes.filter((outcome) => outcome.status === 'passed').length,
  failed: outcomes.filter((outcome) => outcome.status === 'failed').length,
  skipped: outcomes.filter((outcome) => outcome.status === 'skipped').length,
})

/** The line a continuous integration reads last. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const { passed, failed, skipped } = count(outcomes)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
