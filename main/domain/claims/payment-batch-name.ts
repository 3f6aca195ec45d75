/** How a batch is named outside the application: in file names, references of transfers, the order of payment. */
export const paymentBatchName = (batch: Readonly<{ circuit: 'fees' | 'travel'; number: number }>): string =>
  `${batch.circuit === 'fees' ? 'IND' : 'DEP'}-${String(batch.number).padStart(6, '0')}`
