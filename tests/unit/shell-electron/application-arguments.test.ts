import { expect, test } from 'vitest'
import { applicationArguments } from '../../../main/shell-electron/application-arguments.ts'

test.each([
  { argv: ['imagin', '--data', 'x'], packaged: true, expected: ['--data', 'x'] },
  { argv: ['imagin', '--inspect=0', '--kiosk'], packaged: true, expected: ['--inspect=0', '--kiosk'] },
  { argv: ['electron', '/app', '--kiosk'], packaged: false, expected: ['--kiosk'] },
  { argv: ['electron', '--remote-debugging-port=0', '/app', '--kiosk'], packaged: false, expected: ['--kiosk'] },
  { argv: ['electron', '/app/', '--data', 'x'], packaged: false, expected: ['--data', 'x'] },
])('$argv packaged=$packaged', ({ argv, packaged, expected }) =>
  expect(applicationArguments(argv, packaged, '/app')).toEqual(expected),
)
