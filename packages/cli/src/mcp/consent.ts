/** How a person responded to a question of the server. */

/** The person at the client. */
export interface Person {
  /** Whether the client can ask. */
  readonly canBeAsked: boolean
  /** The response, if the question was asked in this call. */
  readonly response?: ConsentResponse | undefined
}

export interface ConsentResponse {
  /** The token that the question was about. The server signed it. */
  readonly token: string
  /** What the person typed. Undefined if the person declined. */
  readonly text: string | undefined
}
