/** The tag that this script was loaded by; undefined when it runs as a module. */
export const SCRIPT = (document.currentScript as HTMLScriptElement | null) ?? undefined
