/**
 * Mistakes that the test of the invariants must find, with the number of sequences that it has by default. `npx tsx packages/emulator/scripts/mutants.ts` plants each in
 * turn and prints which check found it; a text selects those that have it in their names. It takes three minutes, so it is not part of CI.
 */

export interface Mutant {
  readonly name: string
  /** The check that found it, with random seeds. */
  readonly foundBy: string
  /** The file in src. */
  readonly file: string
  /** A text that is in the file once. */
  readonly find: string
  readonly replace: string
}

export const MUTANTS: readonly Mutant[] = [
  // Amounts.
  { name: 'a void does not free the amount of the bill', foundBy: 'checkPayables', file: 'resources/payment-states.ts', find: "new Set(['CANCELED', 'VOIDED',", replace: "new Set(['CANCELED'," },
  { name: 'a void does not recompute the bill', foundBy: 'checkPayables', file: 'resources/payment-course.ts', find: 'refreshBill({ world, now, owner: row.owner }, billId)', replace: "if (singleStatus !== 'VOIDED') refreshBill({ world, now, owner: row.owner }, billId)" },
  { name: 'a void does not free the credits', foundBy: 'checkPayables', file: 'resources/payment-course.ts', find: "if (vendorCredits && paymentStateOf(world, row.id) === 'none')", replace: "if (vendorCredits && singleStatus === 'CANCELED')" },
  { name: 'a payment can be above what is due', foundBy: 'checkPayables', file: 'resources/payment-checks.ts', find: "if (total > Number(bill.data['dueAmount']))", replace: 'if (total > Infinity)' },
  { name: 'a payment can be above what is due by its credits', foundBy: 'checkPayables', file: 'resources/payment-checks.ts', find: 'const total = sum([amount, ...vendorCredits.map((credit) => credit.amount)])', replace: 'const total = amount + 0 * vendorCredits.length * sum([])' },
  { name: 'the balance of a vendor ignores payments', foundBy: 'checkBalances', file: 'resources/bill-amounts.ts', find: 'moveBalance(call, VENDOR_BALANCE, row.data, saved.data)', replace: 'void moveBalance' },
  // Payments.
  { name: 'a bill is paid twice in a bulk request', foundBy: 'noPaymentTwice', file: 'resources/payment-create.ts', find: 'if (new Set(billIds).size < billIds.length)', replace: 'if (billIds.length < 0)' },
  { name: 'a recorded payment names a bill twice', foundBy: 'noPaymentTwice', file: 'resources/recorded-payments.ts', find: 'if (new Set(rows.map(({ id }) => id)).size < rows.length)', replace: 'if (rows.length < 0)' },
  { name: 'a retry with the same number pays again', foundBy: 'noPaymentTwice', file: 'resources/payment-checks.ts', find: 'config.uniqueTransactionNumbers && ', replace: 'config.uniqueTransactionNumbers && number === 0 && ' },
  { name: 'a reset after the commit commits twice', foundBy: 'createsAtMostOne', file: 'serve.ts', find: 'const { body, status } = runtime.execute(createCall(runtime, match, incoming, caller, query, input))', replace: "const call = createCall(runtime, match, incoming, caller, query, input)\n    const { body, status } = runtime.execute(call)\n    if (fault?.reply === 'reset-after-commit') runtime.execute(call)" },
  { name: 'a reset before the request runs it', foundBy: 'lostRequestChangesNothing', file: 'serve.ts', find: 'if (replaces) await delay(fault)', replace: 'if (replaces) await run(runtime, match, request, fault)' },
  // Lists.
  { name: 'a list by offset repeats an item', foundBy: 'list, in perform.ts', file: 'resources/list.ts', find: 'rows.slice(start, start + readMax(call))', replace: 'rows.slice(Math.max(0, start - 1), start + readMax(call))' },
  { name: 'a list by offset skips an item', foundBy: 'list, in perform.ts', file: 'resources/list.ts', find: 'rows.slice(start, start + readMax(call))', replace: 'rows.slice(start && start + 1, start + readMax(call))' },
  { name: 'a page begins with the last item of the page before', foundBy: 'list, in perform.ts', file: 'store/page.ts', find: '(isBackward ? 0 : 1)', replace: '(isBackward ? 0 : 0)' },
  { name: 'a page skips the rows with the same sort key', foundBy: 'list, in perform.ts', file: 'store/sorted-rows.ts', find: 'sort?.compare(a.keys, b.keys) || a.sequence - b.sequence', replace: '(sort ? sort.compare(a.keys, b.keys) : a.sequence - b.sequence)' },
  // Events.
  { name: 'archiving is no event', foundBy: 'changesAreEvents', file: 'resources/emit-change.ts', find: "archive: 'archived'", replace: "archive: 'forgotten'" },
  { name: 'restoring is no event', foundBy: 'changesAreEvents', file: 'resources/emit-change.ts', find: "restore: 'restored'", replace: "restore: 'forgotten'" },
  { name: 'a payment that moves is no event', foundBy: 'movesAreEvents', file: 'resources/payment-course.ts', find: "emit(world, row.owner, 'payment.updated'", replace: "if (singleStatus !== 'PROCESSED') emit(world, row.owner, 'payment.updated'" },
  { name: 'an event goes to another organization', foundBy: 'eventsAreIsolated', file: 'events/emit.ts', find: 'world.store.list(SUBSCRIPTIONS, subscriber)', replace: 'world.store.all(SUBSCRIPTIONS)' },
  { name: 'a retry of a delivery is lost', foundBy: 'Deliveries.check', file: 'events/deliver.ts', find: 'if (status === 200) return', replace: 'if (status === 200 || attempt === 2) return' },
  // Responses.
  { name: 'an amount in a response is text', foundBy: 'both emulators respond alike', file: 'resources/payments.ts', find: "...(info && { disbursementInfo: info }) }", replace: '...(info && { disbursementInfo: info }), amount: String(row.data[\'amount\']) }' },
  { name: 'a name in a list is a number', foundBy: 'archive, in perform.ts', file: 'resources/bills.ts', find: 'show(call, row, false), vendorName: vendorNameOf(call, row) })', replace: 'show(call, row, false), vendorName: 7 })' },
  // Failures, time, isolation and determinism.
  { name: 'a request that fails keeps its counters', foundBy: 'failedRequestChangesNothing', file: 'store/store.ts', find: 'this.#undo?.push(() => (before === undefined', replace: 'void (() => (before === undefined' },
  { name: 'a request that fails keeps its rows', foundBy: 'failedRequestChangesNothing', file: 'store/store.ts', find: 'while (undo.length) undo.pop()?.()', replace: 'undo.pop()?.()' },
  { name: 'time goes back', foundBy: 'both emulators hold the same', file: 'clock/clock.ts', find: 'if (to > this.now()) this.#write(to)', replace: 'this.#write(to - (to % 977 === 0 ? 5 : 0))' },
  { name: 'a record of another organization can be read', foundBy: 'organizationsAreIsolated', file: 'resources/generic.ts', find: 'row.owner === call.owner && ', replace: '' },
  { name: 'a snapshot lacks the counters', foundBy: 'both emulators hold the same', file: 'store/store.ts', find: 'this.#counters = new Map(Object.entries(snapshot.counters))', replace: 'this.#counters = new Map()' },
  { name: 'restoring does not undo archiving', foundBy: 'archive, in perform.ts', file: 'resources/generic.ts', find: "save(call, resource, row, { ...row.data, archived }, verb)", replace: "save(call, resource, row, { ...row.data, archived, ...(archived ? {} : { description: 'restored' }) }, verb)" },
  { name: 'IDs depend on chance', foundBy: 'both emulators respond alike', file: 'store/ids.ts', find: 'const scrambled = scramble(count ^ hash(`${seed}:${prefix}`))', replace: 'const scrambled = scramble(Math.floor(Math.random() * 2 ** 31) ^ hash(`${seed}:${prefix}:${count}`))' },
]
