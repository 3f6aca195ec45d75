import type { Catalogue } from './catalogue.ts'

/** The chapters of the guide on accessibility: what each person may set, and what the application claims (EN 301 549, 12.1). */
export const accessibilityGuide = {
  open: ['Ce que l’application permet', 'What the application allows'],
  use: {
    title: ['Accessibilité et raccourcis', 'Accessibility and shortcuts'],
    settings: [
      'F8 ouvre les réglages : contraste, taille du texte jusqu’à 200 %, police, interligne, justification, densité, animations. Ils s’appliquent tout de suite, sont gardés pour vous sur ce poste, et suivent d’abord ceux du système.',
      'F8 opens the settings: contrast, text size up to 200%, font, line spacing, justification, density, motion. They apply at once, are kept for you on this computer, and follow those of the system at first.',
    ],
    keyboard: [
      'Tout se fait au clavier. F6 passe d’une zone à l’autre (en-tête, menu, écran, console) ; Ctrl+K trouve un écran, une personne ou un acte ; Maj+F1 donne les touches de l’écran ; F1 son aide.',
      'Everything is done by keyboard. F6 goes from one zone to the next (header, menu, screen, console); Ctrl+K finds a screen, a person or an act; Shift+F1 gives the keys of the screen; F1 its help.',
    ],
    oneKey: [
      'Les raccourcis à une touche ne servent que dans les listes ; F8 les désactive, pour qui dicte ou appuie par erreur.',
      'One-key shortcuts work in lists only; F8 turns them off, for whoever dictates or presses by mistake.',
    ],
    readers: [
      'Avec un lecteur d’écran, choisissez « Tableau simple » dans F8 : les listes deviennent des tableaux ordinaires, par pages. Chaque message est annoncé et gardé dans la console.',
      'With a screen reader, choose “Plain table” in F8: lists become ordinary tables, by pages. Each message is announced and kept in the console.',
    ],
    time: [
      'Rien ne presse : une fenêtre laissée se verrouille après un délai réglable, prévient cinq minutes avant, et garde ce qui était tapé.',
      'Nothing is urgent: a window left alone locks after a time you may set, warns five minutes before, and keeps what was typed.',
    ],
    documents: [
      'Les PDF de l’application sont balisés : titres, tableaux et ordre de lecture sont dits par un lecteur d’écran.',
      'The PDFs of the application are tagged: headings, tables and reading order are told by a screen reader.',
    ],
  },
  conformity: {
    title: ['Accessibilité : conformité', 'Accessibility: conformity'],
    aim: [
      'Imagin vise la norme EN 301 549, le RGAA 4.1.2 et les WCAG 2.2 au niveau AA, à la borne comme au bureau.',
      'Imagin aims at the EN 301 549 standard, RGAA 4.1.2 and WCAG 2.2 at level AA, at the kiosk as at a desk.',
    ],
    tested: [
      'Vérifié par des tests à chaque version : {{items}} points de contrôle, et chaque écran en deux langues, trois contrastes et trois tailles de texte, sans défaut grave ni critique.',
      'Checked by tests at each version: {{items}} points, and each screen in two languages, three contrasts and three text sizes, without a serious or critical fault.',
    ],
    untested: [
      'Pas encore vérifié : avec un lecteur d’écran et une plage braille, sous les thèmes de contraste de Windows autrement que simulés, par un auditeur extérieur. Aucune conformité n’est donc déclarée.',
      'Not checked yet: with a screen reader and a braille display, under contrast themes of Windows other than simulated ones, by an outside auditor. No conformity is therefore declared.',
    ],
    tell: [
      'Un écran vous arrête ? Dites-le au bureau : son téléphone et son adresse sont sur vos convocations. Il vous doit une réponse et un autre moyen de faire la démarche.',
      'Does a screen stop you? Tell the office: its telephone and address are on your convocations. It owes you an answer and another way to do what you came for.',
    ],
    defender: [
      'Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.',
      'Without a satisfactory answer, you may turn to the Défenseur des droits.',
    ],
  },
} as const satisfies Catalogue
