import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../shared/text/index.ts'
import { plantedTree, readTree, repositoryRoot } from './source-tree.ts'
import { brokenPairs, leavesOf, literalTexts } from './text-rules.ts'
import { unusedTexts } from './unused-texts.ts'

/** Files of shared/text that hold functions or types rather than pairs. */
const notCatalogues = new Set(['shared/text/catalogue.ts', 'shared/text/index.ts'])

/** Lists whose names come from outside the sources, or that are read whole. */
const namedElsewhere = [
  // Codes of ISO 20022 that a bank's return holds.
  'paymentReturns.reasons.',
  // Lines of the rates, each the code of a vehicle and its band of kilometres.
  'rates.travel.',
  // Modes of a course, as STSWEB writes them.
  'ownCompetences.courseModes.',
  // All of them are printed.
  'convocations.payFileDocuments.',
]

describe('texts', () => {
  it('are in no screen', () => {
    expect(literalTexts(readTree(['.tsx']))).toEqual([])
  })

  it('have both languages, with the same values', async () => {
    const paths = [...readTree(['.ts'], 'shared/text').keys()].filter((path) => !notCatalogues.has(path))
    const broken: string[] = []
    for (const path of paths) {
      const module = (await import(join(repositoryRoot, path))) as Record<string, unknown>
      for (const [name, value] of Object.entries(module))
        if (typeof value === 'object') broken.push(...brokenPairs(`${path} ${name}`, value))
    }
    expect(broken).toEqual([])
  })

  it('are each asked for by something', () => {
    const keys = leavesOf('', catalogue).map(({ key }) => key.slice(1))
    expect(keys.length).toBeGreaterThan(1000)
    const unused = unusedTexts(keys, readTree(['.ts', '.tsx', '.csv']))
    expect(unused.filter((key) => !namedElsewhere.some((list) => key.startsWith(list)))).toEqual([])
  })
})

describe('the text rules refuse', () => {
  const screen = (jsx: string) => literalTexts(plantedTree({ 'renderer/features/a/b.tsx': `const a = ${jsx}` }))

  it.each([
    ['words between tags', '<p>Bonjour</p>'],
    ['a label for screen readers', '<a aria-label="Fermer" />'],
    ['a title', "<a title={'Fermer'} />"],
    ['a placeholder', '<input placeholder={`Nom`} />'],
    ['words in one branch', "<p>{open ? t('x') : 'fermé'}</p>"],
    ['words after a condition', "<p>{open && 'ouvert'}</p>"],
    ['words round a value', '<p>{`${count} lignes`}</p>'],
  ])('%s', (_title, jsx) => expect(screen(jsx)).toHaveLength(1))

  it.each([
    ['a key of the catalogue', "<p title={t('close')}>{t('open')}</p>"],
    ['signs', '<p>· – {a} / 3 €</p>'],
    ['what is not spoken', '<Button variant="light" type="submit" role="row" />'],
  ])('but not %s', (_title, jsx) => expect(screen(jsx)).toEqual([]))

  it('a catalogue with a hole', () => {
    expect(brokenPairs('people', { list: { title: ['Personnes', 'People'], count: ['{{n}}', '{{n}}'] } })).toEqual([])
    expect(brokenPairs('people', { list: { title: ['Personnes', ' '] } })).toEqual([
      'people.list.title is empty in a language',
    ])
    expect(brokenPairs('people', { list: { title: ['Personnes'] } })).toHaveLength(1)
    expect(brokenPairs('people', { title: 'Personnes' })).toHaveLength(1)
    expect(brokenPairs('people', { count: ['{{count}} lignes', '{{total}} lines'] })).toEqual([
      'people.count does not take the same values',
    ])
  })
})

describe('a text is asked for', () => {
  const ask = (source: string) =>
    unusedTexts(['people.title', 'people.states.sent'], plantedTree({ 'main/a.ts': source }))

  it.each([
    ['by its key', "t('people.title'); t('people.states.sent')"],
    ['by its prefix and a word', "t('people.title'); useWord('people.states'); const state = 'sent'"],
    ['by a template and a word', "t('people.title'); t(`people.states.${state}`); const a = { sent: 1 }"],
    [
      'as an object',
      "import { people } from '../shared/text/people.ts'; people.title; people.states[state]; send({ sent })",
    ],
  ])('%s', (_title, source) => expect(ask(source)).toEqual([]))

  it.each([
    ['by nothing', 'const title = 1'],
    ['by a template that cannot make it', "t('people.title'); t(`people.states.${state}`); const a = 'returned'"],
  ])('but not %s', (_title, source) => expect(ask(source)).toContain('people.states.sent'))
})
