import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { useWord } from './words.ts'

/** What the mission was, above the steps; the person may fold it away. */
export function MissionHeader({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const state = useWord('claims.states')
  const [shown, setShown] = useState(true)
  const slots = sheet.slots.map(({ date, startTime, endTime }) =>
    t('claimsScreen.header.slot', { date: format.longDate(date), from: startTime, to: endTime }),
  )
  return (
    <section>
      <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('claimsScreen.header.show')}
      </button>
      {shown && (
        <DescriptionList
          items={[
            { term: t('claimsScreen.header.mission'), value: String(sheet.missionNumber) },
            { term: t('claimsScreen.header.session'), value: sheet.session },
            { term: t('claimsScreen.header.exam'), value: sheet.exam, lang: 'fr' },
            { term: t('claimsScreen.header.specialty'), value: sheet.specialty, lang: 'fr' },
            { term: t('claimsScreen.header.paper'), value: sheet.paper, lang: 'fr' },
            { term: t('claimsScreen.header.type'), value: missionTypeName(sheet) },
            {
              term: t('claimsScreen.header.centre'),
              value: [sheet.centre, sheet.centreTown].filter(Boolean).join(', '),
              lang: 'fr',
            },
            { term: t('claimsScreen.header.slots'), value: slots.join(' ; ') },
            {
              term: t('claimsScreen.header.fee'),
              value: state(sheet.feeState),
            },
            {
              term: t('claimsScreen.header.travel'),
              value: state(sheet.travelState),
            },
          ]}
        />
      )}
    </section>
  )
}
