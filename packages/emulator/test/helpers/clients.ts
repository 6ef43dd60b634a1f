/** Clients without the SDK: plain HTTP requests. */
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/local.ts'

export const HOST = 'http://127.0.0.1'

export const setUp = (options: EmulatorOptions = {}) => {
  const emulator = createEmulator({ checkResponses: true, ...options })
  return { emulator, ...emulator.credentials }
}

/** A request of a client that is not ours. */
export async function send(emulator: Emulator, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await emulator.fetch(`${HOST}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  const data = (text ? JSON.parse(text) : undefined) as { sessionId?: string } & { code?: string; message?: string }[]
  return { status: response.status, data, code: Array.isArray(data) ? (data[0]?.code as string) : undefined, message: Array.isArray(data) ? (data[0]?.message as string) : undefined }
}

export async function signIn(emulator: Emulator, change: Record<string, unknown> = {}) {
  const { devKey, username, password, organizationId } = emulator.credentials
  const { data } = await send(emulator, 'POST', '/connect/v3/login', { devKey, username, password, organizationId, ...change })
  return { devKey, sessionId: data.sessionId as string }
}
