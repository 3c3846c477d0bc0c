const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['', true],
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])

/** What an address says by a parameter that is on or off: `?explain`, `explain=1`, `explain=false`. What is neither is given back as it is. */
export const queryFlag = (value: string | undefined): boolean | string | undefined =>
  value === undefined ? undefined : (FLAGS.get(value) ?? value)
