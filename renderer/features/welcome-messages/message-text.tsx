import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { blocksOf, type Inline } from '../../../shared/model/message-markup.ts'

type Pieces = readonly Inline[]

/** Pieces, lines and blocks have no name of their own: their place in the text is what tells them apart. */
const placed = <T,>(list: readonly T[]) => list.map((one, place) => ({ one, place }))

function Piece({ piece }: { piece: Inline }) {
  if (piece.kind === 'strong') return <strong>{piece.text}</strong>
  if (piece.kind === 'text') return piece.text
  if (piece.address.startsWith('/')) return <Link to={piece.address}>{piece.text}</Link>
  // What no window opens is written out: the person writes from elsewhere.
  if (!piece.address.startsWith('https:')) return `${piece.text} (${piece.address.replace(/^mailto:/, '')})`
  return (
    <a href={piece.address} target="_blank" rel="noopener noreferrer">
      {piece.text}
    </a>
  )
}

const headings = ['h2', 'h3', 'h4', 'h5'] as const

/** What the office wrote; `under` is the level of the heading it stands under. */
export function MessageText({ text, lang, under = 2 }: { text: string; lang: string; under?: 1 | 2 | 3 }) {
  const line = (pieces: Pieces): ReactNode => placed(pieces).map(({ one, place }) => <Piece key={place} piece={one} />)
  return (
    <div className="message-text prose" lang={lang}>
      {placed(blocksOf(text)).map(({ one: block, place }) => {
        if (block.kind === 'heading') {
          const Heading = headings[under + block.level - 2] ?? 'h5'
          return <Heading key={place}>{line(block.content)}</Heading>
        }
        if (block.kind === 'paragraph')
          return (
            <p key={place}>
              {placed(block.lines).map(({ one, place: at }) => (
                <span key={at}>{line(one)}</span>
              ))}
            </p>
          )
        const List = block.ordered ? 'ol' : 'ul'
        return (
          <List key={place}>
            {placed(block.items).map(({ one, place: at }) => (
              <li key={at}>{line(one)}</li>
            ))}
          </List>
        )
      })}
    </div>
  )
}
