import { createClaims } from '../../../main/features/claims/index.ts'
import { insertMany, storeDocument, type WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { pngOf } from '../../support/sample-images.ts'
import { pdfOf } from '../../support/sample-pdfs.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

/** What the reference queue holds (ux.md 4.2), scattered so that no rhythm carries from one claim to the next. */
export const reference = { clean: 70, corrected: 15, returned: 10, waiting: 5 } as const
type Kind = keyof typeof reference

const copies: Readonly<Record<Kind, number>> = { clean: 30, corrected: 32, returned: 60, waiting: 25 }
const stated: Readonly<Record<Kind, number | null>> = { clean: 30, corrected: 31, returned: 6, waiting: null }

/** Of twenty claims: fourteen clean, three to correct, two to return, one to wait. */
const pattern: readonly Kind[] = [
  'clean',
  'clean',
  'clean',
  'corrected',
  'clean',
  'clean',
  'returned',
  'clean',
  'clean',
  'corrected',
  'clean',
  'clean',
  'clean',
  'waiting',
  'clean',
  'clean',
  'corrected',
  'clean',
  'returned',
  'clean',
]
const missionCount = 10
const perMission = 10
const places = Array.from({ length: missionCount * perMission }, (_, index) => ({
  index,
  kind: pattern[index % pattern.length] ?? 'clean',
  mission: `review-${Math.floor(index / perMission)}`,
  seat: `review-seat-${index}`,
  assignment: `review-assignment-${index}`,
}))

async function insertQueue({ tx, at }: WorkContext): Promise<void> {
  const people = await tx
    .selectFrom('payFile')
    .select('intervenantId')
    .orderBy('intervenantId')
    .limit(perMission)
    .execute()
  const model = await tx
    .selectFrom('mission')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['sessionId', 'paperId', 'centreId'])
    .where('missionTypeCode', '=', 'CORRECTION_COPIES')
    .where('session.examCode', '=', 'BCG')
    .executeTakeFirstOrThrow()
  const missions = [...new Set(places.map(({ mission }) => mission))]
  await insertMany(
    tx,
    'mission',
    missions.map((id, index) => ({
      id,
      ...model,
      number: 91_000 + index,
      missionTypeCode: 'CORRECTION_DOMICILE',
      origin: 'local' as const,
      commission: '',
      quantity: perMission,
      observations: '',
      headerAuthority: 'academy' as const,
      firstDate: '2026-06-22',
      lastDate: '2026-06-22',
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'missionSlot',
    missions.map((missionId) => ({ missionId, date: '2026-06-22', startTime: '08:00', endTime: '12:00' })),
  )
  await insertMany(
    tx,
    'seat',
    places.map(({ seat, mission, index }) => ({
      id: seat,
      missionId: mission,
      role: 'examiner',
      position: (index % perMission) + 1,
    })),
  )
  await insertMany(
    tx,
    'assignment',
    places.map(({ assignment, seat, mission, index }) => ({
      id: assignment,
      seatId: seat,
      missionId: mission,
      intervenantId: people[index % perMission]?.intervenantId ?? '',
      state: 'convoked' as const,
      origin: 'manual' as const,
      explanation: '',
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'serviceStatement',
    places.map(({ assignment, mission, kind }) => ({
      assignmentId: assignment,
      missionId: mission,
      present: 1,
      quantity: stated[kind],
      minutes: null,
      source: 'centre' as const,
      statedBy: 'Centre',
      statedAt: at,
    })),
  )
}

/** A bill of two pages and a picture, with the first claim of the queue. */
async function depositOnFirst({ tx, at }: WorkContext): Promise<void> {
  const claim = await tx
    .selectFrom('claim')
    .select(['id', 'intervenantId'])
    .where('assignmentId', '=', places[0]?.assignment ?? '')
    .executeTakeFirstOrThrow()
  const { intervenantId } = claim
  const width = 400
  const row = Buffer.from([0, ...Array.from({ length: width }, (_, index) => index % 256)])
  const picture = pngOf({ width, height: 300, rows: Buffer.concat(Array.from({ length: 300 }, () => row)) })
  const documents = [
    { id: 'review-bill', name: 'facture-hotel.pdf', mime: 'application/pdf', bytes: await pdfOf(2) },
    { id: 'review-ticket', name: 'ticket.png', mime: 'image/png', bytes: picture },
  ]
  for (const document of documents) {
    await storeDocument(tx, { ...document, kind: 'supporting', intervenantId, createdAt: at })
    await tx
      .insertInto('claimDocument')
      .values({
        claimId: claim.id,
        file: 'pay',
        documentId: document.id,
        answers: null,
        byOffice: 0,
        depositedAt: at,
        removedAt: null,
      })
      .execute()
  }
}

const build = (folder: string): Promise<void> =>
  changeOffice(folder, async (context, services) => {
    // What the demonstration left to review would be mixed with the reference.
    await context.tx
      .updateTable('claim')
      .set({ feeState: 'TO_COMPLETE', travelState: 'NONE' })
      .where((e) => e.or([e('feeState', 'in', ['SENT', 'OFFICE_ENTERED']), e('travelState', '=', 'SENT')]))
      .execute()
    await insertQueue(context)
    const created = await createClaims(
      services,
      context,
      places.map(({ assignment }) => assignment),
    )
    if (!created.ok) return created
    await depositOnFirst(context)
    for (const { assignment, kind, index } of places)
      await context.tx
        .updateTable('claim')
        .set({
          feeState: 'SENT',
          travelState: 'NONE',
          entry: JSON.stringify({ copies: copies[kind] }),
          sentAt: `2026-07-01T08:${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000Z`,
        })
        .where('assignmentId', '=', assignment)
        .execute()
    return ok(null)
  })

/** Data folder of a demonstration whose review queue is the reference of a hundred claims. */
export const reviewableOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
