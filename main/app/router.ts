import { os } from '@orpc/server'
import { boundary } from '../boundary/boundary.ts'
import type { Services } from '../boundary/services.ts'
import { academyAddressesHandlers } from '../features/academy-addresses/index.ts'
import { accountsHandlers } from '../features/accounts/index.ts'
import { activitiesHandlers } from '../features/activities/index.ts'
import { assignmentSettingsHandlers } from '../features/assignment-settings/index.ts'
import { assignmentsHandlers } from '../features/assignments/index.ts'
import { availabilityHandlers } from '../features/availability/index.ts'
import { bureausHandlers } from '../features/bureaus/index.ts'
import { claimDocumentsHandlers } from '../features/claim-documents/index.ts'
import { claimGroupsHandlers } from '../features/claim-groups/index.ts'
import { claimRecapsHandlers } from '../features/claim-recaps/index.ts'
import { claimTravelHandlers } from '../features/claim-travel/index.ts'
import { claimsHandlers } from '../features/claims/index.ts'
import { competenceDoctorHandlers } from '../features/competence-doctor/index.ts'
import { competencesHandlers } from '../features/competences/index.ts'
import { convocationsHandlers } from '../features/convocations/index.ts'
import { correspondenceHandlers } from '../features/correspondence/index.ts'
import { dashboardHandlers } from '../features/dashboard/index.ts'
import { delegationsHandlers } from '../features/delegations/index.ts'
import { demonstrationHandlers } from '../features/demonstration/index.ts'
import { distancesHandlers } from '../features/distances/index.ts'
import { exclusionsHandlers } from '../features/exclusions/index.ts'
import { explanationsHandlers } from '../features/explanations/index.ts'
import { fairnessHandlers } from '../features/fairness/index.ts'
import { filesHandlers } from '../features/files/index.ts'
import { impedimentsHandlers } from '../features/impediments/index.ts'
import { importsHandlers } from '../features/imports/index.ts'
import { inactivityHandlers } from '../features/inactivity/index.ts'
import { intervenantsHandlers } from '../features/intervenants/index.ts'
import { changesHandlers, jobsHandlers } from '../features/jobs/index.ts'
import { journalHandlers } from '../features/journal/index.ts'
import { juryEntriesHandlers } from '../features/jury-entries/index.ts'
import { kioskHandlers } from '../features/kiosk/index.ts'
import { liquidationHandlers } from '../features/liquidation/index.ts'
import { maintenanceHandlers } from '../features/maintenance/index.ts'
import { missionPortalsHandlers } from '../features/mission-portals/index.ts'
import { missionTypesHandlers } from '../features/mission-types/index.ts'
import { missionsHandlers } from '../features/missions/index.ts'
import { needsHandlers } from '../features/needs/index.ts'
import { officeHandlers } from '../features/office/index.ts'
import { ownMissionsHandlers } from '../features/own-missions/index.ts'
import { paymentReturnsHandlers } from '../features/payment-returns/index.ts'
import { personalDataHandlers } from '../features/personal-data/index.ts'
import { printSettingsHandlers } from '../features/print-settings/index.ts'
import { ratesHandlers } from '../features/rates/index.ts'
import { referenceHandlers } from '../features/reference/index.ts'
import { repairsHandlers } from '../features/repairs/index.ts'
import { retentionHandlers } from '../features/retention/index.ts'
import { reviewHandlers } from '../features/review/index.ts'
import { reviewSettingsHandlers } from '../features/review-settings/index.ts'
import { schoolStaffHandlers } from '../features/school-staff/index.ts'
import { serviceStatementsHandlers } from '../features/service-statements/index.ts'
import { settingsTransferHandlers } from '../features/settings-transfer/index.ts'
import { shortageRadarHandlers } from '../features/shortage-radar/index.ts'
import { signaturesHandlers } from '../features/signatures/index.ts'
import { termsOfUseHandlers } from '../features/terms-of-use/index.ts'
import { travelSettingsHandlers } from '../features/travel-settings/index.ts'
import { welcomeMessagesHandlers } from '../features/welcome-messages/index.ts'
import { yearlyStatementsHandlers } from '../features/yearly-statements/index.ts'
import type { App, CallContext } from './app.ts'

const handlers = boundary.router({
  academyAddresses: academyAddressesHandlers,
  accounts: accountsHandlers,
  activities: activitiesHandlers,
  assignmentSettings: assignmentSettingsHandlers,
  assignments: assignmentsHandlers,
  availability: availabilityHandlers,
  changes: changesHandlers,
  claimDocuments: claimDocumentsHandlers,
  claimGroups: claimGroupsHandlers,
  claimRecaps: claimRecapsHandlers,
  claims: claimsHandlers,
  claimTravel: claimTravelHandlers,
  competenceDoctor: competenceDoctorHandlers,
  competences: competencesHandlers,
  convocations: convocationsHandlers,
  correspondence: correspondenceHandlers,
  dashboard: dashboardHandlers,
  bureaus: bureausHandlers,
  delegations: delegationsHandlers,
  distances: distancesHandlers,
  exclusions: exclusionsHandlers,
  explanations: explanationsHandlers,
  fairness: fairnessHandlers,
  files: filesHandlers,
  impediments: impedimentsHandlers,
  imports: importsHandlers,
  inactivity: inactivityHandlers,
  intervenants: intervenantsHandlers,
  jobs: jobsHandlers,
  journal: journalHandlers,
  juryEntries: juryEntriesHandlers,
  kiosk: kioskHandlers,
  liquidation: liquidationHandlers,
  maintenance: maintenanceHandlers,
  missionPortals: missionPortalsHandlers,
  missions: missionsHandlers,
  missionTypes: missionTypesHandlers,
  needs: needsHandlers,
  office: { ...officeHandlers, ...demonstrationHandlers },
  ownMissions: ownMissionsHandlers,
  paymentReturns: paymentReturnsHandlers,
  personalData: personalDataHandlers,
  printSettings: printSettingsHandlers,
  rates: ratesHandlers,
  reference: referenceHandlers,
  repairs: repairsHandlers,
  retention: retentionHandlers,
  review: reviewHandlers,
  reviewSettings: reviewSettingsHandlers,
  schoolStaff: schoolStaffHandlers,
  serviceStatements: serviceStatementsHandlers,
  settingsTransfer: settingsTransferHandlers,
  shortageRadar: shortageRadarHandlers,
  signatures: signaturesHandlers,
  yearlyStatements: yearlyStatementsHandlers,
  termsOfUse: termsOfUseHandlers,
  travelSettings: travelSettingsHandlers,
  welcomeMessages: welcomeMessagesHandlers,
})

/** Every slice's methods, with the services of this application handed to each call. */
export const createRouter = (services: Services): App['router'] =>
  os
    .$context<CallContext>()
    .use(({ next }) => next({ context: { services } }))
    .router(handlers)
