import type { MissionTypeContent, MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import type { EntryForm } from '../../../shared/model/mission-types.ts'
import type { Services } from '../../boundary/services.ts'
import { feeEntryOf, isRateType, wrongTerms } from '../../domain/missions/mission-type-rules.ts'
import { qualityOf } from '../../domain/missions/quality.ts'
import { missionTypes } from '../../domain/rates/rate-document.ts'
import { formsOfRate, rateOfType } from '../../domain/rates/rate-of-type.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { shippedTypes } from './shipped.ts'
import { contentOf } from './stored-type.ts'
import { usageOfTypes } from './usage.ts'

const rateState = (rateType: string | null, tables: RateTables, today: string): MissionTypeRow['rate'] =>
  rateType === null || !isRateType(rateType) ? 'none' : rateOfType(rateType, tables, today)

const sameContent = (one: MissionTypeContent, other: MissionTypeContent): boolean => {
  const plain = ({ roleLoads: _, ...content }: MissionTypeContent) => JSON.stringify(Object.entries(content).sort())
  return plain(one) === plain(other)
}

/** Every type with what it asks, whether it is used, and whether it is as shipped. */
export async function listTypes(services: Services): Promise<MissionTypeRow[]> {
  const read = services.read()
  const rows = await read.selectFrom('missionType').selectAll().orderBy('label').execute()
  const shipped = await shippedTypes(services)
  const usage = await usageOfTypes(read)
  const tables = await rateTablesOf(read)
  const today = services.ports.clock.today()
  return rows.map((row) => {
    const content = contentOf(row)
    const asShipped = shipped.get(row.code)
    return {
      code: row.code,
      ...content,
      ...usage(row.code),
      rate: rateState(row.rateType, tables, today),
      active: row.active === 1,
      shipped: asShipped !== undefined,
      changed: asShipped !== undefined && !sameContent(content, asShipped),
      version: row.rowVersion,
    }
  })
}

/** The headings of the rates a type can be paid under. */
export async function listRateTypes(services: Services) {
  const tables = await rateTablesOf(services.read())
  const today = services.ports.clock.today()
  return missionTypes.map((rateType) => ({
    rateType,
    rate: rateOfType(rateType, tables, today),
    forms: [...formsOfRate(rateType)] as EntryForm[],
  }))
}

/** What a type would ask and give, before it is opened. */
export async function previewType(services: Services, content: MissionTypeContent) {
  const tables = await rateTablesOf(services.read())
  const wrong = wrongTerms(content)
  return {
    wrong: wrong === null ? null : `missionTypes.${wrong}`,
    fee: feeEntryOf(content),
    rate: rateState(content.rateType, tables, services.ports.clock.today()),
    qualities: content.roles.map((role) => ({ role, quality: qualityOf({ ...content, role }) })),
  }
}
