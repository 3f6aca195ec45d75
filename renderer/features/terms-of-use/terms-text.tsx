/** The text of the office as it wrote it: a paragraph where it left an empty line, its own line breaks inside. */
export function TermsText({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/)
  return (
    <div className="terms-text" lang="fr">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
