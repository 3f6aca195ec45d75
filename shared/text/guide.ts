import type { Catalogue } from './catalogue.ts'

/** The user guide: what each role does step by step (one step a line), then how lists work. Activities bring their own help. */
export const guide = {
  search: ['Chercher dans le guide', 'Search the guide'],
  hint: [
    'Les chapitres sans ces mots se cachent pendant la frappe.',
    'Chapters without these words hide while you type.',
  ],
  hits_one: ['{{count}} chapitre', '{{count}} chapter'],
  hits_other: ['{{count}} chapitres', '{{count}} chapters'],
  none: ['Aucun chapitre ne contient « {{query}} ».', 'No chapter contains “{{query}}”.'],
  clear: ['Montrer tout le guide', 'Show the whole guide'],
  contents: ['Sommaire', 'Contents'],
  window: ['Ouvrir l’aide dans une fenêtre', 'Open the help in a window'],
  windowRefused: [
    'Cette machine n’ouvre pas d’autre fenêtre : l’aide reste à côté de l’écran.',
    'This machine opens no other window: the help stays beside the screen.',
  ],
  lists: {
    title: ['Se servir d’une liste', 'How to use a list'],
    count: [
      'Le titre porte le nombre de lignes. Une longue liste se parcourt sans pages ; en « Tableau simple » (F8), les pages sont comptées.',
      'The title carries the number of lines. A long list has no pages; as a “Plain table” (F8), pages are counted.',
    ],
    sort: [
      'Pour trier, choisissez le titre d’une colonne ; une seconde fois inverse l’ordre, et le petit triangle le montre.',
      'To sort, choose the title of a column; once more reverses the order, and the small triangle shows it.',
    ],
    filter: [
      'Pour chercher, tapez un mot dans « Filtrer par mot-clé » (Ctrl+F) : accents et majuscules sont ignorés.',
      'To search, type a word in “Filter by keyword” (Ctrl+F): accents and capitals are ignored.',
    ],
    open: [
      'Pour ouvrir une ligne, cliquez dessus ou appuyez sur Entrée. Échap ou le menu ramènent à la liste comme elle était.',
      'To open a line, click it or press Enter. Esc or the menu bring back the list as it was.',
    ],
    add: [
      'Pour ajouter, modifier ou supprimer, les boutons sont au-dessus de la liste ou en bas de l’écran ; un bouton absent ne vous est pas ouvert.',
      'To add, change or delete, the buttons are above the list or at the bottom of the screen; a button that is absent is not open to you.',
    ],
    columns: ['Colonnes : {{list}}', 'Columns: {{list}}'],
  },
  /** Help of the activities that are one screen for one thing. */
  activities: {
    home: [
      'Ce qui est attendu de vous maintenant : le message du bureau, ce qui est à faire, le plus pressé d’abord, puis ce qui attend chez d’autres. Entrée ouvre le premier.',
      'What is expected of you now: the message of the office, what is to be done, the most urgent first, then what waits elsewhere. Enter opens the first one.',
    ],
    reference: [
      'Les tables de l’académie : établissements, examens, taux. Elles entrent par les imports ; la table de correspondance, qui dit quel enseignement rend compétent pour quelle épreuve, se modifie aussi ici.',
      'The tables of the academy: schools, exams, rates. They enter by imports; the correspondence table, which says which teaching makes competent for which paper, is also changed here.',
    ],
    accounts: [
      'Qui peut entrer, et dans quels rôles. Un accès est personnel. Cinq mots de passe faux de suite mettent un compte au repos un quart d’heure. Ouvrez une ligne pour donner ou retirer un rôle. L’onglet Bureaux dit quel bureau a la charge de quels examens, et qui y travaille.',
      'Who may enter, and in which roles. An access is personal. Five wrong passwords in a row make an account rest for a quarter of an hour. Open a line to give or take away a role. The Bureaus tab says which bureau is in charge of which exams, and who works there.',
    ],
    officeIdentity: [
      'Le nom du service, le bureau qui signe, l’adresse, le téléphone et le courriel, tels que les documents les écrivent. L’académie et l’année scolaire ne se changent pas ici. Un bureau de l’onglet Bureaux peut avoir ses propres coordonnées, qui passent alors avant celles-ci.',
      'The name of the service, the bureau that signs, the address, the telephone and the e-mail, as documents write them. The academy and the school year are not changed here. A bureau of the Bureaus tab may have contact details of its own, which then come first.',
    ],
    payingAccount: [
      'Le compte d’où partent les paiements. Il est chiffré ; seule sa fin reste lisible ici.',
      'The account payments leave from. It is encrypted; only its end stays readable here.',
    ],
    maintenance: [
      'Sauvegardez avant chaque grande étape, gardez la clé à part de la copie, et contrôlez les données : rien n’y est modifié.',
      'Back up before each great step, keep the key apart from the copy, and check the data: nothing in it is changed.',
    ],
    journal: [
      'Chaque action y laisse une ligne : qui, quand, dans quel rôle, sur quoi. Les lignes sont enchaînées : « Vérifier la chaîne » dit si l’une d’elles a été réécrite.',
      'Each action leaves a line here: who, when, in which role, on what. Lines are chained: “Verify the chain” says whether one of them was rewritten.',
    ],
  },
  tasks: {
    everybody: {
      title: ['Trouver son chemin', 'Find your way'],
      steps: [
        `Le menu de gauche donne vos activités ; une activité fermée dit pourquoi et jusqu’à quand.
Ctrl+K cherche un écran, une commande ou un objet par quelques lettres.
F1 explique l’écran où vous êtes ; Maj+F1 donne les touches ; « Plan » montre tous vos écrans.
F8 règle le contraste, la taille du texte et l’interligne ; F9 agrandit le contenu.
La console, en bas, dit ce qui vient d’être fait, et souvent comment l’annuler.`,
        `The menu on the left gives your activities; a closed activity says why and until when.
Ctrl+K searches for a screen, a command or an object by a few letters.
F1 explains the screen you are on; Shift+F1 gives the keys; “Map” shows all your screens.
F8 sets contrast, size of text and line spacing; F9 enlarges the content.
The console, at the bottom, says what was just done, and often how to undo it.`,
      ],
    },
    convocation: {
      title: ['Lire une convocation', 'Read a convocation'],
      steps: [
        `Ouvrez « Consultation missions » : la prochaine mission est annoncée en haut.
Ouvrez sa ligne pour lire les dates, les heures, le centre et les observations du bureau.
Téléchargez le duplicata de la convocation depuis la ligne ou le détail.
Un empêchement ? Signalez-le depuis le détail : le bureau le voit aussitôt.`,
        `Open “Mission consultation”: the next mission is announced at the top.
Open its line to read the dates, the hours, the centre and the remarks of the office.
Download the duplicate of the convocation from the line or the detail.
Prevented? Report it from the detail: the office sees it at once.`,
      ],
    },
    claim: {
      title: ['Compléter un état de frais', 'Complete a claim'],
      steps: [
        `Depuis l’accueil, ouvrez le premier état à compléter ; sinon ouvrez « Mes états de frais ».
Suivez les étapes : ce que vous savez déjà est rempli, ce qui manque est dit.
Ajoutez vos trajets, puis déposez les documents demandés.
Relisez le récapitulatif, puis validez et envoyez : l’état passe au bureau.
Un état retourné dit les points à corriger ; corrigez-les, puis renvoyez-le.`,
        `From the home screen, open the first claim to complete; or open “My claims”.
Follow the steps: what is known is filled in, what is missing is said.
Add your journeys, then deposit the documents asked for.
Read the recap again, then validate and send: the claim goes to the office.
A claim that is sent back says what to correct; correct it, then send it again.`,
      ],
    },
    ownCompetences: {
      title: ['Relire ses compétences', 'Read your competences again'],
      steps: [
        `Ouvrez « Saisie compétences » pendant la période ouverte.
Confirmez chaque compétence juste (C), retirez celle qui ne l’est pas (R), ajoutez celle qui manque (A).
Ctrl+Entrée confirme tout ce qui reste ; Ctrl+Z annule votre dernier avis.`,
        `Open “Competence entry” during the open period.
Confirm each right competence (C), remove one that is not (R), add one that is missing (A).
Ctrl+Enter confirms all that is left; Ctrl+Z undoes your last word.`,
      ],
    },
    prepare: {
      title: ['Préparer une session', 'Prepare a session'],
      steps: [
        `Apportez les données par « Imports » : chaque import montre ses effets avant d’être appliqué, et s’annule.
Dans « Compétences » et le « Docteur des compétences », réparez ce qui manque ou se contredit.
Dans « Besoins », calculez ce qu’il faut, puis créez les missions.
Le « Radar des pénuries » dit où les personnes manqueront.`,
        `Bring data in by “Imports”: each import shows its effects before it is applied, and can be undone.
In “Competences” and the “Competence doctor”, mend what is missing or contradictory.
In “Needs”, work out what is needed, then create the missions.
The “Shortage radar” says where people will be short.`,
      ],
    },
    assign: {
      title: ['Affecter et convoquer', 'Assign and convoke'],
      steps: [
        `Dans « Affectation », demandez une proposition : chaque choix s’explique.
Verrouillez ce qui vous convient, changez le reste, puis acceptez.
Dans « Convocations », contrôlez, puis lancez l’édition : elle ne se reprend plus, mais s’annule par une nouvelle convocation.
Un empêchement arrive : la réparation propose qui remplacer, et par qui.`,
        `In “Assignment”, ask for a proposal: every choice is explained.
Lock what suits you, change the rest, then accept.
In “Convocations”, check, then launch the run: it cannot be taken back, only cancelled by a new convocation.
Somebody is prevented: the repair proposes whom to replace, and by whom.`,
      ],
    },
    review: {
      title: ['Contrôler les états de frais', 'Review claims'],
      steps: [
        `Ouvrez « Contrôle des états de frais » : la file met les retards en tête.
Ouvrez un état : ce qui est déclaré est en face de ce qui est accordé, avec les contrôles et les documents.
V accepte et passe au suivant ; un retour nomme les points à corriger.
Les états sans alerte s’acceptent ensemble.`,
        `Open “Review of claims”: the queue puts late ones first.
Open a claim: what is declared faces what is granted, with the controls and the documents.
V accepts and goes to the next one; sending back names the points to correct.
Claims without an alert are accepted together.`,
      ],
    },
    pay: {
      title: ['Mettre en paiement', 'Pay'],
      steps: [
        `Dans « Liquidation », préparez le prochain lot, relisez ses totaux, puis scellez-le.
Enregistrez les fichiers pour la finance.
Quand la finance répond, importez sa réponse dans « Retours de la finance » : chaque ligne est rapprochée.`,
        `In “Liquidation”, prepare the next batch, read its totals again, then seal it.
Save the files for finance.
When finance answers, import its answer in “Returns from finance”: each line is matched.`,
      ],
    },
    inform: {
      title: ['Ouvrir, fermer, informer', 'Open, close, inform'],
      steps: [
        `Dans « Ouverture des activités », fixez les dates de chaque activité et le message montré quand elle est fermée.
Dans « Messages d’accueil », écrivez ce que chaque rôle lit en arrivant.
Dans « Conditions d’utilisation des états de frais », publiez ce que chacun accepte avant de demander ses frais.`,
        `In “Opening of activities”, set the dates of each activity and the message shown while it is closed.
In “Welcome messages”, write what each role reads on arriving.
In “Terms of use of the claims”, publish what everybody accepts before claiming.`,
      ],
    },
    administer: {
      title: ['Administrer le bureau', 'Administer the office'],
      steps: [
        `Dans « Comptes », créez un accès par personne, avec ses rôles.
Dans « Compte payeur », donnez le compte d’où partent les paiements.
Dans « Entretien », sauvegardez, contrôlez les données et gardez la clé à part.
Dans « Journal », voyez qui a fait quoi, et vérifiez que rien n’a été réécrit.`,
        `In “Accounts”, create an access for each person, with their roles.
In “Paying account”, give the account payments leave from.
In “Maintenance”, back up, check the data and keep the key apart.
In “Journal”, see who did what, and verify that nothing was rewritten.`,
      ],
    },
    staff: {
      title: ['Valider les compétences de ses personnels', 'Validate the competences of your staff'],
      steps: [
        `Ouvrez « Compétences de mes personnels » : ce qui attend est en tête.
Confirmez ou refusez chaque compétence ; l’avis de la personne est à côté.
Dans « Indisponibilités », déclarez qui ne peut pas être convoqué, et quand.
Dans « Absences prévues », voyez qui sera parti pour un examen.`,
        `Open “Competences of my staff”: what waits comes first.
Confirm or refuse each competence; the person’s word is beside it.
In “Unavailabilities”, declare who cannot be convoked, and when.
In “Expected absences”, see who will be away for an exam.`,
      ],
    },
    statement: {
      title: ['Constater le service fait', 'State the service done'],
      steps: [
        `Ouvrez « Service fait » : les missions commencées attendent leur constat.
Dites qui est venu, et combien de copies, de candidats ou d’heures.
Signalez qui a remplacé quelqu’un sur place.
Attestez la mission ; une erreur se rectifie ensuite, avec son motif.`,
        `Open “Service done”: the missions that have begun wait for their statement.
Say who came, and how many scripts, candidates or hours.
Report who came in place of somebody.
Attest the mission; an error is rectified afterwards, with its reason.`,
      ],
    },
  },
  pictures: {
    intervenant: [
      'L’accueil d’un intervenant : message du bureau, états de frais à compléter, prochaine mission.',
      'The home screen of an intervenant: message from the office, claims to complete, next mission.',
    ],
    manager: [
      'La file de contrôle : les états de frais, leurs alertes et ce qui reste à faire.',
      'The review queue: claims, their alerts and what is left to do.',
    ],
    administrator: [
      'L’éditeur des messages d’accueil : le texte à gauche, ce que les personnes verront à droite.',
      'The editor of welcome messages: the text on the left, what people will see on the right.',
    ],
    schoolHead: [
      'Les compétences des personnels : celles qui attendent une validation sont en tête.',
      'The competences of the staff: those that wait for validation come first.',
    ],
    centreHead: [
      'Le service fait : les missions du centre et les personnes constatées.',
      'Service done: the missions of the centre and the people stated.',
    ],
  },
} as const satisfies Catalogue
