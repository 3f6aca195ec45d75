import type { Language } from '../../shared/text/catalogue.ts'
import { shell } from '../../shared/text/shell.ts'

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)

function page(language: Language, sentence: string, head = ''): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="google" content="notranslate"><meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="data:,">${head}<title>Imagin</title></head>`,
    `<body><p>${escapeText(sentence)}</p></body>`,
    '</html>',
    '',
  ].join('\n')
}

const say = (language: Language, name: keyof typeof shell.pages): string => shell.pages[name][language === 'fr' ? 0 : 1]

/** A page of one sentence, for whoever may not come in. */
export const noticePage = (language: Language, name: keyof typeof shell.pages): string =>
  page(language, say(language, name))

/**
 * A page that goes on to another address by itself. A redirect would not do: after one that began in a file, Chromium
 * withholds a `SameSite=Strict` cookie; a navigation that begins in our own page carries it.
 */
export const passingPage = (language: Language, address: string): string =>
  page(language, say(language, 'entering'), `<meta http-equiv="refresh" content="0;url=${escapeText(address)}">`)
