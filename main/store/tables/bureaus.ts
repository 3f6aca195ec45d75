/** A bureau of the office, in charge of exams; how it is reached where it is not as the office itself. */
export interface BureauRow {
  id: string
  name: string
  phone: string
  email: string
  rowVersion: number
}

/** Which bureau an exam is with; one at most. */
export interface BureauExamRow {
  examCode: string
  bureauId: string
}

/** Who works in a bureau; one may work in several. */
export interface BureauMemberRow {
  bureauId: string
  accountId: string
}

export interface BureausTables {
  bureau: BureauRow
  bureauExam: BureauExamRow
  bureauMember: BureauMemberRow
}
