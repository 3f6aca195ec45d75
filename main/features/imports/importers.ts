import type { AnyImporter } from './importer.ts'
import { candidatesImporter } from './targets/candidates.ts'
import { centresImporter, presentsImporter } from './targets/cyclades.ts'
import { externalsImporter } from './targets/externals.ts'
import { communesImporter, schoolsImporter } from './targets/geography.ts'
import { markingStatesImporter } from './targets/marking-states.ts'
import {
  correspondenceImporter,
  disciplinesImporter,
  examsImporter,
  mefsImporter,
  missionTypesImporter,
  subjectsImporter,
} from './targets/nomenclatures.ts'
import { santorinImporter } from './targets/santorin.ts'
import { staffImporter } from './targets/staff.ts'
import {
  outsideMissionsImporter,
  payFilesImporter,
  stsWebImporter,
  unavailabilitiesImporter,
} from './targets/staff-details.ts'

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
  ...['epp', 'epp-private', 'sirhen', 'agape', 'agape-private', 'renoirh'].map(staffImporter),
  externalsImporter,
  stsWebImporter,
  unavailabilitiesImporter,
  payFilesImporter,
  centresImporter,
  candidatesImporter,
  presentsImporter,
  outsideMissionsImporter,
  santorinImporter,
  markingStatesImporter,
] as readonly unknown[] as readonly AnyImporter[]

export const importerOf = (feed: string): AnyImporter | undefined =>
  importers.find((importer) => importer.feed === feed)
