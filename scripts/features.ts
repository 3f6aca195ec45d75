import './lib/node-gate.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, readReport } from './lib/outcomes.ts'
import { type Feature, type Proof, proofsOf, unknownTags } from './lib/proofs.ts'
import { repositoryRoot } from './lib/tools.ts'

const usage = `npm run features [-- [--accessibility] [--json]]
Features of the inventory proved by passing tests of the last \`npm test\`, and those not; with --accessibility, the
checklist of accessibility instead, where what a person looked at is told apart.`

const options = ['--accessibility', '--json']

function summary(proofs: readonly Proof[], unknown: readonly string[]): string {
  const of = (state: Proof['state']) => proofs.filter((proof) => proof.state === state)
  const lines = [
    ...of('proved').map((proof) => `${proof.id} ${proof.label}\n    ${proof.passed.join('\n    ')}`),
    `\nFailing:${
      of('failing')
        .map((proof) => `\n  ${proof.id} ${proof.label}`)
        .join('') || ' none'
    }`,
    ...of('seen').map(({ id, label, seen }) => `${id} ${label}\n    Looked at: ${seen}`),
    `\nNot proved:${
      of('not proved')
        .map((proof) => `\n  ${proof.id} ${proof.label}`)
        .join('') || ' none'
    }`,
    ...(unknown.length > 0 ? [`\nTags of no feature: ${unknown.join(', ')}`] : []),
    `\n${of('proved').length} proved, ${of('seen').length > 0 ? `${of('seen').length} looked at, ` : ''}${of('failing').length} failing, ${of('not proved').length} not proved, ${of('context').length} context`,
  ]
  return lines.join('\n')
}

const listOf = (name: string) => JSON.parse(readFileSync(join(repositoryRoot, 'tests', name), 'utf8')) as Feature[]

const args = process.argv.slice(2)
const outcomes = readReport<Outcome[]>('outcomes.json')
if (args.some((arg) => !options.includes(arg))) {
  console.error(usage)
  process.exitCode = 2
} else if (outcomes === undefined) {
  console.error('There is no test result yet: run `npm test` first.')
  process.exitCode = 1
} else {
  const [inventory, checklist] = [listOf('inventory.json'), listOf('accessibility-checklist.json')]
  const proofs = proofsOf(args.includes('--accessibility') ? checklist : inventory, outcomes)
  const unknown = unknownTags([...inventory, ...checklist], outcomes)
  if (args.includes('--json')) console.log(JSON.stringify({ features: proofs, unknownTags: unknown }, null, 2))
  else console.log(summary(proofs, unknown))
}
