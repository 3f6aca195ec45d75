import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DepositedDocument } from '../../../shared/contract/claim-documents.ts'
import { CommandButton, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { DocumentsPanels, DocumentView } from '../claim-documents/index.tsx'
import { AfterDrawn } from './after-drawn.tsx'
import type { ReviewSheet } from './controls.tsx'
import { documentQuery } from './preload.ts'

const zooms = [100, 125, 150, 200, 300] as const

/** Space presses the button or the link it is on; everywhere else it enlarges the document. */
const onSomethingElse = (): boolean =>
  document.activeElement?.matches('button, a, summary, input, select, textarea, [role="button"]') ?? false

/** Every document of the claim, whichever file it is in. */
function useDocuments(claimId: string): readonly DepositedDocument[] {
  const pay = useRead(queries.claimDocuments.panel.queryOptions({ input: { claimId, file: 'pay' } }))
  const travel = useRead(queries.claimDocuments.panel.queryOptions({ input: { claimId, file: 'travel' } }))
  // The travel of this claim first: the pay file of a person is the same for all their claims.
  const all = [...(travel.data?.documents ?? []), ...(pay.data?.documents ?? [])]
  return [...new Map(all.map((document) => [document.documentId, document])).values()]
}

function Shown({ document, zoom }: { document: DepositedDocument; zoom: number }) {
  const t = useText()
  const { data, isError } = useQuery({ ...documentQuery(document.documentId), retry: false })
  const [failed, setFailed] = useState(false)
  if (isError || failed) return <p role="alert">{t('reviewScreen.evidence.unreadable')}</p>
  if (data === undefined) return <p aria-busy="true">{t('claimDocuments.preview.loading')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page wider than the pane is scrolled by keyboard
    <section className="review-document" aria-label={document.name} tabIndex={0}>
      <div data-zoom={zoom}>
        <DocumentView blob={data.blob} name={document.name} mime={document.mime} onFailed={() => setFailed(true)} />
      </div>
    </section>
  )
}

type Evidence = Readonly<{ sheet: ReviewSheet; enlarged: boolean; onEnlarge: () => void }>

/** The documents of the claim beside it: one at a time, by their keys, and what the file still asks for. */
export function EvidencePane({ sheet, enlarged, onEnlarge }: Evidence) {
  const t = useText()
  const documents = useDocuments(sheet.id)
  const [wanted, setWanted] = useState(0)
  const [zoom, setZoom] = useState(0)
  const index = Math.min(wanted, Math.max(0, documents.length - 1))
  const shown = documents[index]
  const there = () => documents.length > 0
  useCommands([
    {
      id: 'review.nextDocument',
      textKey: 'reviewScreen.evidence.next',
      group: 'screen',
      keys: ['N'],
      when: () => index < documents.length - 1,
      run: () => setWanted(index + 1),
    },
    {
      id: 'review.previousDocument',
      textKey: 'reviewScreen.evidence.previous',
      group: 'screen',
      keys: ['P'],
      when: () => index > 0,
      run: () => setWanted(index - 1),
    },
    {
      id: 'review.zoomIn',
      textKey: 'reviewScreen.evidence.zoomIn',
      group: 'screen',
      keys: ['Plus'],
      when: () => there() && zoom < zooms.length - 1,
      run: () => setZoom(zoom + 1),
    },
    {
      id: 'review.zoomOut',
      textKey: 'reviewScreen.evidence.zoomOut',
      group: 'screen',
      keys: ['Minus'],
      when: () => there() && zoom > 0,
      run: () => setZoom(zoom - 1),
    },
    {
      id: 'review.enlarge',
      textKey: 'reviewScreen.evidence.enlarge',
      group: 'screen',
      keys: ['Space'],
      when: () => there() && !onSomethingElse(),
      run: onEnlarge,
    },
  ])
  return (
    <section className="review-evidence" aria-labelledby="review-evidence">
      <h2 id="review-evidence">{t('reviewScreen.panes.evidence')}</h2>
      {shown === undefined ? (
        <p>{t('reviewScreen.evidence.none')}</p>
      ) : (
        <>
          <div className="review-evidence-head">
            <p aria-live="polite">
              {t('reviewScreen.evidence.place', {
                position: index + 1,
                count: documents.length,
                name: shown.name,
                zoom: zooms[zoom] ?? 100,
              })}
            </p>
            <div className="claim-buttons">
              <CommandButton id="review.previousDocument" variant="quiet" />
              <CommandButton id="review.nextDocument" variant="quiet" />
              <CommandButton id="review.zoomOut" variant="quiet" />
              <CommandButton id="review.zoomIn" variant="quiet" />
              <button type="button" className="button" aria-pressed={enlarged} onClick={onEnlarge}>
                {t('reviewScreen.evidence.enlarge')}
              </button>
            </div>
          </div>
          <Shown key={shown.documentId} document={shown} zoom={zooms[zoom] ?? 100} />
        </>
      )}
      <AfterDrawn>
        <DocumentsPanels claim={sheet} readOnly={false} byPost={false} />
      </AfterDrawn>
    </section>
  )
}
