import type { Migration } from '../migration.ts'
import { officeMigration } from './0010-office.ts'
import { referenceMigration } from './0020-reference.ts'
import { peopleMigration } from './0030-people.ts'
import { missionsMigration } from './0040-missions.ts'
import { claimsMigration } from './0050-claims.ts'
import { poolMigration } from './0060-pool.ts'
import { competencesMigration } from './0070-competences.ts'
import { exclusionsMigration } from './0080-exclusions.ts'
import { missionTypesMigration } from './0090-mission-types.ts'
import { needsMigration } from './0100-needs.ts'
import { assignmentRulesMigration } from './0110-assignment-rules.ts'
import { plannerMigration } from './0120-planner.ts'
import { repairsMigration } from './0130-repairs.ts'
import { convocationsMigration } from './0140-convocations.ts'
import { signaturesMigration } from './0150-signatures.ts'
import { requestsMigration } from './0160-requests.ts'
import { claimStoryMigration } from './0170-claim-story.ts'
import { claimEntryMigration } from './0180-claim-entry.ts'
import { travelMigration } from './0190-travel.ts'
import { claimDocumentsMigration } from './0200-claim-documents.ts'
import { informationFormMigration } from './0210-information-form.ts'
import { claimDraftMigration } from './0220-claim-draft.ts'
import { standingClaimsMigration } from './0230-standing-claims.ts'
import { academyAddressesMigration } from './0240-academy-addresses.ts'
import { recapModelsMigration } from './0250-recap-models.ts'
import { rateChangesMigration } from './0260-rate-changes.ts'
import { reviewMigration } from './0270-review.ts'
import { paymentsMigration } from './0280-payments.ts'
import { paymentReturnsMigration } from './0290-payment-returns.ts'
import { dashboardMigration } from './0320-dashboard.ts'
import { claimDifferencesMigration } from './0330-claim-differences.ts'
import { controlsMigration } from './0340-controls.ts'
import { paymentReturnsOfBanksMigration } from './0360-payment-returns-of-banks.ts'
import { serviceStatementsMigration } from './0370-service-statements.ts'
import { journalSearchMigration } from './0420-journal-search.ts'
import { homeMigration } from './0430-home.ts'
import { accessesMigration } from './0450-accesses.ts'
import { missionPortalsMigration } from './0460-mission-portals.ts'
import { kioskMigration } from './0470-kiosk.ts'
import { retentionMigration } from './0490-retention.ts'
import { delegationsMigration } from './0500-delegations.ts'
import { kioskScreenMigration } from './0510-kiosk-screen.ts'
import { bureausMigration } from './0520-bureaus.ts'
import { erasableWordsMigration } from './0530-erasable-words.ts'

/** Every migration, oldest first. A released one never changes; a new need is a new file. */
export const migrations: readonly Migration[] = [
  officeMigration,
  referenceMigration,
  peopleMigration,
  missionsMigration,
  claimsMigration,
  poolMigration,
  competencesMigration,
  exclusionsMigration,
  missionTypesMigration,
  needsMigration,
  assignmentRulesMigration,
  plannerMigration,
  repairsMigration,
  convocationsMigration,
  signaturesMigration,
  requestsMigration,
  claimStoryMigration,
  claimEntryMigration,
  travelMigration,
  claimDocumentsMigration,
  informationFormMigration,
  claimDraftMigration,
  standingClaimsMigration,
  academyAddressesMigration,
  recapModelsMigration,
  rateChangesMigration,
  reviewMigration,
  paymentsMigration,
  paymentReturnsMigration,
  dashboardMigration,
  claimDifferencesMigration,
  controlsMigration,
  paymentReturnsOfBanksMigration,
  serviceStatementsMigration,
  journalSearchMigration,
  homeMigration,
  accessesMigration,
  missionPortalsMigration,
  kioskMigration,
  retentionMigration,
  delegationsMigration,
  kioskScreenMigration,
  bureausMigration,
  erasableWordsMigration,
]
