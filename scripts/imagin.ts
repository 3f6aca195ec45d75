import './lib/node-gate.ts'

const [command, ...rest] = process.argv.slice(2)

if (command === 'features') {
  process.argv.splice(2, 1)
  await import('./features.ts')
} else {
  const { imagin } = await import('../main/headless/imagin.ts')
  process.exitCode = await imagin(command === undefined ? [] : [command, ...rest])
}
