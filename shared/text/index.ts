import { academyAddresses } from './academy-addresses.ts'
import { accesses } from './accesses.ts'
import { accessibilityGuide } from './accessibility-guide.ts'
import { accounts } from './accounts.ts'
import { activities } from './activities.ts'
import { assignmentSettings } from './assignment-settings.ts'
import { assignments } from './assignments.ts'
import { availability } from './availability.ts'
import { bureaus } from './bureaus.ts'
import { type Catalogue, type Language, type Pair, type Texts, textsIn } from './catalogue.ts'
import { claimDocuments } from './claim-documents.ts'
import { claimGroups } from './claim-groups.ts'
import { claimList } from './claim-list.ts'
import { claimRecaps } from './claim-recaps.ts'
import { claimTravel, travelSettings } from './claim-travel.ts'
import { claimWizard } from './claim-wizard.ts'
import { claims } from './claims.ts'
import { claimsScreen } from './claims-screen.ts'
import { competenceDoctor } from './competence-doctor.ts'
import { competences, ownCompetences } from './competences.ts'
import { components } from './components.ts'
import { convocationChanges } from './convocation-changes.ts'
import { convocationFindings } from './convocation-findings.ts'
import { convocations } from './convocations.ts'
import { convocationsScreen } from './convocations-screen.ts'
import { correspondence } from './correspondence.ts'
import { dashboard } from './dashboard.ts'
import { delegations } from './delegations.ts'
import { distances } from './distances.ts'
import { exclusions } from './exclusions.ts'
import { explanations } from './explanations.ts'
import { fairness } from './fairness.ts'
import { frame } from './frame.ts'
import { gallery } from './gallery.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { impediments } from './impediments.ts'
import { imports } from './imports.ts'
import { inactivity } from './inactivity.ts'
import { intervenantForms } from './intervenant-forms.ts'
import { intervenants } from './intervenants.ts'
import { jobs } from './jobs.ts'
import { journal } from './journal.ts'
import { juryEntries } from './jury-entries.ts'
import { kiosk } from './kiosk.ts'
import { liquidation } from './liquidation.ts'
import { liquidationScreen } from './liquidation-screen.ts'
import { loadRules } from './load-rules.ts'
import { maintenance } from './maintenance.ts'
import { missionEditing } from './mission-editing.ts'
import { missionPortals } from './mission-portals.ts'
import { missionTypes } from './mission-types.ts'
import { missions } from './missions.ts'
import { needs } from './needs.ts'
import { office } from './office.ts'
import { ownMissions } from './own-missions.ts'
import { payTracker } from './pay-tracker.ts'
import { paymentReturns } from './payment-returns.ts'
import { personalData } from './personal-data.ts'
import { planner } from './planner.ts'
import { printSettings } from './print-settings.ts'
import { problems } from './problems.ts'
import { rates } from './rates.ts'
import { reference } from './reference.ts'
import { repairs } from './repairs.ts'
import { retention } from './retention.ts'
import { review } from './review.ts'
import { reviewScreen } from './review-screen.ts'
import { reviewSettings } from './review-settings.ts'
import { rules } from './rules.ts'
import { schoolAvailability } from './school-availability.ts'
import { schoolStaff } from './school-staff.ts'
import { serviceStatements } from './service-statements.ts'
import { serviceStatementsScreen } from './service-statements-screen.ts'
import { settingsTransfer } from './settings-transfer.ts'
import { shortageRadar } from './shortage-radar.ts'
import { signatures } from './signatures.ts'
import { termsOfUse } from './terms-of-use.ts'
import { welcomeMessages } from './welcome-messages.ts'
import { yearlyStatements } from './yearly-statements.ts'

/** Every text on screen. A slice adds its catalogue with one import and one line here. */
export const catalogue = {
  academyAddresses,
  accesses,
  accounts,
  activities,
  frame,
  gallery,
  accessibilityGuide,
  guide,
  components,
  personalData,
  printSettings,
  problems,
  claimGroups,
  claimWizard,
  claimList,
  claimDocuments,
  claimRecaps,
  claims,
  claimsScreen,
  claimTravel,
  travelSettings,
  liquidation,
  liquidationScreen,
  paymentReturns,
  retention,
  review,
  reviewScreen,
  reviewSettings,
  schoolAvailability,
  schoolStaff,
  serviceStatements,
  serviceStatementsScreen,
  assignmentSettings,
  settingsTransfer,
  shortageRadar,
  signatures,
  termsOfUse,
  assignments,
  availability,
  competenceDoctor,
  competences,
  ownCompetences,
  convocations,
  convocationChanges,
  convocationFindings,
  convocationsScreen,
  correspondence,
  dashboard,
  bureaus,
  delegations,
  distances,
  exclusions,
  explanations,
  fairness,
  intervenants,
  intervenantForms,
  missionPortals,
  missions,
  missionTypes,
  missionEditing,
  needs,
  loadRules,
  ownMissions,
  home,
  impediments,
  imports,
  inactivity,
  jobs,
  journal,
  juryEntries,
  kiosk,
  maintenance,
  office,
  payTracker,
  planner,
  rates,
  reference,
  repairs,
  rules,
  welcomeMessages,
  yearlyStatements,
} as const satisfies Catalogue

export type ScreenTexts = Texts<typeof catalogue>

/** Plural forms share one key: `count_one` and `count_other` are asked for as `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends Pair
    ? `${Path}${WithoutPlural<Key>}`
    : Leaves<Node[Key], `${Path}${Key}.`>
}[keyof Node & string]

/** A dotted key of the catalogue, e.g. `frame.leave`. */
export type TextKey = Leaves<typeof catalogue>

/** All texts of one language, as the tree i18next wants. */
export const texts = (language: Language): ScreenTexts => textsIn(catalogue, language)
