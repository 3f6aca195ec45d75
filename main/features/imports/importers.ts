import type { Importer } from './importer.ts'
import { candidatesImporter } from './project/candidates.ts'
import { communesImporter, schoolsImporter } from './project/geography.ts'
import {
  correspondenceImporter,
  disciplinesImporter,
  examsImporter,
  mefsImporter,
  missionTypesImporter,
  subjectsImporter,
} from './project/nomenclatures.ts'
import { eppImporter, externalsImporter } from './project/people.ts'
import { payFilesImporter, stsWebImporter, unavailabilitiesImporter } from './project/staff-details.ts'

/** Every feed the office can apply, in the order in which one refers to another. */
export const importers = [
  communesImporter,
  schoolsImporter,
  subjectsImporter,
  disciplinesImporter,
  mefsImporter,
  missionTypesImporter,
  examsImporter,
  correspondenceImporter,
  eppImporter,
  externalsImporter,
  stsWebImporter,
  unavailabilitiesImporter,
  payFilesImporter,
  candidatesImporter,
] as readonly unknown[] as readonly Importer<Record<string, unknown>>[]

export const importerOf = (feed: string): Importer<Record<string, unknown>> | undefined =>
  importers.find((importer) => importer.feed === feed)
