/** What a runtime hands over with each request. */
export interface Caller {
  /** The client's address, as the runtime knows it. */
  address?: string | undefined
}

export interface AppEnv {
  Bindings: Caller
}
