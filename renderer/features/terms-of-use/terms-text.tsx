import { MessageText } from '../welcome-messages/message-text.tsx'

/** The text of the office, with the headings, lists and links it gave it; `under` is the level of heading it stands under. */
export function TermsText({ text, under = 2 }: { text: string; under?: 1 | 2 | 3 }) {
  return (
    <div className="terms-text">
      <MessageText text={text} lang="fr" under={under} />
    </div>
  )
}
