/** Business rules: what BILL does beyond the shapes of its description, with the source of each. docs/fidelity.md is generated from them. */
import { Rejection } from '../errors.js'

export interface RuleText {
  /** One or two sentences. */
  readonly text: string
  /** `documented` by BILL, seen by `peer` clients, `inferred` by us, or `unknown`: then the rule is our choice. */
  readonly confidence: 'documented' | 'peer' | 'inferred' | 'unknown'
  /** BILL's page, or how the fact was seen. */
  readonly source?: string
  /** How sure the status and the code of its rejections are: BILL documents few of them. Defaults to `unknown`: then they are our choice. */
  readonly error?: 'documented' | 'peer'
  /** The operations that the rule is about. */
  readonly operations: readonly string[]
}

export interface Rule extends RuleText {
  readonly id: string
}

export function defineRules<T extends Readonly<Record<string, RuleText>>>(texts: T): { readonly [Id in keyof T]: Rule } {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { id, ...text }])) as { readonly [Id in keyof T]: Rule }
}

/** @throws Rejection always, that carries the ID of the rule. */
export function rejectBy(rule: Rule, status: number, code: string, message: string): never {
  throw new Rejection(status, [{ code, message, category: 'APPLICATION' }], rule.id)
}
