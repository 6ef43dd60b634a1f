import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'

async function setUp() {
  const emulator = createEmulator({ checkResponses: true })
  const bill = new Bill(emulator.clientOptions() as never)
  const [customer] = await bill.customers.list().toArray()
  if (!customer) throw new Error('The seed has no customer.')
  const invoice = await bill.invoices.create({ customer: { id: customer.id }, invoiceLineItems: [{ quantity: 3, price: 33.33 }, { quantity: 1, price: 0.01 }] })
  return { emulator, bill, customer, invoice }
}

describe('an invoice', () => {
  it('[invoice-amounts] adds up, and [invoice-defaults] fills in number and dates', async () => {
    const { invoice } = await setUp()
    expect(invoice).toMatchObject({ totalAmount: 100, dueAmount: 100, scheduledAmount: 0, creditAmount: 0, status: 'OPEN', invoiceNumber: 'INV-0001', invoiceDate: '2026-03-02', dueDate: '2026-03-02' })
  })

  it('[invoice-customer] creates a customer from a name, and [reference-exists] knows the others', async () => {
    const { bill, customer } = await setUp()
    const invoice = await bill.invoices.create({ customer: { name: 'Poplar Gym', email: 'pay@poplar.example' }, invoiceLineItems: [{ quantity: 1, price: 5 }] })
    expect(invoice.customerId).not.toBe(customer.id)
    expect(await bill.customers.get(String(invoice.customerId))).toMatchObject({ name: 'Poplar Gym' })
    await expect(bill.invoices.create({ customer: { id: '0cuWRONG' }, invoiceLineItems: [{ quantity: 1 }] })).rejects.toThrow('BDC_1205')
  })

  it('[invoice-credit-limit] is not credited beyond its total', async () => {
    const { bill, invoice } = await setUp()
    await expect(bill.invoices.update(invoice.id, { creditAmount: 100.01 })).rejects.toThrow('creditAmount')
    await expect(bill.invoices.replace(invoice.id, { customer: { id: invoice.customerId as string }, invoiceLineItems: [{ quantity: -3, price: 1 }] })).rejects.toThrow('invoiceLineItems')
    expect(await bill.invoices.update(invoice.id, { creditAmount: 40 })).toMatchObject({ creditAmount: 40, dueAmount: 60, status: 'PARTIAL_PAYMENT' })
  })

  it('[invoice-defaults] keeps its number and dates in a PUT without them', async () => {
    const { bill, customer, invoice } = await setUp()
    const replaced = await bill.invoices.replace(invoice.id, { customer: { id: customer.id }, invoiceLineItems: [{ quantity: 1, price: 5 }] })
    expect(replaced).toMatchObject({ invoiceNumber: 'INV-0001', invoiceDate: '2026-03-02', dueDate: '2026-03-02', totalAmount: 5 })
    const other = await bill.invoices.replace(invoice.id, { customer: { id: customer.id }, invoiceLineItems: [{ quantity: 1, price: 5 }], invoiceNumber: 'N-7', dueDate: '2026-04-01' })
    expect(other).toMatchObject({ invoiceNumber: 'N-7', invoiceDate: '2026-03-02', dueDate: '2026-04-01' })
  })

  it('[invoice-amount-floor] [invoice-customer-fixed] keeps what was paid, and the customer who paid', async () => {
    const { bill, customer, invoice } = await setUp()
    const other = await bill.customers.create({ name: 'Poplar Gym', email: 'pay@poplar.example' })
    await bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CHECK', amount: 60, invoices: [{ id: invoice.id, amount: 60 }] })
    const [line] = invoice.invoiceLineItems ?? []
    const change = (price: number) => bill.invoices.update(invoice.id, { invoiceLineItems: [{ id: line?.id as string, price }] })
    await expect(change(19)).rejects.toThrow('less than the credits and payments')
    await expect(bill.invoices.replace(invoice.id, { customer: { id: customer.id }, invoiceLineItems: [{ quantity: 1, price: 59.99 }] })).rejects.toThrow('less than the credits and payments')
    await expect(bill.invoices.update(invoice.id, { customer: { id: other.id } })).rejects.toThrow('keeps its customer')
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ customerId: customer.id, totalAmount: 100, dueAmount: 40 })
    expect(await change(20)).toMatchObject({ totalAmount: 60.01, dueAmount: 0.01 })
  })

  it('is emailed, which shows in the messages', async () => {
    const { emulator, bill, customer } = await setUp()
    await bill.invoices.create({ customer: { id: customer.id }, invoiceLineItems: [{ quantity: 1, price: 5 }], processingOptions: { sendEmail: true } })
    expect(emulator.messages()).toMatchObject([{ kind: 'email', to: 'pay@aspen.example' }])
  })
})

