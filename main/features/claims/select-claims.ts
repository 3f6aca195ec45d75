import type { EntryForm } from '../../../shared/model/mission-types.ts'
import type { Readable } from '../../store/index.ts'

const rowsOf = (read: Readable, ids: readonly string[]) =>
  read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'claim.intervenantId').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school as mainSchool', 'mainSchool.id', 'posting.schoolId')
    .leftJoin('commune as home', 'home.inseeCode', 'intervenant.communeCode')
    .leftJoin('claimTerms', 'claimTerms.claimId', 'claim.id')
    .leftJoin('claimDraft', 'claimDraft.claimId', 'claim.id')
    .leftJoin('claimDifference', 'claimDifference.claimId', 'claim.id')
    .leftJoin('payFile', 'payFile.intervenantId', 'claim.intervenantId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
    .leftJoin('claimHold', 'claimHold.claimId', 'claim.id')
    .select([
      'claim.id',
      'claim.number',
      'claim.rowVersion',
      'claim.assignmentId',
      'claim.missionId',
      'claim.intervenantId',
      'claim.feeState',
      'claim.travelState',
      'claim.travelReason',
      'claim.entry',
      'claim.sanctionedEntry',
      'claim.correctedEntry',
      'claim.correctedJourneys',
      'claim.feeCents',
      'claim.travelCents',
      'claim.returnReason',
      'claim.sentAt',
      'claim.comment',
      'mission.number as missionNumber',
      'mission.firstDate',
      'mission.lastDate',
      'mission.headerAuthority',
      'missionType.label as missionType',
      'missionType.labelEnglish as missionTypeEnglish',
      'missionType.rateType',
      'missionType.entryForm',
      'missionType.byHalfDay',
      'missionType.enteredBy',
      'missionType.feeRight',
      'missionType.travelRight',
      'exam.code as examCode',
      'exam.label as exam',
      'exam.rateGroup',
      'session.year as sessionYear',
      'session.month as sessionMonth',
      'session.closingDate as closesOn',
      'paper.label as paper',
      'paper.specialtyLabel as specialty',
      'paper.interrogationMinutes',
      'mission.centreId',
      'centre.name as centre',
      'centre.address as centreAddress',
      'centre.town as centreTown',
      'centre.postalCode as centrePostalCode',
      'centre.communeCode as centreCommune',
      'centre.latitude as centreLatitude',
      'centre.longitude as centreLongitude',
      'intervenant.number as intervenantNumber',
      'intervenant.title as personTitle',
      'intervenant.lastName',
      'intervenant.firstName',
      'intervenant.address as homeAddress',
      'intervenant.postalCode as homePostalCode',
      'intervenant.town as homeTown',
      'intervenant.communeCode as homeCommune',
      'intervenant.category',
      'intervenant.staffCategory',
      'intervenant.reducedMobility',
      'intervenant.vehicleCv',
      'home.latitude as homeLatitude',
      'home.longitude as homeLongitude',
      'mainSchool.name as mainSchool',
      'mainSchool.town as mainSchoolTown',
      'mainSchool.postalCode as mainSchoolPostalCode',
      'mainSchool.communeCode as workCommune',
      'mainSchool.latitude as workLatitude',
      'mainSchool.longitude as workLongitude',
      'payFile.iban as sealedIban',
      'payFile.bic',
      'payFile.ibanTail',
      'payFile.holderName',
      'payFile.nirTail',
      'payFile.updatedAt as payFileAt',
      'serviceStatement.present',
      'serviceStatement.quantity as statedQuantity',
      'serviceStatement.minutes as statedMinutes',
      'serviceStatement.source as statedSource',
      'serviceStatement.statedAt',
      'claimHold.heldAt',
      'claimHold.heldBy',
      'claimHold.until as heldUntil',
      'claimHold.awaits',
      'claimHold.note as holdNote',
      'claimDifference.quantity as differenceQuantity',
      'claimDifference.comment as differenceComment',
      'claimDifference.reportedAt as differenceAt',
    ])
    .select((e) => {
      const grouped = e
        .selectFrom('groupedClaim')
        .innerJoin('claim as counted', 'counted.id', 'groupedClaim.claimId')
        .innerJoin('serviceStatement as said', 'said.assignmentId', 'counted.assignmentId')
        .whereRef('groupedClaim.headId', '=', 'claim.id')
      return [
        grouped.select(({ fn }) => fn.sum<number | null>('said.quantity').as('quantity')).as('groupedQuantity'),
        grouped.select(({ fn }) => fn.sum<number | null>('said.minutes').as('minutes')).as('groupedMinutes'),
      ]
    })
    .select([
      'claimDraft.version as draftVersion',
      'claimTerms.claimId as keptTerms',
      'claimTerms.rateType as keptRateType',
      'claimTerms.feeRight as keptFeeRight',
      'claimTerms.travelRight as keptTravelRight',
      'claimTerms.entryForm as keptEntryForm',
      'claimTerms.enteredBy as keptEnteredBy',
    ])
    .where('claim.id', 'in', ids)
    .execute()

/**
 * The rows of some claims with what their mission, their person and the statement of service say. The terms are those of
 * the type of the mission, as they were when the claim was made if the office changed the type since.
 */
export async function selectClaims(read: Readable, ids: readonly string[]) {
  const rows = await rowsOf(read, ids)
  return rows.map(({ byHalfDay, ...row }) => {
    const { keptTerms, keptRateType, keptFeeRight, keptTravelRight, keptEntryForm, keptEnteredBy, ...stored } = row
    const entryForm: EntryForm = byHalfDay === 1 ? 'candidatesByHalfDay' : stored.entryForm
    const claim = { ...stored, entryForm }
    if (keptTerms === null) return claim
    return {
      ...claim,
      rateType: keptRateType,
      feeRight: keptFeeRight,
      travelRight: keptTravelRight,
      entryForm: keptEntryForm ?? claim.entryForm,
      enteredBy: keptEnteredBy ?? claim.enteredBy,
    }
  })
}

/** How a person is named in lists: family name first. */
export const personName = (person: Readonly<{ lastName: string; firstName: string }>): string =>
  `${person.lastName} ${person.firstName}`
