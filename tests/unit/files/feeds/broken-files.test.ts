import { describe, expect, it } from 'vitest'
import { checkSize } from '../../../../main/files/feeds/feed.ts'
import { feeds } from '../../../../main/files/feeds/index.ts'
import { inspectFeed } from '../../../../main/files/feeds/inspect.ts'
import { imports } from '../../../../shared/text/imports.ts'
import { brokenFiles } from '../../../support/broken-files.ts'
import { reasons } from './support.ts'

/** The two sentences of a rule with its facts in place, or what is left to fill in. */
const sentencesOf = (rule: keyof typeof imports.rules, facts: Readonly<Record<string, unknown>>): readonly string[] =>
  imports.rules[rule].map((sentence) =>
    sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      Object.hasOwn(facts, name) ? String(facts[name]) : whole,
    ),
  )
const isWhole = (sentence: string): boolean => sentence.length > 10 && !sentence.includes('{{')

describe('broken files', () => {
  it('are many, each under its own name', () => {
    expect(brokenFiles.length).toBeGreaterThanOrEqual(30)
    expect(new Set(brokenFiles.map((file) => file.name)).size).toBe(brokenFiles.length)
  })

  it.each(brokenFiles.map((file) => [file.name, file] as const))(
    '%s ends in a clear message in both languages',
    async (_, { feed, bytes, options, ends }) => {
      const reading = await feeds[feed].read(bytes(), options)
      if ('refused' in ends) {
        expect(reading.ok ? 'accepted' : reading.error.rule).toBe(ends.refused)
        if (!reading.ok) expect(sentencesOf(reading.error.rule, reading.error.facts).every(isWhole)).toBe(true)
        return
      }
      if (!reading.ok) throw new Error(JSON.stringify(reading.error))
      expect(reasons(reading.value)).toEqual(ends.rejected)
      expect(reading.value.rows).toHaveLength(ends.kept)
      for (const { rule, facts } of reading.value.rejected) expect(sentencesOf(rule, facts).every(isWhole)).toBe(true)
    },
    20_000,
  )

  it('never stop the inspection of a file', async () => {
    for (const { feed, bytes, options = {} } of brokenFiles) {
      const { mapping: _, maxBytes: __, ...chosen } = options
      const found = await inspectFeed(feeds[feed], bytes(), chosen)
      if (!found.ok) expect(sentencesOf(found.error.rule, found.error.facts).every(isWhole)).toBe(true)
    }
  }, 60_000)

  it('a file of one gigabyte is refused by its size alone', () => {
    expect(checkSize(1_000_000_000)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE', rule: 'fileTooLarge', facts: { limitMegabytes: 100 } },
    })
    expect(checkSize(100_000_000).ok).toBe(true)
  })
})
