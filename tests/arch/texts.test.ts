import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantedTree, readTree, repositoryRoot } from './source-tree.ts'
import { brokenPairs, literalTexts } from './text-rules.ts'

/** Files of shared/text that hold functions or types rather than pairs. */
const notCatalogues = new Set(['shared/text/catalogue.ts', 'shared/text/index.ts'])

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
