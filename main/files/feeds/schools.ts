import { z } from 'zod'
import { choice, civilDate, decimalNumber, flag, optionalText, orNull, text, wholeNumber } from './cells.ts'
import { academy, commune, department, postalCode, uai } from './codes.ts'
import { distinctSites, rejectRepeatedUai } from './school-sites.ts'
import { tableFeed } from './table-feed.ts'
import { type Column, column, ignored, optional, type TableFormat } from './table-format.ts'

const sector = choice({ Public: 'public', Privé: 'private' } as const)

const shape = {
  uai,
  /** 1 for the only or first site; sites are ordered by commune, address and name, so the number is stable. */
  site: z.string().transform((value) => (value === '' ? 1 : Number(value))),
  name: text(),
  type: optionalText(),
  sector: orNull(sector),
  address: optionalText(),
  addressMore: optionalText(),
  addressEnd: optionalText(),
  postalCode: orNull(postalCode),
  commune: orNull(commune),
  communeName: optionalText(),
  department: orNull(department),
  academy: orNull(academy),
  general: orNull(flag),
  technological: orNull(flag),
  professional: orNull(flag),
  latitude: orNull(decimalNumber(-90, 90)),
  longitude: orNull(decimalNumber(-180, 180)),
  /** 300, 302, 306 general or technological lycées, 320 professional, 340 collège. */
  natureCode: orNull(wholeNumber(0, 999)),
  nature: optionalText(),
  status: optionalText(),
  openedOn: orNull(civilDate),
  motherSchool: orNull(uai),
}
const schema = z.strictObject(shape)

/** A site of a school. Null means that the file does not say, never that the thing does not exist. */
export type SchoolRow = z.infer<typeof schema>

/** Fields a format has no column for: read as empty, so that every format gives the same values. */
const absent = (columns: readonly Column[]): readonly string[] =>
  Object.keys(shape).filter((field) => !columns.some((one) => one.field === field))

const schoolFormat = (
  name: string,
  columns: readonly Column[],
  arrange: TableFormat<SchoolRow>['arrange'],
): TableFormat<SchoolRow> => ({
  name,
  columns,
  absent: absent(columns),
  schema,
  key: (values) => `${values.uai}/${values.site}`,
  ...(arrange === undefined ? {} : { arrange }),
})

const annuaire: readonly Column[] = [
  column('Identifiant_de_l_etablissement', 'uai'),
  column('Nom_etablissement', 'name'),
  column('Type_etablissement', 'type'),
  column('Statut_public_prive', 'sector'),
  column('Adresse_1', 'address'),
  column('Adresse_2', 'addressMore'),
  column('Adresse_3', 'addressEnd'),
  column('Code_postal', 'postalCode'),
  column('Code_commune', 'commune'),
  column('Nom_commune', 'communeName'),
  column('Code_departement', 'department'),
  column('Code_academie', 'academy'),
  column('Voie_generale', 'general'),
  column('Voie_technologique', 'technological'),
  column('Voie_professionnelle', 'professional'),
  column('latitude', 'latitude'),
  column('longitude', 'longitude'),
  column('etat', 'status'),
  column('code_nature', 'natureCode'),
  optional('libelle_nature', 'nature'),
  optional('date_ouverture', 'openedOn'),
  optional('etablissement_mere', 'motherSchool'),
  ...ignored(
    ...['Code_region', 'Ecole_maternelle', 'Ecole_elementaire', 'Telephone', 'Fax', 'Web', 'Mail', 'Restauration'],
    ...['Hebergement', 'ULIS', 'Apprentissage', 'Segpa', 'Section_arts', 'Section_cinema', 'Section_theatre'],
    ...['Section_sport', 'Section_internationale', 'Section_europeenne', 'Lycee_Agricole', 'Lycee_militaire'],
    ...['Lycee_des_metiers', 'Post_BAC', 'Appartenance_Education_Prioritaire', 'GRETA', 'SIREN_SIRET'],
    ...['Nombre_d_eleves', 'Fiche_onisep', 'position', 'Type_contrat_prive', 'Libelle_departement', 'Libelle_academie'],
    ...['Libelle_region', 'coordX_origine', 'coordY_origine', 'epsg_origine', 'nom_circonscription'],
    ...['precision_localisation', 'date_maj_ligne', 'ministere_tutelle', 'multi_uai', 'rpi_concentre', 'rpi_disperse'],
    ...['Code_type_contrat_prive', 'PIAL', 'type_rattachement_etablissement_mere', 'code_circonscription'],
    ...['code_zone_animation_pedagogique', 'libelle_zone_animation_pedagogique', 'code_bassin_formation'],
    'libelle_bassin_formation',
  ),
]

const secondDegre: readonly Column[] = [
  column('Identifiant_de_l_etablissement', 'uai'),
  column('Nom_etablissement', 'name'),
  column('Type_etablissement', 'type'),
  column('Statut_public_prive', 'sector'),
  column('code_nature', 'natureCode'),
  ...ignored('Telephone', 'Web', 'Mail', 'Segpa', 'Lycee_Agricole', 'Lycee_militaire', 'Lycee_des_metiers'),
  ...ignored('Type_contrat_prive', 'Code_type_contrat_prive'),
]

const adresses: readonly Column[] = [
  column('uai', 'uai'),
  column('type_etab', 'type'),
  column('nom_etablissement', 'name'),
  column('adresse', 'address'),
  column('code_postal', 'postalCode'),
  column('commune', 'communeName'),
  column('voie_generale', 'general'),
  column('voie_techno', 'technological'),
  ...ignored('nbeleves', 'zone_ep'),
]

const reference: readonly Column[] = [
  column('uai', 'uai', 'rne', 'code uai', 'code rne', 'numéro uai'),
  column('site', 'site'),
  column('nom', 'name', 'appellation', "nom de l'établissement"),
  column('type', 'type'),
  column('secteur', 'sector'),
  column('adresse', 'address'),
  column('code_postal', 'postalCode'),
  column('commune_insee', 'commune', 'code commune', 'code insee'),
  column('commune', 'communeName'),
  column('departement', 'department'),
  column('academie', 'academy'),
  column('voie_generale', 'general'),
  column('voie_technologique', 'technological'),
  column('voie_professionnelle', 'professional'),
  column('latitude', 'latitude'),
  column('longitude', 'longitude'),
  column('code_nature', 'natureCode'),
]

/**
 * Schools: the national directory (72 columns), its short extract (14 columns, no address), the address list, and the
 * table this product ships. The key is UAI and site, because one UAI may cover several towns.
 */
export const schoolsFeed = tableFeed<SchoolRow>('schools', [
  schoolFormat('annuaire', annuaire, distinctSites),
  schoolFormat('second-degre', secondDegre, rejectRepeatedUai),
  schoolFormat('adresses', adresses, rejectRepeatedUai),
  schoolFormat('imagin', reference, undefined),
])
