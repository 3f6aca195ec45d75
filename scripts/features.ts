import './lib/node-gate.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, readReport } from './lib/outcomes.ts'
import { type Feature, type Proof, proofsOf, unknownTags } from './lib/proofs.ts'
import { repositoryRoot } from './lib/tools.ts'

const usage = `npm run features [-- --json]
Features of the inventory proved by passing tests of the last \`npm test\`, and those not.`

function summary(proofs: readonly Proof[], unknown: readonly string[]): string {
  const of = (state: Proof['state']) => proofs.filter((proof) => proof.state === state)
  const lines = [
    ...of('proved').map((proof) => `${proof.id} ${proof.label}\n    ${proof.passed.join('\n    ')}`),
    `\nFailing:${
      of('failing')
        .map((proof) => `\n  ${proof.id} ${proof.label}`)
        .join('') || ' none'
    }`,
    `\nNot proved:${
      of('not proved')
        .map((proof) => `\n  ${proof.id} ${proof.label}`)
        .join('') || ' none'
    }`,
    ...(unknown.length > 0 ? [`\nTags of no feature: ${unknown.join(', ')}`] : []),
    `\n${of('proved').length} proved, ${of('failing').length} failing, ${of('not proved').length} not proved, ${of('context').length} context`,
  ]
  return lines.join('\n')
}

const args = process.argv.slice(2)
const outcomes = readReport<Outcome[]>('outcomes.json')
if (args.some((arg) => arg !== '--json')) {
  console.error(usage)
  process.exitCode = 2
} else if (outcomes === undefined) {
  console.error('There is no test result yet: run `npm test` first.')
  process.exitCode = 1
} else {
  const inventory = JSON.parse(readFileSync(join(repositoryRoot, 'tests', 'inventory.json'), 'utf8')) as Feature[]
  const proofs = proofsOf(inventory, outcomes)
  const unknown = unknownTags(inventory, outcomes)
  if (args.includes('--json')) console.log(JSON.stringify({ features: proofs, unknownTags: unknown }, null, 2))
  else console.log(summary(proofs, unknown))
}
