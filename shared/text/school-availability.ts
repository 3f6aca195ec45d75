import type { Catalogue } from './catalogue.ts'

/** Words of the screens on which days the people of a school are away, by choice or because they serve. */
export const schoolAvailability = {
  unavailabilities: {
    title: ['Indisponibilités', 'Unavailabilities'],
    sentence_one: [
      '{{count}} période, dont {{own}} par l’établissement',
      '{{count}} period, {{own}} entered by the school',
    ],
    sentence_other: [
      '{{count}} périodes, dont {{own}} par l’établissement',
      '{{count}} periods, {{own}} entered by the school',
    ],
    list: ['Périodes', 'Periods'],
    add: ['Ajouter une indisponibilité', 'Add an unavailability'],
    change: ['Modifier', 'Change'],
    remove: ['Supprimer', 'Delete'],
    loading: ['Lecture des indisponibilités', 'Reading the unavailabilities'],
    readFailed: ['Les indisponibilités n’ont pas pu être lues', 'The unavailabilities could not be read'],
    failed: ['L’indisponibilité n’est pas enregistrée', 'The unavailability is not recorded'],
    columns: {
      name: ['Personne', 'Person'],
      from: ['Du', 'From'],
      to: ['Au', 'To'],
      reason: ['Motif', 'Reason'],
      author: ['Saisie par', 'Entered by'],
    },
    imported: ['Fichier du bureau', 'File of the office'],
    hiddenReason: ['Saisie hors de l’établissement', 'Entered outside the school'],
    people: ['Personnes', 'People'],
    peopleHint: [
      'Tapez un nom, choisissez avec Entrée ; recommencez pour en ajouter une autre.',
      'Type a name, choose with Enter; do it again to add another one.',
    ],
    addPerson: ['Ajouter une personne', 'Add a person'],
    takeOut: ['Retirer {{name}}', 'Take out {{name}}'],
    peopleNeeded: [
      'Choisissez au moins une personne, par exemple en tapant son nom.',
      'Choose at least one person, for instance by typing the name.',
    ],
    from: ['Du', 'From'],
    to: ['Au (inclus)', 'To (included)'],
    dateNeeded: ['Indiquez une date, par exemple 18/05/2026.', 'Give a date, for instance 18/05/2026.'],
    reversed: ['La fin précède le début ({{from}}).', 'The end comes before the start ({{from}}).'],
    reason: ['Motif', 'Reason'],
    reasonNeeded: ['Choisissez un motif dans la liste.', 'Choose a reason in the list.'],
    note: ['Précision', 'Detail'],
    noteNeeded: [
      'Dites en quelques mots pourquoi, par exemple « mandat électif ».',
      'Say why in a few words, for instance “elected office”.',
    ],
    past: ['Cette période est déjà passée : vérifiez les dates.', 'This period is already over: check the dates.'],
    save: ['Enregistrer', 'Record'],
    newTitle: ['Ajouter une indisponibilité', 'Add an unavailability'],
    changeTitle: ['Modifier l’indisponibilité de {{name}}', 'Change the unavailability of {{name}}'],
    saved_one: [
      'Indisponibilité enregistrée pour {{count}} personne.',
      'Unavailability recorded for {{count}} person.',
    ],
    saved_other: [
      'Indisponibilité enregistrée pour {{count}} personnes.',
      'Unavailability recorded for {{count}} people.',
    ],
    merged_one: [
      'Réunie avec {{count}} période voisine de même motif.',
      'Joined with {{count}} neighbouring period of the same reason.',
    ],
    merged_other: [
      'Réunie avec {{count}} périodes voisines de même motif.',
      'Joined with {{count}} neighbouring periods of the same reason.',
    ],
    conflict_one: [
      'Attention : {{count}} mission tombe ces jours-là. Elle reste affectée ; le bureau des examens verra le conflit.',
      'Careful: {{count}} mission falls on these days. It stays assigned; the exam office will see the conflict.',
    ],
    conflict_other: [
      'Attention : {{count}} missions tombent ces jours-là. Elles restent affectées ; le bureau des examens verra le conflit.',
      'Careful: {{count}} missions fall on these days. They stay assigned; the exam office will see the conflict.',
    ],
    conflictLine: [
      '{{name}}, {{date}}, {{missionType}}, {{centre}}',
      '{{name}}, {{date}}, {{missionType}}, {{centre}}',
    ],
    removeTitle: ['Supprimer l’indisponibilité de {{name}}', 'Delete the unavailability of {{name}}'],
    removeSentence: [
      'Du {{from}} au {{to}} : cette personne pourra de nouveau être appelée.',
      'From {{from}} to {{to}}: this person can be called again.',
    ],
    removed: ['Indisponibilité de {{name}} supprimée.', 'Unavailability of {{name}} deleted.'],
    chooseOwn: [
      'Cette période n’a pas été saisie par l’établissement : elle se change au bureau des examens.',
      'This period was not entered by the school: it is changed at the exam office.',
    ],
    empty: ['Aucune indisponibilité.', 'No unavailability.'],
    emptySentence: [
      'Ajoutez les jours où une personne ne peut pas être appelée (A).',
      'Add the days on which a person cannot be called (A).',
    ],
    closed: [
      'La saisie des indisponibilités est fermée : {{reason}}. Les périodes connues restent visibles ; adressez-vous au bureau des examens.',
      'The entry of unavailabilities is closed: {{reason}}. Known periods stay visible; ask the exam office.',
    ],
    help: [
      'Du premier au dernier jour inclus. Deux périodes de même motif qui se touchent n’en font qu’une ; deux motifs pour le même jour sont refusés. Le motif des périodes saisies ailleurs ne s’affiche pas.',
      'From the first to the last day included. Two periods of the same reason that touch become one; two reasons for the same day are refused. The reason of periods entered elsewhere is not shown.',
    ],
  },
  absences: {
    title: ['Absences prévues', 'Expected absences'],
    sentence_one: [
      '{{count}} jour avec des absences, du {{from}} au {{to}}',
      '{{count}} day with absences, from {{from}} to {{to}}',
    ],
    sentence_other: [
      '{{count}} jours avec des absences, du {{from}} au {{to}}',
      '{{count}} days with absences, from {{from}} to {{to}}',
    ],
    loading: ['Lecture des absences', 'Reading the absences'],
    failed: ['Les absences n’ont pas pu être lues', 'The absences could not be read'],
    views: ['Présentation', 'View'],
    byDay: ['Par jour', 'By day'],
    byPerson: ['Par personne', 'By person'],
    table: ['Tableau', 'Table'],
    previousWeek: ['Semaine précédente', 'Previous week'],
    nextWeek: ['Semaine suivante', 'Next week'],
    dayCount_one: [
      '{{count}} personne absente : {{mornings}} le matin, {{afternoons}} l’après-midi',
      '{{count}} person away: {{mornings}} in the morning, {{afternoons}} in the afternoon',
    ],
    dayCount_other: [
      '{{count}} personnes absentes : {{mornings}} le matin, {{afternoons}} l’après-midi',
      '{{count}} people away: {{mornings}} in the morning, {{afternoons}} in the afternoon',
    ],
    provisionalCount_one: ['{{count}} provisoire', '{{count}} provisional'],
    provisionalCount_other: ['{{count}} provisoires', '{{count}} provisional'],
    personCount_one: ['{{count}} jour d’absence', '{{count}} day away'],
    personCount_other: ['{{count}} jours d’absence', '{{count}} days away'],
    halfDays: {
      morning: ['Matin', 'Morning'],
      afternoon: ['Après-midi', 'Afternoon'],
      day: ['Journée', 'Whole day'],
    },
    columns: {
      date: ['Jour', 'Day'],
      name: ['Personne', 'Person'],
      discipline: ['Discipline', 'Discipline'],
      halfDay: ['Demi-journée', 'Half-day'],
      hours: ['Horaires', 'Hours'],
      mission: ['Mission', 'Mission'],
      centre: ['Centre', 'Centre'],
      state: ['État', 'State'],
    },
    states: { convoked: ['Convoquée', 'Convoked'], provisional: ['Provisoire', 'Provisional'] },
    hours: ['{{start}} - {{end}}', '{{start}} - {{end}}'],
    place: ['{{centre}}, {{town}}', '{{centre}}, {{town}}'],
    empty: ['Personne ne manque en cours sur cette période.', 'Nobody misses classes over this period.'],
    emptySentence: [
      'Les absences apparaissent dès que le bureau affecte une mission ; elles sont provisoires jusqu’à la convocation.',
      'Absences appear as soon as the office assigns a mission; they are provisional until the convocation.',
    ],
    help: [
      'Qui manquera en cours à cause d’une mission d’examen, jour par jour, pour l’emploi du temps. La journée se coupe à 13 h. Une absence est provisoire tant que la convocation n’est pas partie. Le travail à domicile n’y figure pas.',
      'Who will miss classes because of an exam mission, day by day, for the timetable. The day is cut at 1 pm. An absence is provisional until the convocation has gone. Work at home is left out.',
    ],
  },
  period: {
    legend: ['Période', 'Period'],
    from: ['Du', 'From'],
    to: ['Au', 'To'],
    show: ['Afficher', 'Show'],
    wrong: [
      'Donnez deux dates, la première avant la seconde, par exemple 18/05/2026 et 22/05/2026.',
      'Give two dates, the first before the second, for instance 18/05/2026 and 22/05/2026.',
    ],
  },
} as const satisfies Catalogue
