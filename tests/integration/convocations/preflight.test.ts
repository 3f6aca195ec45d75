import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { controlConvocations } from '../../../main/features/convocations/control.ts'
import { runSheet } from '../../../main/features/convocations/run-sheet.ts'
import { everything } from '../../../main/features/convocations/select.ts'
import { setConvocationSettings } from '../../../main/features/convocations/settings.ts'
import { waiveFindings } from '../../../main/features/convocations/waive.ts'
import { withdrawWaiver } from '../../../main/features/convocations/waivers.ts'
import { insertMany } from '../../../main/store/index.ts'
import { change, convoke, manager, officeToConvoke } from '../support/convocations.ts'
import { good, nextCommand, refusalOf } from '../support/office.ts'

type Office = Awaited<ReturnType<typeof officeToConvoke>>

describe('the pre-flight of a run', () => {
  let office: Office
  beforeEach(async () => {
    office = await officeToConvoke()
  })
  afterEach(() => office.close())

  /** Every finding that stops the run, as `rule name`. */
  const stopping = async () =>
    (await controlConvocations(office.services, everything)).groups
      .filter(({ level }) => level !== 'information')
      .flatMap(({ rule, findings }) =>
        findings.filter(({ waiver }) => waiver === null).map(({ intervenant }) => `${rule} ${intervenant}`),
      )
      .toSorted()

  const limits = async (part: Partial<{ noticeDays: number; payFileMonths: number }>) =>
    good(
      await setConvocationSettings(office.services, manager, {
        commandId: nextCommand(),
        expectedVersion: 0,
        noticeDays: null,
        payFileMonths: null,
        ...part,
      }),
    )

  const waive = (rule: string, keys: readonly string[] | null = null, reason = 'vu avec la personne') =>
    waiveFindings(office.services, manager, { commandId: nextCommand(), selection: everything, rule, keys, reason })

  test('finds what is there and nothing else', async () => {
    expect(await stopping()).toEqual(['noPayFile CORRE Camille'])
  })

  // Each fault is planted alone; what is found is exactly what was planted, beside the pay file that was missing already.
  const planted: readonly Readonly<{
    fault: string
    plant: (office: Office) => Promise<void>
    found: readonly string[]
  }>[] = [
    {
      fault: 'double booking',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('missionSlot').set({ date: '2026-06-25' }).where('missionId', '=', 'm-rennes').execute()
        }),
      found: ['timeConflict ABEL Camille'],
    },
    {
      fault: 'leave',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('intervenant').set({ onLeave: 1 }).where('id', '=', 'p1').execute()
        }),
      found: ['leave ABEL Camille'],
    },
    {
      fault: 'absence on the day',
      plant: (one) =>
        change(one, async (tx) => {
          await insertMany(tx, 'unavailability', [
            {
              id: 'u',
              intervenantId: 'p3',
              fromDate: '2026-06-08',
              toDate: '2026-06-08',
              reason: 'illness',
              author: 'essai',
            },
          ])
        }),
      found: ['unavailability CORRE Camille'],
    },
    {
      fault: 'trainee',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('intervenant').set({ trainee: 1 }).where('id', '=', 'p1').execute()
          await insertMany(tx, 'exclusion', [
            {
              id: 'x',
              status: 'trainee' as const,
              disciplineCode: null,
              examCode: null,
              reason: 'En formation.',
              active: 1,
              rowVersion: 1,
            },
          ])
        }),
      found: ['exclusion ABEL Camille'],
    },
    {
      fault: 'own school',
      plant: (one) =>
        change(one, async (tx) => {
          await insertMany(tx, 'posting', [
            {
              intervenantId: 'p3',
              schoolId: 'sBrest',
              kind: 'principal' as const,
              disciplineCode: 'L0100',
              startsOn: '2026-04-01',
              endsOn: null,
            },
          ])
        }),
      found: ['ownSchool CORRE Camille'],
    },
    {
      fault: 'end of contract',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('intervenant').set({ contractEnd: '2026-05-31' }).where('id', '=', 'p3').execute()
        }),
      found: ['contract CORRE Camille'],
    },
    { fault: 'late notice', plant: (one) => limitsOf(one, { noticeDays: 39 }), found: ['lateNotice CORRE Camille'] },
    {
      fault: 'pay file out of date',
      plant: async (one) => {
        await limitsOf(one, { payFileMonths: 12 })
        await change(one, async (tx) => {
          await tx.updateTable('payFile').set({ updatedAt: '2025-06-01' }).where('intervenantId', '=', 'p1').execute()
        })
      },
      found: ['oldPayFile ABEL Camille'],
    },
    {
      fault: 'no pay file',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.deleteFrom('payFile').where('intervenantId', '=', 'p1').execute()
        }),
      found: ['noPayFile ABEL Camille'],
    },
    {
      fault: 'mission without candidates',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('mission').set({ quantity: 0 }).where('id', '=', 'm-brest').execute()
        }),
      found: ['noCandidates CORRE Camille'],
    },
    {
      fault: 'centre without an address',
      plant: (one) =>
        change(one, async (tx) => {
          await tx.updateTable('school').set({ address: '' }).where('id', '=', 'sRennes').execute()
        }),
      found: ['noCentreAddress ABEL Camille'],
    },
    {
      fault: 'impossible journey',
      plant: async (one) => {
        const speeds = [{ upToKm: null, kmPerHour: 80 }]
        await change(one, async (tx) => {
          await tx
            .insertInto('assignmentSettings')
            .values({ id: 1, content: JSON.stringify({ speeds }), rowVersion: 1 })
            .execute()
          // ABEL holds the marking of 24 June in Brest, 13:30 to 17:30.
          await tx
            .updateTable('missionSlot')
            .set({ date: '2026-06-24', startTime: '19:00', endTime: '20:00' })
            .where('missionId', '=', 'm-rennes')
            .execute()
        })
      },
      found: ['journey ABEL Camille'],
    },
  ]
  const limitsOf = async (one: Office, part: Parameters<typeof limits>[0]) => {
    if (one === office) await limits(part)
  }

  test.each(planted)('a planted fault is found exactly: $fault', async ({ plant, found }) => {
    await plant(office)
    const already = ['noPayFile CORRE Camille']
    expect(await stopping()).toEqual([...already, ...found].toSorted())
  })

  test('the official run is refused while a finding is open, and goes on once it is waived with a reason', async () => {
    expect(refusalOf(await convoke(office))).toBe('convocations.openFindings')
    expect(good(await waive('noPayFile', null, 'dossier promis'))).toEqual({ waived: 1 })
    expect(await stopping()).toEqual([])
    const { runId, convocations, claims } = good(await convoke(office))
    expect({ convocations, claims }).toEqual({ convocations: 2, claims: 2 })
    const sheet = good(await runSheet(office.services, runId))
    expect(sheet).toMatchObject({ author: 'Claude Gestion', kind: 'first', leftOut: 0, selection: everything })
    expect(sheet.waivers).toMatchObject([
      { rule: 'noPayFile', intervenant: 'CORRE Camille', reason: 'dossier promis', author: 'Claude Gestion' },
    ])
  })

  test('or convokes the others and leaves out who has an open finding', async () => {
    const outcome = good(await convoke(office, { leaveOut: true }))
    expect(outcome).toMatchObject({ convocations: 1, leftOut: 1 })
    expect(await stopping()).toEqual(['noPayFile CORRE Camille'])
    expect(refusalOf(await convoke(office, { leaveOut: true }))).toBe('convocations.openFindings')
  })

  test('what blocks is waived one at a time, and a waiver can be taken back until a run has used it', async () => {
    await change(office, async (tx) => {
      await tx.updateTable('mission').set({ quantity: 0 }).where('number', 'in', [10101, 10102]).execute()
    })
    expect(refusalOf(await waive('noCandidates'))).toBe('convocations.waiveOneByOne')
    const { groups } = await controlConvocations(office.services, everything)
    const keys = groups.find(({ rule }) => rule === 'noCandidates')?.findings.map(({ key }) => key) ?? []
    for (const key of keys) good(await waive('noCandidates', [key]))
    expect(refusalOf(await waive('noCandidates', keys.slice(0, 1)))).toBe('CONFLICT')
    good(await waive('noPayFile'))
    const waivers = await office.services.read().selectFrom('convocationWaiver').select('id').execute()
    const back = (id: string) => withdrawWaiver(office.services, manager, { commandId: nextCommand(), id })
    good(await back(waivers[0]?.id ?? ''))
    expect(await stopping()).toHaveLength(1)
    expect(refusalOf(await back('nowhere'))).toBe('NOT_FOUND')
    good(await convoke(office, { leaveOut: true }))
    const used = await office.services
      .read()
      .selectFrom('convocationWaiver')
      .select('id')
      .where('runId', 'is not', null)
      .executeTakeFirstOrThrow()
    expect(refusalOf(await back(used.id))).toBe('convocations.waiverUsed')
  })

  test('a control changes nothing', async () => {
    const before = await office.services.store().revision()
    await controlConvocations(office.services, everything)
    expect(await office.services.store().revision()).toBe(before)
  })
})
