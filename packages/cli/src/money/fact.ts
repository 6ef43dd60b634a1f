/** A line of a preview. */
export type Fact = readonly [label: string, value: string]
