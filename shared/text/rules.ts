import { academyAddressRules } from './academy-addresses.ts'
import { accountRules } from './account-rules.ts'
import { activityRules } from './activities.ts'
import { assignmentSettingsRules } from './assignment-settings.ts'
import { availabilityRules } from './availability.ts'
import { bureauRules } from './bureaus.ts'
import type { Catalogue } from './catalogue.ts'
import { claimDocumentRules } from './claim-documents.ts'
import { claimGroupRules } from './claim-groups.ts'
import { claimRecapRules } from './claim-recaps.ts'
import { claimTravelRules } from './claim-travel.ts'
import { claimRules } from './claims.ts'
import { correspondenceRules } from './correspondence.ts'
import { delegationRules } from './delegations.ts'
import { exportRules } from './documents.ts'
import { eligibilityRefusals } from './eligibility.ts'
import { exclusionRules } from './exclusions.ts'
import { impedimentRules } from './impediments.ts'
import { inactivityRules } from './inactivity.ts'
import { intervenantRules } from './intervenant-rules.ts'
import { juryEntryRules } from './jury-entries.ts'
import { kioskRules } from './kiosk.ts'
import { liquidationRules } from './liquidation.ts'
import { missionRules } from './mission-editing.ts'
import { missionPortalRules } from './mission-portals.ts'
import { missionTypeRules } from './mission-types.ts'
import { needRules } from './needs.ts'
import { paymentReturnRules } from './payment-returns.ts'
import { plannerRules } from './planner.ts'
import { rateRules } from './rates.ts'
import { repairRules } from './repairs.ts'
import { retentionRules } from './retention.ts'
import { reviewRefusals, reviewRules } from './review.ts'
import { reviewSettingsRules } from './review-settings.ts'
import { schoolStaffRules } from './school-staff.ts'
import { serviceStatementRules } from './service-statements.ts'
import { settingsTransferRules } from './settings-transfer.ts'
import { signatureRules } from './signatures.ts'
import { termsOfUseRules } from './terms-of-use.ts'
import { welcomeMessageRules } from './welcome-messages.ts'

const identifierRules = {
  uai: {
    shape: [
      'Un code établissement (UAI) a sept chiffres et une lettre, par exemple 0350001A.',
      'A school code (UAI) has seven digits and a letter, for example 0350001A.',
    ],
    letter: [
      'La lettre du code établissement devrait être {{expected}}, pas {{given}}.',
      'The letter of the school code should be {{expected}}, not {{given}}.',
    ],
  },
  numen: {
    shape: [
      'Un NUMEN a 13 caractères : deux chiffres, une lettre, sept chiffres, trois lettres.',
      'A NUMEN has 13 characters: two digits, a letter, seven digits, three letters.',
    ],
    academy: [
      'Un NUMEN ne commence pas par « {{given}} » : aucune académie n’a ce numéro.',
      'A NUMEN does not begin with “{{given}}”: no academy has this number.',
    ],
  },
  nir: {
    shape: [
      'Un numéro INSEE a 13 chiffres et une clé de deux chiffres.',
      'An INSEE number has 13 digits and a key of two digits.',
    ],
    key: [
      'La clé du numéro INSEE ne correspond pas à ses chiffres.',
      'The key of the INSEE number does not match its digits.',
    ],
  },
  iban: {
    shape: ['L’IBAN n’a pas la forme attendue.', 'The IBAN does not have the expected shape.'],
    country: ['« {{country}} » n’est pas un pays de l’IBAN.', '“{{country}}” is not a country of the IBAN.'],
    length: [
      'L’IBAN a {{length}} caractères : ce n’est pas la longueur de ce pays ({{country}}).',
      'The IBAN has {{length}} characters: this is not the length for this country ({{country}}).',
    ],
    key: ['La clé de l’IBAN est incorrecte : relisez-le.', 'The key of the IBAN is wrong: read it again.'],
    bankKey: ['La clé RIB contenue dans l’IBAN est incorrecte.', 'The RIB key inside the IBAN is wrong.'],
  },
  bic: {
    shape: ['Un BIC a 8 ou 11 lettres et chiffres.', 'A BIC has 8 or 11 letters and digits.'],
    country: ['« {{given}} » n’est pas un pays du BIC.', '“{{given}}” is not a country of the BIC.'],
  },
  rib: {
    shape: ['Le RIB n’a pas la forme attendue.', 'The RIB does not have the expected shape.'],
    key: ['La clé du RIB est incorrecte.', 'The key of the RIB is wrong.'],
  },
} as const satisfies Catalogue

