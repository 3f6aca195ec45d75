import type { FindingGroup as Group } from '../../../shared/contract/convocations.ts'
import { goTo, StatusTag, type StatusTone, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { findingSentence, findingTitle, fixingPlace } from './finding-words.ts'
import type { Waiving } from './waive-dialog.tsx'

const tones: Readonly<Record<Group['level'], StatusTone>> = {
  blocking: 'error',
  waive: 'warning',
  information: 'information',
}

type FindingGroupProps = Readonly<{ group: Group; onWaive: (waiving: Waiving) => void }>

/** Findings of one rule: how many stop the run, and each with its person, its mission and what can be done. */
export function FindingGroup({ group, onWaive }: FindingGroupProps) {
  const t = useText()
  const format = useFormat()
  const title = findingTitle(group.rule, t)
  return (
    <details className="finding-group" open={group.level === 'blocking' && group.open > 0}>
      <summary>
        <StatusTag tone={group.open === 0 && group.level !== 'information' ? 'success' : tones[group.level]}>
          {t(`convocationsScreen.levels.${group.level}`)}
        </StatusTag>{' '}
        {t('convocationsScreen.control.groupLine', { title, number: format.number(group.total) })}
        {group.open > 0 && ` - ${t('convocationsScreen.control.groupOpen', { open: format.number(group.open) })}`}
        {group.waived > 0 &&
          ` - ${t('convocationsScreen.control.groupWaived', { waived: format.number(group.waived) })}`}
      </summary>
      {group.level === 'waive' && group.open > 1 && (
        <button
          type="button"
          className="button"
          data-open-finding
          aria-label={t('convocationsScreen.control.waiveAllNamed', { title })}
          onClick={() => onWaive({ rule: group.rule, keys: null, count: group.open, what: title })}
        >
          {t('convocationsScreen.control.waiveAll', { open: format.number(group.open) })}
        </button>
      )}
      <FindingRows group={group} onWaive={onWaive} />
      {group.findings.length < group.total && (
        <p className="field-hint">
          {t('convocationsScreen.control.more', { shown: format.number(group.findings.length) })}
        </p>
      )}
    </details>
  )
}

function FindingRows({ group, onWaive }: FindingGroupProps) {
  const t = useText()
  const format = useFormat()
  const back = useCommand(client.convocations.withdrawWaiver)
  const takeBack = async (id: string) => {
    if (await back.send({ id })) tell('information', t('convocationsScreen.control.takenBack'))
  }
  return (
    <>
      <Refusal problem={back.problem} />
      <ul className="finding-rows">
        {group.findings.map((row) => {
          const { key, intervenant, missionNumber, firstDate, centre, facts, waiver } = row
          const named = { name: intervenant, number: missionNumber }
          const what = findingSentence(group.rule, facts, t, format)
          const place = fixingPlace(group.rule, row)
          return (
            <li key={key} className="finding-row">
              <span>
                <strong>{intervenant}</strong>
                {', '}
                {t('convocationsScreen.control.missionLine', {
                  number: missionNumber,
                  date: format.date(firstDate),
                  centre,
                })}
                {'. '}
                {what}
                {waiver && (
                  <em> {t('convocationsScreen.control.waivedBy', { author: waiver.author, reason: waiver.reason })}</em>
                )}
              </span>
              <span className="finding-acts">
                <RowButton
                  text={t('convocationsScreen.control.fix')}
                  name={t('convocationsScreen.control.fixNamed', named)}
                  run={() => goTo(place)}
                />
                {group.level !== 'information' && waiver === null && (
                  <button
                    type="button"
                    className="button"
                    data-variant="small"
                    data-open-finding
                    aria-label={t('convocationsScreen.control.waiveNamed', named)}
                    onClick={() =>
                      onWaive({ rule: group.rule, keys: [key], count: 1, what: `${intervenant} : ${what}` })
                    }
                  >
                    {t('convocationsScreen.control.waive')}
                  </button>
                )}
                {waiver && (
                  <RowButton
                    text={t('convocationsScreen.control.takeBack')}
                    name={t('convocationsScreen.control.takeBackNamed', named)}
                    run={() => void takeBack(waiver.id)}
                  />
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
