/** Common first names and surnames of France; the people made of them are invented. */

export const womenFirstNames = [
  ...['Marie', 'Nathalie', 'Isabelle', 'Sylvie', 'Catherine', 'Céline', 'Stéphanie', 'Sandrine', 'Aurélie', 'Émilie'],
  ...['Julie', 'Laura', 'Camille', 'Léa', 'Manon', 'Chloé', 'Sarah', 'Hélène', 'Anne', 'Claire', 'Valérie', 'Karine'],
  ...['Delphine', 'Virginie', 'Audrey', 'Élodie', 'Mélanie', 'Pauline', 'Marion', 'Charlotte', 'Lucie', 'Mathilde'],
  ...['Fatima', 'Nadia', 'Samira', 'Leïla', 'Inès', 'Agnès', 'Florence', 'Véronique', 'Sophie', 'Cécile', 'Amandine'],
] as const

export const menFirstNames = [
  ...['Jean', 'Philippe', 'Michel', 'Alain', 'Patrick', 'Nicolas', 'Christophe', 'Pierre', 'Christian', 'Éric'],
  ...['Frédéric', 'Laurent', 'Stéphane', 'David', 'Pascal', 'Olivier', 'Sébastien', 'Julien', 'Thomas', 'Alexandre'],
  ...['Maxime', 'Antoine', 'Quentin', 'Romain', 'Guillaume', 'Vincent', 'Matthieu', 'Hugo', 'Lucas', 'Yann', 'Loïc'],
  ...['Mohamed', 'Karim', 'Rachid', 'François', 'Rémi', 'Benoît', 'Jérôme', 'Fabrice', 'Gaël', 'Bruno', 'Cédric'],
] as const

export const surnames = [
  ...['Martin', 'Bernard', 'Thomas', 'Petit', 'Robert', 'Richard', 'Durand', 'Dubois', 'Moreau', 'Laurent', 'Simon'],
  ...['Michel', 'Lefebvre', 'Leroy', 'Roux', 'David', 'Bertrand', 'Morel', 'Fournier', 'Girard', 'Bonnet', 'Dupont'],
  ...['Lambert', 'Fontaine', 'Rousseau', 'Vincent', 'Müller', 'Lefèvre', 'Faure', 'André', 'Mercier', 'Blanc'],
  ...['Guérin', 'Boyer', 'Garnier', 'Chevalier', 'François', 'Legrand', 'Gauthier', 'Garcia', 'Perrin', 'Robin'],
  ...['Clément', 'Morin', 'Nicolas', 'Henry', 'Roussel', 'Mathieu', 'Gautier', 'Masson', 'Marchand', 'Duval', 'Denis'],
  ...['Dumont', 'Marie', 'Lemaire', 'Noël', 'Meyer', 'Dufour', 'Meunier', 'Brun', 'Blanchard', 'Giraud', 'Joly'],
  ...['Rivière', 'Lucas', 'Brunet', 'Gaillard', 'Barbier', 'Arnaud', 'Martinez', 'Gérard', 'Roche', 'Renard'],
  ...['Schmitt', 'Roy', 'Leroux', 'Colin', 'Vidal', 'Caron', 'Picard', 'Roger', 'Fabre', 'Aubert', 'Lemoine'],
  ...['Renaud', 'Dumas', 'Lacroix', 'Olivier', 'Philippe', 'Bourgeois', 'Pierre', 'Benoît', 'Rey', 'Leclerc'],
  ...['Payet', 'Rolland', 'Leclercq', 'Guillaume', 'Lecomte', 'López', 'Jean', 'Dupuy', 'Guillot', 'Hubert', 'Berger'],
  ...['Carpentier', 'Sánchez', 'Dupuis', 'Moulin', 'Louis', 'Deschamps', 'Huet', 'Vasseur', 'Perez', 'Boucher'],
  ...['Fleury', 'Royer', 'Klein', 'Jacquet', 'Adam', 'Paris', 'Poirier', 'Marty', 'Aubry', 'Guyot', 'Carré', 'Charles'],
  ...['Renault', 'Charpentier', 'Ménard', 'Maillard', 'Baron', 'Bertin', 'Bailly', 'Hervé', 'Le Gall', 'Le Goff'],
] as const

export const streets = [
  ...[
    'rue des Écoles',
    'rue de la Mairie',
    'avenue de la Gare',
    'rue du Moulin',
    'place du Marché',
    'rue des Tilleuls',
  ],
  ...['impasse des Lilas', 'chemin du Lavoir', 'rue Victor-Hugo', 'rue Pasteur', 'allée des Acacias', 'rue du Stade'],
] as const

export const employers = [
  ...['Ateliers du Nord', 'Cuisines réunies', 'Électricité Moderne', 'Cabinet Comptable du Centre', 'Salon Clair'],
  ...['Menuiserie des Trois Ponts', 'Réseaux et Services', 'Comptoir du Commerce', 'Hôtel de la Place'],
] as const
