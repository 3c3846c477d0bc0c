/**
 * A page, with a policy that lets in our own script and the one style sheet that the page carries, named by its hash; nothing
 * from elsewhere, no other style, and no frame round it but by `ancestors`. Whatever a document smuggles into a page does nothing there.
 */
export async function pageResponse(
  page: string,
  headers: Record<string, string>,
  ancestors: readonly string[] | '*' = [],
): Promise<Response> {
  const policy = `${await policyOf(page)}; frame-ancestors ${[...ancestors].join(' ') || "'none'"}`
  return new Response(page, {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

/** Text from outside is escaped, so the first `<style>` of a page is its own. */
const STYLE = /<style>([^<]*)<\/style>/

async function policyOf(page: string): Promise<string> {
  const style = STYLE.exec(page)?.[1]
  const styles = style === undefined ? "'none'" : `'sha256-${await sha256(style)}'`
  return (
    `default-src 'none'; script-src 'self'; style-src ${styles}; connect-src 'self'; img-src 'self' data:; ` +
    "form-action 'self'; base-uri 'none'"
  )
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
