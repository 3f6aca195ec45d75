import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { saveBureau } from '../../bureaus/commands.ts'

/** Exams that a bureau of the demonstration has; the other one has those that are left. */
const generalExams: readonly string[] = ['BCG', 'BTN', 'DNB']

/** Two bureaus that share the exams of the demonstration; its manager works in both. */
export async function addBureaus(services: Services): Promise<Result<unknown>> {
  const read = services.read()
  const manager = await read.selectFrom('accountRole').select('accountId').where('role', '=', 'manager').execute()
  const exams = await read.selectFrom('exam').select('code').orderBy('code').execute()
  const isGeneral = ({ code }: Readonly<{ code: string }>) => generalExams.includes(code)
  const shares = [
    { name: 'DEC 1', exams: exams.filter(isGeneral) },
    { name: 'DEC 2', exams: exams.filter((exam) => !isGeneral(exam)) },
  ]
  for (const { name, exams: own } of shares) {
    const reach = { phone: '', email: '' }
    const lists = { examCodes: own.map(({ code }) => code), accountIds: manager.map(({ accountId }) => accountId) }
    const command = { commandId: `demo:bureaus:${name}`, id: null, expectedVersion: null, name, ...reach, ...lists }
    const saved = await saveBureau(services, systemActor, command)
    if (!saved.ok) return saved
  }
  return ok(null)
}
