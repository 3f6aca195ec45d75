import type { Catalogue } from './catalogue.ts'

/** Long work: its name, and what it is doing. Keys of `steps` are what the core reports. */
export const jobs = {
  kinds: {
    createOffice: ['Ouverture du bureau', 'Opening the office'],
    demonstration: ['Préparation de la démonstration', 'Preparing the demonstration'],
    restore: ['Restauration de la sauvegarde', 'Restoring the backup'],
    import: ['Lecture du fichier', 'Reading the file'],
    applyImport: ['Application de l’import', 'Applying the import'],
    assignment: ['Recherche d’affectations', 'Looking for assignments'],
    convocations: ['Édition des convocations', 'Issuing the convocations'],
    export: ['Export vers la finance', 'Export to finance'],
    backup: ['Sauvegarde', 'Backup'],
  },
  steps: {
    starting: ['Démarrage.', 'Starting.'],
    import: {
      communes: ['Chargement des communes.', 'Loading the communes.'],
      schools: ['Chargement des établissements.', 'Loading the schools.'],
      subjects: ['Chargement des matières.', 'Loading the subjects.'],
      disciplines: ['Chargement des disciplines de poste.', 'Loading the post disciplines.'],
      mefs: ['Chargement des modules de formation (MEF).', 'Loading the training modules (MEF).'],
      'mission-types': ['Chargement des types de mission.', 'Loading the mission types.'],
      exams: ['Chargement des examens et des épreuves.', 'Loading the exams and papers.'],
      correspondence: ['Chargement de la table de correspondance.', 'Loading the correspondence table.'],
    },
    openingOffice: ['Ouverture du bureau et de ses comptes.', 'Opening the office and its accounts.'],
    demonstration: {
      office: ['Ouverture du bureau et chargement de ses tables.', 'Opening the office and loading its tables.'],
      import: ['Import des personnels, des services et des candidats.', 'Importing staff, teachings and candidates.'],
      competences: ['Calcul des compétences.', 'Working out the competences.'],
      missions: ['Création des missions.', 'Creating the missions.'],
      assignment: ['Affectation des intervenants.', 'Assigning the intervenants.'],
      convocations: ['Édition des convocations.', 'Issuing the convocations.'],
      competenceErrors: [
        'Ajout d’erreurs de compétences, pour le docteur.',
        'Adding errors of competences, for the doctor.',
      ],
      accounts: ['Création des comptes.', 'Creating the accounts.'],
      claims: ['Saisie des états de frais.', 'Entering the claims.'],
      serviceStatements: ['Constats de service fait.', 'Statements of service.'],
      review: ['Contrôle des états de frais.', 'Reviewing the claims.'],
      liquidation: ['Liquidation et fichiers de paiement.', 'Liquidation and payment files.'],
      done: ['La démonstration est prête.', 'The demonstration is ready.'],
    },
    restoring: [
      'Contrôle de la copie, puis remplacement de la base.',
      'Proving the copy, then replacing the database.',
    ],
    copying: ['Copie de la base, puis contrôle de la copie.', 'Copying the database, then proving the copy.'],
    readingFile: ['Lecture du fichier.', 'Reading the file.'],
    comparingFile: ['Comparaison avec ce que le bureau tient.', 'Comparing with what the office holds.'],
    applyingFile: ['Écriture des changements.', 'Writing the changes.'],
    readingFacts: ['Lecture des besoins et des disponibilités.', 'Reading the needs and the availabilities.'],
    planning: ['Recherche des meilleures affectations.', 'Looking for the best assignments.'],
    convoking: ['Écriture des convocations.', 'Writing the convocations.'],
  },
} as const satisfies Catalogue
