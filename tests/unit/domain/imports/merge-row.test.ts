import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Columns, mergeRow } from '../../../../main/domain/imports/merge-row.ts'

const cell = fc.constantFrom('', 'a', 'b', null, 1)
const row = fc.record({ name: cell, town: cell, phone: cell })
const outcome = (ours: Columns, merge: ReturnType<typeof mergeRow>): Columns =>
  merge.kind === 'update' ? { ...ours, ...merge.writes } : ours

describe('three versions of one row', () => {
  test('a row nobody knows is made; one the office deleted comes back only by a decision', () => {
    expect(mergeRow(undefined, undefined, { name: 'a' })).toEqual({ kind: 'insert' })
    expect(mergeRow({ name: 'a' }, undefined, { name: 'a' })).toEqual({ kind: 'nothing' })
    expect(mergeRow({ name: 'a' }, undefined, { name: 'b' })).toMatchObject({ kind: 'deletedHere' })
  })

  test('a column only one side changed is never a conflict, one both changed differently always is', () => {
    fc.assert(
      fc.property(row, row, row, (base, ours, theirs) => {
        const merge = mergeRow(base, ours, theirs)
        const after = outcome(ours, merge)
        const conflicts = merge.kind === 'update' ? merge.conflicts.map(({ field }) => field) : []
        for (const name of Object.keys(base) as (keyof typeof base)[]) {
          const [was, here, there] = [base[name], ours[name], theirs[name]]
          const fought = there !== was && here !== was && here !== there
          expect(conflicts.includes(name)).toBe(fought)
          expect(after[name]).toBe(fought || there === was ? here : there)
        }
      }),
    )
  })

  test('a source that speaks for the first time fills what is empty and asks about the rest', () => {
    expect(mergeRow(undefined, { name: 'a', town: '' }, { name: 'b', town: 'c' })).toEqual({
      kind: 'update',
      writes: { town: 'c' },
      conflicts: [{ field: 'name', base: null, ours: 'a', theirs: 'b' }],
    })
  })

  test('the same three versions twice change nothing the second time', () => {
    fc.assert(
      fc.property(row, row, row, (base, ours, theirs) => {
        const after = outcome(ours, mergeRow(base, ours, theirs))
        expect(mergeRow(theirs, after, theirs)).toEqual({ kind: 'nothing' })
      }),
    )
  })
})