it('[customer-balance] moves with an invoice to another customer, and leaves with an archived one', async () => {
  const { bill, customer, invoice } = await setUp()
  const other = await bill.customers.create({ name: 'Poplar Gym', email: 'pay@poplar.example' })
  const balances = async () => [(await bill.customers.get(customer.id)).balance?.amount, (await bill.customers.get(other.id)).balance?.amount]
  expect(await balances()).toEqual([100, 0])
  await bill.invoices.update(invoice.id, { customer: { id: other.id } })
  expect(await balances()).toEqual([0, 100])
  await bill.invoices.archive(invoice.id)
  expect(await balances()).toEqual([0, 0])
  await bill.invoices.restore(invoice.id)
  expect(await balances()).toEqual([0, 100])
})

describe('a received payment', () => {
  it('[invoice-status] pays an invoice in parts, and [customer-balance] follows', async () => {
    const { bill, customer, invoice } = await setUp()
    const pay = (amount: number) => bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CHECK', amount, invoices: [{ id: invoice.id, amount }] })
    expect(await pay(30)).toMatchObject({ amount: 30, unappliedAmount: 0, status: 'PAID' })
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ dueAmount: 70, status: 'PARTIAL_PAYMENT' })
    await pay(70)
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ dueAmount: 0, status: 'PAID_IN_FULL' })
    expect((await bill.customers.get(customer.id)).balance).toMatchObject({ amount: 0 })
    await expect(pay(1)).rejects.toThrow('BDC_1159')
  })

  it('[received-payment-one-customer] keeps what is left over, and rejects two customers', async () => {
    const { bill, customer, invoice } = await setUp()
    expect(await bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 150, invoices: [{ id: invoice.id, amount: 100 }] })).toMatchObject({ unappliedAmount: 50 })
    const other = await bill.invoices.create({ customer: { name: 'Poplar Gym', email: 'pay@poplar.example' }, invoiceLineItems: [{ quantity: 1, price: 5 }] })
    await expect(bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 5, invoices: [{ id: other.id, amount: 5 }] })).rejects.toThrow('one customer')
  })

  it('[received-payment-archived] pays no archived invoice', async () => {
    const { bill, customer, invoice } = await setUp()
    await bill.invoices.archive(invoice.id)
    await expect(bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 5, invoices: [{ id: invoice.id, amount: 5 }] })).rejects.toThrow('is archived')
  })

  it('[received-payment-limit] pays an invoice that is named twice once, and in whole cents', async () => {
    const { bill, customer, invoice } = await setUp()
    const pay = (...amounts: number[]) => bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 1000, invoices: amounts.map((amount) => ({ id: invoice.id, amount })) })
    for (const amounts of [[100, 100], [60, 40.01], [0.004], [0], [-5]]) await expect(pay(...amounts), amounts.join()).rejects.toThrow('BDC_1159')
    await expect(bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 5.004, invoices: [{ id: invoice.id, amount: 5 }] })).rejects.toThrow('whole cents')
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ dueAmount: 100, status: 'OPEN' })
    await pay(60, 40)
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ dueAmount: 0, status: 'PAID_IN_FULL' })
    expect((await bill.customers.get(customer.id)).balance).toMatchObject({ amount: 0 })
  })

  it('[received-payment-limit] applies at most its own amount', async () => {
    const { bill, customer, invoice } = await setUp()
    await expect(bill.invoices.recordPayment({ customerId: customer.id, paymentDate: '2026-03-02', paymentType: 'CASH', amount: 10, invoices: [{ id: invoice.id, amount: 20 }] })).rejects.toThrow('amount')
  })
})

