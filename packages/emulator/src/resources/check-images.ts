/** Images of checks that were cashed. https://developer.bill.com/reference/getcheckimagedata */
import type { Hono } from 'hono'
import { findSession } from '../auth/sessions.js'
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { Rejection } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { World } from '../world.js'
import { findRow } from './generic.js'
import { PAYMENTS } from './payment-states.js'
import { payments } from './payments.js'

export const checkImageRules = defineRules({
  'check-image': {
    text: 'A check has images once it is cleared. The links need the session ID, as a header or in the query. The images are drawn by the emulator.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/getcheckimagedata; the error before that is inferred', operations: ['getCheckImageData'],
  },
})

const SIDES = ['front', 'back']

function images(call: Call): Json {
  const row = findRow(call, payments)
  if (row.data['disbursementType'] !== 'CHECK' || row.data['singleStatus'] !== 'CLEARED') rejectBy(checkImageRules['check-image'], 404, 'BDC_1120', `${row.id} : there is no image of a cashed check.`)
  return { results: SIDES.map((side) => ({ downloadLink: `${call.origin}/check-images/${row.id}/${side}` })) }
}

export const checkImageHandlers: Handlers = { getCheckImageData: images }

/** Serves the links. */
export function serveCheckImages(app: Hono, world: World): void {
  app.get('/check-images/:paymentId/:side', (context) => {
    try {
      const { data: session } = findSession(world, context.req.header('sessionId') ?? context.req.query('sessionId') ?? null)
      const row = world.store.get(PAYMENTS, context.req.param('paymentId'))
      const side = context.req.param('side')
      if (row?.owner !== session.owner || row.data['singleStatus'] !== 'CLEARED' || !SIDES.includes(side)) return context.notFound()
      return new Response(draw(row.id, side, Number(row.data['amount'])), { headers: { 'content-type': 'image/svg+xml' } })
    } catch (error) {
      if (error instanceof Rejection) return new Response(undefined, { status: error.status })
      throw error
    }
  })
}

const draw = (id: string, side: string, amount: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="270"><rect width="600" height="270" fill="#eef4ee" stroke="#446"/><text x="24" y="48" font-family="sans-serif" font-size="20">Check ${id}, ${side}</text><text x="24" y="150" font-family="sans-serif" font-size="28">$${amount.toFixed(2)}</text></svg>`
