import { useMemo } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { todo } from './claim-views.ts'
import { StateTag } from './state-tag.tsx'
import { useWord } from './words.ts'

/** One claim as the list shows it. */
export type ClaimRow = Pick<
  ClaimSheet,
  | 'id'
  | 'number'
  | 'missionNumber'
  | 'exam'
  | 'specialty'
  | 'paper'
  | 'missionType'
  | 'missionTypeEnglish'
  | 'firstDate'
  | 'centre'
  | 'feeState'
  | 'travelState'
  | 'status'
  | 'feeCents'
  | 'travelCents'
  | 'next'
  | 'closesOn'
  | 'unsent'
>

const urgency = ({ next }: ClaimRow): number => {
  const place = todo.indexOf(next)
  return place < 0 ? todo.length : place
}

/** What the mission is, in one cell, as the older list had it (F177). */
const labelOf = ({ exam, specialty, paper }: ClaimRow): string => [exam, specialty, paper].filter(Boolean).join(', ')

/**
 * The columns of the list (F176, F178): the next step, the mission, both statuses. Those of the older list are there too,
 * hidden until asked for (F177), with the historical labels that people still search (X2).
 */
export function useClaimColumns(): readonly GridColumn<ClaimRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const next = useWord('claims.next')
  const state = useWord('claims.states')
  const official = useWord('claims.officialStates')
  return useMemo(() => {
    const amountOf = (claim: ClaimRow) => claim.feeCents + claim.travelCents
    const nextText = (claim: ClaimRow) =>
      claim.unsent ? `${next(claim.next)} (${t('claimList.draft')})` : next(claim.next)
    return [
      {
        id: 'next',
        title: t('claimsScreen.columns.next'),
        value: (claim) => `${urgency(claim)} ${next(claim.next)}`,
        text: nextText,
        cell: (claim) => (
          <>
            {next(claim.next)}
            <span className="visually-hidden"> ({claim.missionNumber})</span>
            {claim.unsent && (
              <span className="claim-draft">
                <StatusTag tone="warning">{t('claimList.draft')}</StatusTag>
              </span>
            )}
          </>
        ),
        rowHeader: true,
        width: 250,
      },
      {
        id: 'mission',
        title: t('claimsScreen.columns.mission'),
        value: (claim) => claim.missionNumber,
        text: (claim) => String(claim.missionNumber),
        width: 115,
        align: 'end',
      },
      {
        id: 'firstDate',
        title: t('claimsScreen.columns.date'),
        value: (claim) => claim.firstDate,
        text: (claim) => format.date(claim.firstDate),
        width: 115,
      },
      {
        id: 'fee',
        title: t('claimsScreen.columns.fee'),
        value: (claim) => claim.feeState,
        text: (claim) => state(claim.feeState),
        cell: (claim) => <StateTag state={claim.feeState} reader="intervenant" />,
        width: 260,
      },
      {
        id: 'travel',
        title: t('claimsScreen.columns.travel'),
        value: (claim) => claim.travelState,
        text: (claim) => state(claim.travelState),
        cell: (claim) => <StateTag state={claim.travelState} reader="intervenant" />,
        width: 260,
      },
      {
        id: 'amount',
        title: t('claimsScreen.columns.amount'),
        value: amountOf,
        text: (claim) => (amountOf(claim) === 0 ? '' : format.cents(amountOf(claim))),
        width: 125,
        align: 'end',
      },
      { id: 'exam', title: t('claimsScreen.columns.exam'), value: (claim) => claim.exam, lang: 'fr', width: 200 },
      { id: 'type', title: t('claimsScreen.columns.type'), value: missionTypeName, width: 170 },
      { id: 'centre', title: t('claimsScreen.columns.centre'), value: (claim) => claim.centre, lang: 'fr', width: 190 },
      {
        id: 'number',
        title: t('claimsScreen.columns.number'),
        value: (claim) => claim.number,
        width: 150,
        hidden: true,
      },
      {
        id: 'label',
        title: t('claimList.columns.label'),
        value: labelOf,
        lang: 'fr',
        width: 300,
        hidden: true,
      },
      {
        id: 'status',
        title: t('claimList.columns.status'),
        value: (claim) => claim.status,
        text: (claim) => state(claim.status),
        cell: (claim) => <StateTag state={claim.status} reader="intervenant" />,
        width: 250,
        hidden: true,
      },
      {
        id: 'officialFee',
        title: t('claimList.columns.officialFee'),
        value: (claim) => official(claim.feeState),
        lang: 'fr',
        width: 215,
        hidden: true,
      },
      {
        id: 'officialTravel',
        title: t('claimList.columns.officialTravel'),
        value: (claim) => official(claim.travelState),
        lang: 'fr',
        width: 215,
        hidden: true,
      },
    ]
  }, [t, format, next, state, official, missionTypeName])
}
