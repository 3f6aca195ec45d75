import { useRef, useState } from 'react'
import type { PortalContact } from '../../../shared/contract/mission-portals.ts'
import type { Portal, PortalApplication } from '../../../shared/model/mission-portals.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { openOutside } from '../../data/open-outside.ts'
import { problemOf } from '../../data/problem.ts'
import { ruleText } from '../../data/rule-text.ts'
import { contactWords } from '../own-missions/own-mission-words.ts'

/** What is opened: one mission of a portal, or the portal itself. */
export type Asked = Readonly<{ portal: Portal; missionId: string | null; application: PortalApplication }>

export type OpenPortal = Readonly<{
  open(asked: Asked): void
  /** Why it was not opened, in words, until it is asked for again; null otherwise. */
  refusalOf(missionId: string | null): string | null
}>

/**
 * Opens the application of a portal in the browser (F328). A refusal is said in the console, dated, with whom to call and a
 * way to try again (F89, F329), and stays beside what was asked for.
 */
export function useOpenPortal(contact: PortalContact | undefined): OpenPortal {
  const t = useText()
  const format = useFormat()
  const [refused, setRefused] = useState<ReadonlyMap<string | null, Problem>>(new Map())
  const under = useRef(false)
  const reasonOf = (problem: Problem) => ruleText(problem, t, format) ?? t(`problems.${problem.code}.what`, {})
  const open = async (asked: Asked) => {
    if (under.current) return
    under.current = true
    const { portal, missionId } = asked
    const application = t(`missionPortals.applications.${asked.application}`)
    setRefused((known) => new Map([...known].filter(([id]) => id !== missionId)))
    try {
      const { by, address } = await client.missionPortals.open({ portal, missionId })
      if (by === 'page') openOutside(address)
      tell('information', t('missionPortals.opened', { application }))
    } catch (error) {
      const problem = problemOf(error)
      setRefused((known) => new Map([...known, [missionId, problem]]))
      const whom = contact === undefined ? '' : t('missionPortals.contact', { contact: contactWords(contact) })
      tell('error', t('missionPortals.notOpened', { application, reason: reasonOf(problem), contact: whom }), {
        label: t('missionPortals.retry'),
        run: () => void open(asked),
      })
    } finally {
      under.current = false
    }
  }
  return {
    open: (asked) => void open(asked),
    refusalOf: (missionId) => {
      const problem = refused.get(missionId)
      return problem === undefined ? null : reasonOf(problem)
    },
  }
}
