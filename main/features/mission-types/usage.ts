import type { Readable } from '../../store/index.ts'

/** What refers to each type: missions, those already convoked, and whatever else keeps it from being deleted. */
export async function usageOfTypes(read: Readable) {
  const missions = await read
    .selectFrom('mission')
    .select('missionTypeCode as code')
    .select((e) => e.fn.countAll<number>().as('count'))
    .groupBy('missionTypeCode')
    .execute()
  const convoked = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('missionTypeCode as code')
    .select((e) => e.fn.count<number>('mission.id').distinct().as('count'))
    .groupBy('missionTypeCode')
    .execute()
  const named = await Promise.all([
    read.selectFrom('paper').select('missionTypeCode as code').distinct().execute(),
    read.selectFrom('need').select('missionTypeCode as code').distinct().execute(),
    read.selectFrom('wish').select('missionTypeCode as code').distinct().execute(),
  ])
  const counts = (rows: readonly Readonly<{ code: string; count: number }>[]) =>
    new Map(rows.map(({ code, count }) => [code, Number(count)]))
  const elsewhere = new Set(named.flat().map(({ code }) => code))
  const [ofMissions, ofConvoked] = [counts(missions), counts(convoked)]
  return (code: string) => ({
    missions: ofMissions.get(code) ?? 0,
    convoked: ofConvoked.get(code) ?? 0,
    used: ofMissions.has(code) || elsewhere.has(code),
  })
}
