import { academyAddressesContract } from './academy-addresses.ts'
import { accountsContract } from './accounts.ts'
import { activitiesContract } from './activities.ts'
import { assignmentSettingsContract } from './assignment-settings.ts'
import { assignmentsContract } from './assignments.ts'
import { availabilityContract } from './availability.ts'
import { bureausContract } from './bureaus.ts'
import { claimDocumentsContract } from './claim-documents.ts'
import { claimGroupsContract } from './claim-groups.ts'
import { claimRecapsContract } from './claim-recaps.ts'
import { claimTravelContract } from './claim-travel.ts'
import { claimsContract } from './claims.ts'
import { competenceDoctorContract } from './competence-doctor.ts'
import { competencesContract } from './competences.ts'
import { convocationsContract } from './convocations.ts'
import { correspondenceContract } from './correspondence.ts'
import { dashboardContract } from './dashboard.ts'
import { delegationsContract } from './delegations.ts'
import { distancesContract } from './distances.ts'
import { exclusionsContract } from './exclusions.ts'
import { explanationsContract } from './explanations.ts'
import { fairnessContract } from './fairness.ts'
import { filesContract } from './files.ts'
import { impedimentsContract } from './impediments.ts'
import { importsContract } from './imports.ts'
import { inactivityContract } from './inactivity.ts'
import { intervenantsContract } from './intervenants.ts'
import { changesContract, jobsContract } from './jobs.ts'
import { journalContract } from './journal.ts'
import { juryEntriesContract } from './jury-entries.ts'
import { kioskContract } from './kiosk.ts'
import { liquidationContract } from './liquidation.ts'
import { maintenanceContract } from './maintenance.ts'
import { missionPortalsContract } from './mission-portals.ts'
import { missionTypesContract } from './mission-types.ts'
import { missionsContract } from './missions.ts'
import { needsContract } from './needs.ts'
import { officeContract } from './office.ts'
import { ownMissionsContract } from './own-missions.ts'
import { paymentReturnsContract } from './payment-returns.ts'
import { personalDataContract } from './personal-data.ts'
import { printSettingsContract } from './print-settings.ts'
import { ratesContract } from './rates.ts'
import { referenceContract } from './reference.ts'
import { repairsContract } from './repairs.ts'
import { retentionContract } from './retention.ts'
import { reviewContract } from './review.ts'
import { reviewSettingsContract } from './review-settings.ts'
import { schoolStaffContract } from './school-staff.ts'
import { serviceStatementsContract } from './service-statements.ts'
import { settingsTransferContract } from './settings-transfer.ts'
import { shortageRadarContract } from './shortage-radar.ts'
import { signaturesContract } from './signatures.ts'
import { termsOfUseContract } from './terms-of-use.ts'
import { travelSettingsContract } from './travel-settings.ts'
import { welcomeMessagesContract } from './welcome-messages.ts'
import { yearlyStatementsContract } from './yearly-statements.ts'

/** The one definition of the boundary: types, checks, permissions and tests derive from it. */
export const contract = {
  academyAddresses: academyAddressesContract,
  accounts: accountsContract,
  activities: activitiesContract,
  assignmentSettings: assignmentSettingsContract,
  assignments: assignmentsContract,
  availability: availabilityContract,
  changes: changesContract,
  claimDocuments: claimDocumentsContract,
  claimGroups: claimGroupsContract,
  claimRecaps: claimRecapsContract,
  claims: claimsContract,
  claimTravel: claimTravelContract,
  competenceDoctor: competenceDoctorContract,
  competences: competencesContract,
  convocations: convocationsContract,
  correspondence: correspondenceContract,
  dashboard: dashboardContract,
  bureaus: bureausContract,
  delegations: delegationsContract,
  distances: distancesContract,
  exclusions: exclusionsContract,
  explanations: explanationsContract,
  fairness: fairnessContract,
  files: filesContract,
  impediments: impedimentsContract,
  imports: importsContract,
  inactivity: inactivityContract,
  intervenants: intervenantsContract,
  jobs: jobsContract,
  journal: journalContract,
  juryEntries: juryEntriesContract,
  kiosk: kioskContract,
  liquidation: liquidationContract,
  maintenance: maintenanceContract,
  missionPortals: missionPortalsContract,
  missions: missionsContract,
  missionTypes: missionTypesContract,
  needs: needsContract,
  office: officeContract,
  ownMissions: ownMissionsContract,
  paymentReturns: paymentReturnsContract,
  personalData: personalDataContract,
  printSettings: printSettingsContract,
  rates: ratesContract,
  reference: referenceContract,
  repairs: repairsContract,
  retention: retentionContract,
  review: reviewContract,
  reviewSettings: reviewSettingsContract,
  schoolStaff: schoolStaffContract,
  serviceStatements: serviceStatementsContract,
  settingsTransfer: settingsTransferContract,
  shortageRadar: shortageRadarContract,
  signatures: signaturesContract,
  yearlyStatements: yearlyStatementsContract,
  termsOfUse: termsOfUseContract,
  travelSettings: travelSettingsContract,
  welcomeMessages: welcomeMessagesContract,
}

export type Contract = typeof contract
export type Slice = keyof Contract
