import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import type { Services } from '../../boundary/services.ts'
import { readReference } from '../../files/reference.ts'

/** The types that the product ships, by code; the office's own loads are no part of them. */
export async function shippedTypes(services: Services): Promise<ReadonlyMap<string, MissionTypeContent>> {
  const rows = await readReference(`${services.ports.resourcesFolder}/reference`, 'missionTypes')
  if (!rows.ok) return new Map()
  return new Map(
    rows.value.map(({ missionType, name, englishName, roles, source: _, ...type }) => [
      missionType,
      { ...type, label: name, labelEnglish: englishName, roles: [...roles], roleLoads: {} },
    ]),
  )
}
