import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, sql } from '../../store/index.ts'
import { examsOfBureau } from '../bureaus/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

type Row = {
  id: string
  number: string
  runNumber: number
  intervenantId: string
  intervenant: string
  missionId: string
  missionNumber: number
  exam: string
  missionType: string
  missionTypeEnglish: string
  centre: string
  firstDate: string
  lastDate: string
  state: string
  documentId: string
  acknowledgedAt: string | null
}

const columns = {
  number: 'convocation.number',
  intervenant: 'intervenant.lastName',
  missionNumber: 'mission.number',
  exam: 'paper.examCode',
  centre: 'school.name',
  firstDate: 'mission.firstDate',
} as const

export function listConvocations(services: Services, input: PageInput) {
  const joined = () =>
    services
      .read()
      .selectFrom('convocation')
      .innerJoin('convocationRun', 'convocationRun.id', 'convocation.runId')
      .innerJoin('intervenant', 'intervenant.id', 'convocation.intervenantId')
      .innerJoin('mission', 'mission.id', 'convocation.missionId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('paper', 'paper.id', 'mission.paperId')
      .innerJoin('school', 'school.id', 'mission.centreId')
      .leftJoin('convocationAcknowledgement', 'convocationAcknowledgement.convocationId', 'convocation.id')
  const listing: Listing<Row> = {
    name: 'convocation',
    idOf: (row) => row.id,
    ids: async ({ filter, facets, sort }) => {
      const order = orderOf(columns, sort, 'convocation.number')
      let rows = joined().select('convocation.id')
      if (facets.runId !== undefined) rows = rows.where('convocation.runId', '=', facets.runId)
      if (facets.bureauId !== undefined)
        rows = rows.where('paper.examCode', 'in', examsOfBureau(services.read(), facets.bureauId))
      if (facets.read === 'unread')
        rows = rows
          .where('convocationAcknowledgement.createdAt', 'is', null)
          .where('convocation.state', '=', 'official')
      for (const like of likePatterns(filter)) {
        rows = rows.where((e) =>
          e.or([
            e('intervenant.search', 'like', like),
            e('school.search', 'like', like),
            e('paper.search', 'like', like),
            e(sql<string>`cast(${e.ref('convocation.number')} as text)`, 'like', like),
            e(sql<string>`cast(${e.ref('mission.number')} as text)`, 'like', like),
          ]),
        )
      }
      const found = await rows.orderBy(order.column, order.direction).orderBy('convocation.number').execute()
      return found.map((row) => row.id)
    },
    rows: async (ids) => {
      const rows = await joined()
        .select(['convocation.id', 'convocation.number', 'convocation.version', 'convocationRun.number as runNumber'])
        .select(['intervenant.id as intervenantId', 'lastName', 'firstName', 'mission.number as missionNumber'])
        .select([
          'mission.id as missionId',
          'mission.lastDate',
          'convocationAcknowledgement.createdAt as acknowledgedAt',
        ])
        .select(['paper.examCode as exam', 'missionType.label as missionType', 'school.name as centre'])
        .select('missionType.labelEnglish as missionTypeEnglish')
        .select(['mission.firstDate', 'convocation.state', 'convocation.documentId'])
        .where('convocation.id', 'in', [...ids])
        .execute()
      return rows.map(({ lastName, firstName, number, version, ...row }) => ({
        ...row,
        number: `${number} v${version}`,
        intervenant: `${lastName} ${firstName}`,
      }))
    },
  }
  return services.listings.page(listing, input)
}