/** What stops work for another cause than a rule of the trade; keys are the fact `reason` of a problem. */
const reasons = {
  holderChanged: [
    'La place a changé de titulaire entre-temps : regardez-la de nouveau avant de décider.',
    'The seat has changed hands meanwhile: look at it again before deciding.',
  ],
  notAStore: [
    'Ce fichier n’est pas une sauvegarde d’Imagin, ou vient d’une version plus récente.',
    'This file is not a backup of Imagin, or comes from a newer version.',
  ],
  wrongKey: [
    'Cette clé n’est pas celle de la sauvegarde : prenez le fichier .key écrit en même temps qu’elle.',
    'This key is not that of the backup: take the .key file written with it.',
  ],
  officeExists: [
    'Un bureau existe déjà dans ce dossier de données. Si une démonstration a été interrompue, ouvrez-la de nouveau : elle reprend où elle s’était arrêtée.',
    'An office already exists in this data folder. If a demonstration was interrupted, open it again: it goes on where it had stopped.',
  ],
  jobUnderWay: [
    'Le même travail est déjà en cours : attendez sa fin, ou interrompez-le.',
    'The same work is already under way: wait for its end, or interrupt it.',
  ],
  firstRunUnderWay: ['Un bureau est déjà en préparation.', 'An office is already being prepared.'],
  notAKey: [
    'Le second fichier n’est pas une clé de données : elle fait exactement 32 octets.',
    'The second file is not a data key: a key is exactly 32 bytes.',
  ],
  incomplete: [
    'Le fichier {{name}} n’est pas arrivé en entier : choisissez-le de nouveau.',
    'The file {{name}} did not arrive whole: choose it again.',
  ],
  storeNotReopened: [
    'La base n’a pas pu être rouverte après le remplacement.',
    'The database could not be reopened after the replacement.',
  ],
  noOffice: ['Aucun bureau n’est ouvert.', 'No office is open.'],
  nothingToConvoke: [
    'Aucune affectation confirmée n’attend de convocation.',
    'No confirmed assignment waits for a convocation.',
  ],
  assignmentsChanged: [
    'Des affectations ont changé pendant l’édition : relancez-la.',
    'Assignments changed during the run: start it again.',
  ],
  nothingChanged: ['Aucune de ces convocations n’a changé.', 'None of these convocations changed.'],
  contentNotKept: [
    'Le contenu de cette convocation n’a pas été gardé : téléchargez son PDF.',
    'The content of this convocation was not kept: download its PDF.',
  ],
  noEmptySeatThere: [
    'Cette mission n’a plus de place vide : ajoutez-en une sur sa fiche.',
    'This mission has no empty seat left: add one on its sheet.',
  ],
  findingsChanged: [
    'Une de ces alertes n’existe plus : relisez le contrôle.',
    'One of these alerts is gone: read the control again.',
  ],
  noEmptySeat: ['Toutes les places sont déjà pourvues.', 'All the seats are already filled.'],
  commandIdReused: ['Cette demande a déjà servi à autre chose.', 'This request was already used for something else.'],
  answerForgotten: [
    'Cette demande est déjà faite ; sa réponse a été effacée par une purge.',
    'This request is already done; its answer was erased by a purge.',
  ],
  folderLocked: [
    'Le dossier de données est ouvert par un autre programme.',
    'The data folder is open in another program.',
  ],
  storeBusy: ['La base est occupée par une autre écriture.', 'The database is busy with another write.'],
  backupDiffers: [
    'La copie ne correspond pas à l’original : elle n’est pas gardée.',
    'The copy does not match the original: it is not kept.',
  ],
  newerStore: [
    'Ces données viennent d’une version plus récente d’Imagin.',
    'This data comes from a more recent version of Imagin.',
  ],
  unknownVersion: ['Ce fichier n’est pas une base d’Imagin.', 'This file is not a database of Imagin.'],
} as const satisfies Catalogue

