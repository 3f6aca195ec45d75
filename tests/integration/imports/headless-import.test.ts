import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCommand } from '../../../main/headless/office-commands.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'

test('a file of one gigabyte is refused by its size, before it is read', async () => {
  const data = temporaryFolder()
  const core = await openApplication(data)
  await core.close()
  const file = join(data, 'large.csv')
  writeFileSync(file, 'zone;debut;fin;nom\n')
  truncateSync(file, 1_000_000_000)
  const before = process.memoryUsage.rss()
  const answer = await importCommand.run({ data, feed: 'school-holidays', file })
  expect(answer).toMatchObject({ ok: false, error: { rule: 'fileTooLarge', facts: { limitMegabytes: 100 } } })
  expect(process.memoryUsage.rss() - before).toBeLessThan(500_000_000)
  rmSync(data, { recursive: true })
})