describe('a charge', () => {
  it('[charge-authorization] and [customer-bank-account]: needs the consent of the customer, and [charge-course] clears on the clock', async () => {
    const { emulator, bill, customer, invoice } = await setUp()
    const account = { nameOnAccount: 'Aspen Outdoor', routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING', ownerType: 'BUSINESS' } as const
    await expect(bill.customers.bankAccounts.create(customer.id, account)).rejects.toThrow('billingAddress')
    await bill.customers.update(customer.id, { billingAddress: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
    const bank = await bill.customers.bankAccounts.create(customer.id, account)
    expect(bank.accountNumber).toBe('*****2333')
    const charge = (...amounts: number[]) => bill.receivablePayments.charge({ customerId: customer.id, fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id }, invoicePayments: amounts.map((amount) => ({ invoiceId: invoice.id, amount })) })
    await expect(charge(100)).rejects.toThrow('BDC_1150')
    await bill.customers.authorizeCharge(customer.id, { authorizedToCharge: true })
    for (const amounts of [[100, 100], [0.004]]) await expect(charge(...amounts)).rejects.toThrow('BDC_1159')
    const payment = await charge(100)
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ scheduledAmount: 100, dueAmount: 0, status: 'OPEN' })
    await emulator.clock.advance({ days: 7 })
    expect(await bill.receivablePayments.get(payment.id)).toMatchObject({ status: 'PAID' })
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ scheduledAmount: 0, dueAmount: 0, status: 'PAID_IN_FULL' })
  })
})

describe('a credit memo', () => {
  const create = async (...creditMemoLineItems: object[]) => {
    const { bill, customer } = await setUp()
    return { bill, memo: await bill.creditMemos.create({ customerId: customer.id, referenceNumber: 'CM-1', creditDate: '2026-03-02', creditMemoLineItems }) }
  }

  it('[credit-memo-amounts] has the amount of its lines; a percentage is one of the lines above', async () => {
    const { memo } = await create({ quantity: 2, price: 40 }, { ratePercent: -5 }, { price: 10 }, { ratePercent: 50 })
    expect(memo).toMatchObject({ amount: 129, appliedAmount: 0, status: 'NOT_APPLIED', creditMemoLineItems: [{ amount: 80 }, { amount: -4 }, { amount: 10 }, { amount: 43 }] })
  })

  it('[credit-memo-line] has lines with one kind of price, and a new one takes the place of the old one', async () => {
    await expect(create({ quantity: 2, price: 40 }, { price: 1, ratePercent: -5 })).rejects.toThrow('creditMemoLineItems[1]')
    const { bill, memo } = await create({ quantity: 2, price: 40 }, { price: 10 })
    const second = String(memo.creditMemoLineItems?.[1]?.id)
    expect(await bill.creditMemos.update(memo.id, { creditMemoLineItems: [{ id: second, ratePercent: 10 }] })).toMatchObject({ amount: 88 })
    expect(await bill.creditMemos.update(memo.id, { creditMemoLineItems: [{ id: second, price: 3, quantity: 2 }] })).toMatchObject({ amount: 86 })
  })
})

describe('a recurring invoice', () => {
  const lines = [{ amount: 19, quantity: 2, price: 9.5 }]

  it('[recurring-invoice-run] creates invoices on the clock, and all missed ones at once', async () => {
    const { emulator, bill, customer } = await setUp()
    const recurring = await bill.recurringInvoices.create({ customerId: customer.id, schedule: { period: 'MONTHLY', frequency: 1, nextDueDate: '2026-01-31', endDate: '2026-06-30', daysInAdvance: 5 }, recurringInvoiceLineItems: lines })
    const created = async () => (await bill.invoices.list().toArray()).filter(({ totalAmount }) => totalAmount === 19).map(({ dueDate }) => dueDate)
    expect(await created()).toEqual(['2026-01-31', '2026-02-28'])
    await emulator.clock.advance({ days: 200 })
    expect(await created()).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'])
    expect((await bill.recurringInvoices.get(recurring.id)).schedule).toMatchObject({ nextDueDate: '2026-07-31' })
  })

  it('[recurring-invoice-schedule] has a schedule that is possible', async () => {
    const { bill, customer } = await setUp()
    const create = (schedule: object) => bill.recurringInvoices.create({ customerId: customer.id, schedule: { period: 'MONTHLY', frequency: 1, nextDueDate: '2026-04-30', ...schedule }, recurringInvoiceLineItems: lines })
    await expect(create({ frequency: 0 })).rejects.toThrow('frequency')
    await expect(create({ endDate: '2026-04-01' })).rejects.toThrow('endDate')
  })
})