/** The sentence of every rule that refuses something; a rule with a dot is a key one level down. */
export const rules = {
  ...identifierRules,
  ...exportRules,
  ...liquidationRules,
  ...paymentReturnRules,
  ...reviewRefusals,
  bureaus: bureauRules,
  delegations: delegationRules,
  retention: retentionRules,
  review: reviewRules,
  reviewSettings: reviewSettingsRules,
  ...serviceStatementRules,
  ...claimRules,
  ...claimGroupRules,
  claimDocuments: claimDocumentRules,
  ...claimTravelRules,
  ...claimRecapRules,
  juryEntries: juryEntryRules,
  kiosk: kioskRules,
  academyAddresses: academyAddressRules,
  missionPortals: missionPortalRules,
  activities: activityRules,
  schoolStaff: schoolStaffRules,
  availability: availabilityRules,
  eligibility: eligibilityRefusals,
  exclusions: exclusionRules,
  missions: missionRules,
  missionTypes: missionTypeRules,
  impediments: impedimentRules,
  assignmentSettings: assignmentSettingsRules,
  signatures: signatureRules,
  termsOfUse: termsOfUseRules,
  inactivity: inactivityRules,
  settingsTransfer: settingsTransferRules,
  welcomeMessages: welcomeMessageRules,
  accounts: accountRules,
  assignments: plannerRules,
  competences: {
    alreadyHeld: [
      'Cette personne a déjà cette épreuve parmi ses compétences ({{paper}}) : confirmez-la dans la liste.',
      'This person already has this paper among their competences ({{paper}}): confirm it in the list.',
    ],
    examOutsideSchools: [
      'Cet examen ({{exam}}) ne se prépare pas dans les établissements de cette personne : adressez-vous au bureau.',
      'This exam ({{exam}}) is not prepared in the schools of this person: ask the office.',
    ],
    reasonNeeded: [
      'Un établissement qui retire une compétence dit pourquoi : la personne lit ce motif.',
      'A school that removes a competence says why: the person reads this reason.',
    ],
    managerOnlyConfirms: [
      'Le bureau peut confirmer une compétence ; l’invalider revient à la personne ou à son établissement.',
      'The office may confirm a competence; invalidating it belongs to the person or to their school.',
    ],
  },
  correspondence: correspondenceRules,
  convocations: {
    alreadyCancelled: ['Ce lot est déjà annulé.', 'This run is already cancelled.'],
    openFindings: [
      'Le contrôle signale {{open}} alertes qui arrêtent l’envoi, sur {{assignments}} affectations : corrigez-les, levez-les avec un motif, ou envoyez les autres.',
      'The control tells of {{open}} alerts that stop the run, on {{assignments}} assignments: fix them, waive them with a reason, or send the others.',
    ],
    waiveOneByOne: [
      'Une alerte bloquante se lève une à une, chacune avec son motif.',
      'A blocking alert is waived by itself, each with its reason.',
    ],
    alreadyConvoked: [
      'Cette personne est déjà convoquée à cette mission.',
      'This person is already convoked to this mission.',
    ],
    timesReversed: ['L’heure de fin précède celle du début.', 'The end comes before the beginning.'],
    waiverUsed: [
      'Un lot s’est servi de cette levée : elle reste avec lui.',
      'A run has used this waiver: it stays with it.',
    ],
    notStanding: [
      'Cette convocation ne vaut plus : elle est annulée ou remplacée.',
      'This convocation no longer stands: it is cancelled or replaced.',
    ],
  },
  printSettings: {
    nameTaken: [
      'Vous avez déjà un réglage de ce nom : choisissez-en un autre.',
      'You already have a setting of this name: choose another one.',
    ],
    ownerOnly: [
      'Seul son auteur ({{owner}}) peut modifier ou supprimer ce réglage : dupliquez-le.',
      'Only its author ({{owner}}) may change or delete this setting: clone it.',
    ],
  },
  imports: {
    alreadyApplied: ['Cet import est déjà appliqué.', 'This import is already applied.'],
    notApplied: ['Cet import n’est pas appliqué : rien à annuler.', 'This import is not applied: nothing to undo.'],
    changedMeanwhile: [
      'Le bureau a changé des données depuis la lecture du fichier : {{count}} nouveaux conflits sont à regarder. Rien n’a été écrit.',
      'The office changed data since the file was read: {{count}} new conflicts to look at. Nothing was written.',
    ],
    undoBlocked: [
      'Cet import ne peut plus être annulé : {{count}} éléments en dépendent ou ont changé depuis. Rien n’a été touché.',
      'This import can no longer be undone: {{count}} things depend on it or changed since. Nothing was touched.',
    ],
    previewOutdated: [
      'Un import plus récent de la même source a été appliqué : lisez de nouveau le fichier.',
      'A more recent import of the same source was applied: read the file again.',
    ],
  },
  ...rateRules,
  repairs: repairRules,
  journal: {
    tooLongForPdf: [
      'Le journal à enregistrer a {{entries}} lignes, un PDF en tient {{longest}}. Restreignez la période, ou enregistrez en CSV.',
      'The journal to save has {{entries}} entries, a PDF holds {{longest}}. Narrow the period, or save as CSV.',
    ],
  },
  needs: needRules,
  ...intervenantRules,
  reasons,
} as const satisfies Catalogue
