/**
 * Sends real webhooks to a local server: starts the emulator, subscribes the
 * server, and does what makes BILL send events.
 */
import { startEmulator } from 'bill-sdk-emulator'
import { Bill } from '../../src/index.js'
import { signPayload } from '../../src/webhooks/index.js'

const emulator = await startEmulator()
const bill = new Bill(emulator.clientOptions())

/** @returns the security key of the subscription, and the demonstration. */
export async function subscribe(
  url: string,
): Promise<{ securityKey: string; demonstrate: () => Promise<void> }> {
  const { id, securityKey } = await bill.events.subscriptions.create({
    name: 'Demonstration',
    status: { enabled: true },
    events: [
      { type: 'bill.created', version: '1' },
      { type: 'payment.updated', version: '1' },
    ],
    notificationUrl: url,
  })
  return { securityKey, demonstrate: () => demonstrate(url, id) }
}

async function demonstrate(url: string, subscriptionId: string): Promise<void> {
  console.log('1. Enter a bill')
  const billId = await enterBill()
  await emulator.settled()
  console.log('2. Pay it, and let a week pass')
  await pay(billId)
  await emulator.clock.advance({ weeks: 1 })
  console.log('3. Receive all events again: 200, but not handled twice')
  for (const { eventId } of emulator.deliveries())
    await bill.events.resend(subscriptionId, eventId)
  await emulator.settled()
  const deliveries = emulator.deliveries()
  const rejected = deliveries.filter(({ status }) => status !== 200).length
  console.log(`   ${deliveries.length} webhooks, ${rejected} rejected`)
  console.log('4. Receive an event that was signed with another key')
  await sendForged(url)
  await emulator.close()
}

async function enterBill(): Promise<string> {
  const [vendor] = await bill.vendors.list().toArray({ limit: 1 })
  if (!vendor) throw new Error('The sample company has no vendor.')
  const { id } = await bill.bills.create({
    vendorId: vendor.id,
    dueDate: '2026-04-01',
    invoice: { invoiceNumber: 'WH-1', invoiceDate: '2026-03-02' },
    billLineItems: [{ amount: 75 }],
  })
  return id
}

async function pay(billId: string): Promise<void> {
  const [bank] = await bill.fundingAccounts.banks.list().toArray({ limit: 1 })
  if (!bank) throw new Error('The sample company has no bank account.')
  await bill.payments.create({
    billId,
    amount: 75,
    fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id },
    processingOptions: { createBill: false },
  })
}

async function sendForged(url: string): Promise<void> {
  const body = JSON.stringify({
    metadata: { eventId: 'forged', eventType: 'payment.updated' },
    payment: { id: 'stp1', status: 'PAID' },
  })
  const signature = await signPayload(body, 'another key')
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'x-bill-sha-signature': signature },
    body,
  })
  console.log(`   response: ${status}`)
}
