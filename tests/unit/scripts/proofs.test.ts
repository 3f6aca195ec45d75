import { describe, expect, it } from 'vitest'
import { closingLine, fromPlaywright, fromVitest, type Outcome } from '../../../scripts/lib/outcomes.ts'
import { proofsOf, tagsOf, unknownTags } from '../../../scripts/lib/proofs.ts'
import { repositoryRoot } from '../../../scripts/lib/tools.ts'

const tag = (numbers: string) => `[${'F'}${numbers}]`
const checked = (items: string) => `[${items}]`
const outcome = (status: Outcome['status'], title: string): Outcome => ({
  tier: 'unit',
  file: 'a.test.ts',
  title,
  status,
})

describe('tags', () => {
  it('are read alone, in lists and in ranges', () => {
    expect(tagsOf(`car ${tag('245')}`)).toEqual(['F245'])
    expect(tagsOf(`${tag('1, F3')} and ${tag('5 F6')}`)).toEqual(['F1', 'F3', 'F5', 'F6'])
    expect(tagsOf(tag('245-F247'))).toEqual(['F245', 'F246', 'F247'])
    expect(tagsOf(`${checked('C1-C3')} ${checked('K5, C7')}`)).toEqual(['C1', 'C2', 'C3', 'K5', 'C7'])
    expect(tagsOf('F245 in a sentence, [see F2]')).toEqual([])
  })
})

describe('proofs', () => {
  const inventory = [
    { id: 'F1', label: 'one' },
    { id: 'F2', label: 'two' },
    { id: 'F3', label: 'three' },
    { id: 'F4', label: 'four', context: true },
  ]
  const states = (outcomes: Outcome[]) => proofsOf(inventory, outcomes).map((proof) => proof.state)

  it('come from passed tests only', () => {
    const outcomes = [outcome('passed', tag('1')), outcome('failed', tag('2')), outcome('skipped', tag('3'))]
    expect(states(outcomes)).toEqual(['proved', 'failing', 'not proved', 'context'])
    expect(states([])).toEqual(['not proved', 'not proved', 'not proved', 'context'])
  })
  it('do not stand beside a failure', () => {
    expect(states([outcome('passed', tag('1')), outcome('failed', tag('1'))])[0]).toBe('failing')
  })
  it('leave to a person what no test shows, unless a test fails', () => {
    const list = [{ id: 'C1', label: 'ring', seen: '2026-11-22' }]
    expect(proofsOf(list, [])[0]).toMatchObject({ state: 'seen', seen: '2026-11-22' })
    expect(proofsOf(list, [outcome('passed', checked('C1'))])[0]?.state).toBe('proved')
    expect(proofsOf(list, [outcome('failed', checked('C1'))])[0]?.state).toBe('failing')
  })
  it('tell a tag of no feature', () => {
    expect(unknownTags(inventory, [outcome('passed', tag('999'))])).toEqual(['F999'])
  })
})

describe('outcomes', () => {
  it('count a file that does not load as a failure', () => {
    const name = `${repositoryRoot}/tests/unit/a.test.ts`
    const report = { testResults: [{ name, status: 'failed', message: 'no', assertionResults: [] }] }
    expect(fromVitest(report)).toMatchObject([{ tier: 'unit', file: 'tests/unit/a.test.ts', status: 'failed' }])
  })
  it('count a test that passed only when repeated as a failure', () => {
    const spec = (status: 'expected' | 'flaky' | 'skipped') => ({
      title: status,
      file: 'a.spec.ts',
      tests: [{ status }],
    })
    const report = {
      config: { rootDir: `${repositoryRoot}/tests/e2e` },
      errors: [],
      suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [spec('expected'), spec('flaky'), spec('skipped')] }],
    }
    const outcomes = fromPlaywright(report)
    expect(outcomes.map(({ tier, status }) => `${tier} ${status}`)).toEqual(['e2e passed', 'e2e failed', 'e2e skipped'])
    expect(closingLine(outcomes)).toBe('1 passed, 1 failed, 1 skipped')
    expect(closingLine(outcomes.slice(0, 2))).toBe('1 passed, 1 failed')
  })
})
