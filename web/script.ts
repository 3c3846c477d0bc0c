/** The address that this script was loaded from; undefined when it runs as a module. */
export const SCRIPT = (document.currentScript as HTMLScriptElement | null)?.src || undefined
