import { z } from 'zod'
import { assignmentAims, importances, settingBounds } from '../model/assignment-settings.ts'
import { command, query } from './base.ts'
import { commandId, count, instant, noInput, text } from './schemas.ts'

const bounded = ({ least, most }: Readonly<{ least: number; most: number }>) => z.int().min(least).max(most)

export const assignmentSettings = z.strictObject({
  importances: z.record(z.enum(assignmentAims), z.enum(importances)),
  maxDistanceKm: bounded(settingBounds.maxDistanceKm).nullable(),
  roadFactor: z.number().min(settingBounds.roadFactor.least).max(settingBounds.roadFactor.most),
  speeds: z
    .array(
      z.strictObject({ upToKm: bounded(settingBounds.bandKm).nullable(), kmPerHour: bounded(settingBounds.speed) }),
    )
    .max(5),
  maxTravelMinutes: bounded(settingBounds.maxTravelMinutes).nullable(),
  minimumGapMinutes: bounded(settingBounds.minimumGapMinutes),
  maxLoad: bounded(settingBounds.maxLoad),
  maxSeats: bounded(settingBounds.maxSeats),
  partTimeReduced: z.boolean(),
  restHours: bounded(settingBounds.restHours).nullable(),
  maxDaysPerWeek: bounded(settingBounds.maxDaysPerWeek).nullable(),
  presidentFromOutside: z.boolean(),
  professionalIsExternal: z.boolean(),
  maxSameSchool: bounded(settingBounds.maxSameSchool).nullable(),
  coolingOffYears: bounded(settingBounds.coolingOffYears).nullable(),
  holdersOfPapersSpared: z.boolean(),
  examOrder: z.array(z.string().min(1).max(50)).max(20),
})

/** What the office wants of assignment: how much each aim counts, in words, its limits and the rules it switches on. */
export const assignmentSettingsContract = {
  read: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        settings: assignmentSettings,
        /** 0 while nobody changed anything. */
        version: count,
        exams: z.array(z.strictObject({ code: text, label: text })),
        /** The latest changes first: who, when, and which settings. */
        history: z.array(z.strictObject({ at: instant, by: text, changed: z.array(text) })),
      }),
    ),
  change: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, settings: assignmentSettings }))
    .output(z.strictObject({ version: count })),
}
