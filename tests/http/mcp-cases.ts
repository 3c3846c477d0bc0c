import type { Case } from './case.ts'

const VERSION = '2026-07-28'
const META = { 'io.modelcontextprotocol/protocolVersion': VERSION, 'io.modelcontextprotocol/clientCapabilities': {} }
const ASK = { name: 'ask', arguments: { question: 'Who are the partners of Acme?' } }

/** A request of today's version with all that belongs to it. */
function current(
  method: string,
  params: Record<string, unknown> = {},
  name?: string,
): Pick<Case, 'method' | 'path' | 'headers' | 'body'> {
  return {
    ...earlier(method, { ...params, _meta: META }),
    headers: {
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': VERSION,
      'mcp-method': method,
      ...(name !== undefined && { 'mcp-name': name }),
    },
  }
}

const earlier = (method: string, params?: unknown): Pick<Case, 'method' | 'path' | 'body'> =>
  sent({ jsonrpc: '2.0', id: 7, method, ...(params !== undefined && { params }) })

const sent = (body: unknown): Pick<Case, 'method' | 'path' | 'body'> => ({
  method: 'POST',
  path: '/mcp',
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** The reply is an error of this code, with the id of the request unless none could be read. */
const error = (code: number, says: string, id: string | null = '7'): RegExp =>
  new RegExp(
    `^\\{"jsonrpc":"2\\.0",${id === null ? '' : `"id":${id},`}"error":\\{"code":${code},"message":"[^"]*(?:\\\\"[^"]*)*${says}`,
  )

const JSON_TYPE = { 'content-type': 'application/json', 'cache-control': 'no-store', 'mcp-session-id': null }

const withHeaders = (
  entry: ReturnType<typeof current>,
  changed: Record<string, string | undefined>,
): ReturnType<typeof current> => ({
  ...entry,
  headers: Object.fromEntries(
    Object.entries({ ...entry.headers, ...changed }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
})

const calls: readonly Case[] = [
  {
    name: 'server/discover',
    ...current('server/discover'),
    status: 200,
    has: JSON_TYPE,
    contains:
      /^\{"jsonrpc":"2\.0","id":7,"result":\{"resultType":"complete","supportedVersions":\["2026-07-28",.*"ttlMs":3600000,"cacheScope":"public"/,
  },
  { name: 'tools/list', ...current('tools/list'), status: 200, contains: /"readOnlyHint":true,"destructiveHint":false/ },
  {
    name: 'tools/call ask',
    ...current('tools/call', ASK, 'ask'),
    status: 200,
    has: JSON_TYPE,
    contains: /"resultType":"complete".*"structuredContent":\{"answered":true,.*Coyote Labs/,
  },
  {
    name: 'a refusal is a result',
    ...current('tools/call', { name: 'ask', arguments: { question: 'How tall is the moon? refuse' } }, 'ask'),
    status: 200,
    contains: /"structuredContent":\{"answered":false,.*"isError":false/,
  },
  {
    name: 'tools/call fetch, by the address of a citation',
    ...current('tools/call', { name: 'fetch', arguments: { id: '/knowledge/acme?cite=3-9#key-partners' } }, 'fetch'),
    status: 200,
    contains: /"structuredContent":\{"id":"acme#key-partners".*Coyote Labs.*"url":"http:[^"]*\/knowledge\/acme#key-partners"/,
  },
  {
    name: 'an id that must be encoded',
    ...current('tools/call', { name: 'fetch', arguments: { id: 'crème & co #1' } }, 'fetch'),
    status: 200,
    contains: /"structuredContent":\{"id":"crème & co #1"/,
  },
  {
    name: 'resources/list',
    ...current('resources/list'),
    status: 200,
    contains: /"uri":"nineblocks:\/\/documents\/cr%C3%A8me%20%26%20co%20%231"/,
  },
  {
    name: 'resources/read, with its name in Base64',
    ...current('resources/read', { uri: 'nineblocks://documents/acme' }, `=?base64?${btoa('nineblocks://documents/acme')}?=`),
    status: 200,
    contains: /"mimeType":"text\/markdown","text":"# /,
  },
  {
    name: 'initialize',
    ...earlier('initialize', { protocolVersion: '2025-11-25' }),
    status: 200,
    has: JSON_TYPE,
    contains: /"protocolVersion":"2025-11-25"/,
  },
  {
    name: 'initialize, a version before',
    ...earlier('initialize', { protocolVersion: '2025-06-18' }),
    status: 200,
    contains: /"protocolVersion":"2025-06-18"/,
  },
  {
    name: 'initialize, an unknown version',
    ...earlier('initialize', { protocolVersion: '1999-01-01' }),
    status: 200,
    contains: /"protocolVersion":"2025-11-25"/,
  },
  { name: 'initialize without a version', ...earlier('initialize'), status: 200, contains: error(-32602, 'protocolVersion') },
  {
    name: 'earlier: ping',
    ...earlier('ping'),
    headers: { 'mcp-protocol-version': '2025-11-25' },
    status: 200,
    contains: /^\{"jsonrpc":"2.0","id":7,"result":\{\}\}$/,
  },
  { name: 'earlier: tools/call ask', ...earlier('tools/call', ASK), status: 200, contains: /"result":\{"content":.*Coyote Labs/ },
  { name: 'no Accept', ...withHeaders(current('tools/list'), { accept: undefined }), status: 200, has: JSON_TYPE },
  {
    name: 'an Accept that takes no JSON',
    ...withHeaders(current('tools/list'), { accept: 'text/html' }),
    status: 200,
    has: JSON_TYPE,
  },
  {
    name: 'a session that nobody began',
    ...withHeaders(current('tools/list'), { 'mcp-session-id': 'x' }),
    status: 200,
    has: JSON_TYPE,
  },
  { name: 'a notification', ...sent({ jsonrpc: '2.0', method: 'notifications/initialized' }), status: 202, contains: /^$/ },
  {
    name: 'an unknown notification',
    ...sent({ jsonrpc: '2.0', method: 'notifications/else' }),
    headers: { 'mcp-protocol-version': VERSION },
    status: 202,
  },
  {
    name: 'an id as text',
    ...sent({ jsonrpc: '2.0', id: 'x'.repeat(1000), method: 'ping' }),
    status: 200,
    contains: /"id":"x{1000}"/,
  },
]

const wrongHeaders: readonly Case[] = [
  {
    name: 'no version in the headers',
    ...withHeaders(current('tools/list'), { 'mcp-protocol-version': undefined }),
    status: 400,
    contains: error(-32020, 'MCP-Protocol-Version'),
  },
  {
    name: 'another version in the headers',
    ...withHeaders(current('tools/list'), { 'mcp-protocol-version': '2025-11-25' }),
    status: 400,
    contains: error(-32020, '2025-11-25'),
  },
  {
    name: 'no Mcp-Method',
    ...withHeaders(current('tools/list'), { 'mcp-method': undefined }),
    status: 400,
    contains: error(-32020, 'Mcp-Method'),
  },
  {
    name: 'another Mcp-Method',
    ...withHeaders(current('tools/list'), { 'mcp-method': 'Tools/list' }),
    status: 400,
    contains: error(-32020, 'Tools/list'),
  },
  { name: 'no Mcp-Name', ...current('tools/call', ASK), status: 400, contains: error(-32020, 'Mcp-Name') },
  { name: 'another Mcp-Name', ...current('tools/call', ASK, 'search'), status: 400, contains: error(-32020, 'search') },
  {
    name: 'an Mcp-Name that is no Base64',
    ...current('tools/call', ASK, '=?base64?*?='),
    status: 400,
    contains: error(-32020, 'Base64'),
  },
  {
    name: 'an unknown version',
    ...withHeaders(earlier('tools/list', { _meta: { ...META, 'io.modelcontextprotocol/protocolVersion': '2099-01-01' } }), {
      'mcp-protocol-version': '2099-01-01',
    }),
    status: 400,
    contains: /"code":-32022,.*"data":\{"supported":\["2026-07-28","2025-11-25","2025-06-18"\],"requested":"2099-01-01"\}/,
  },
  {
    name: 'an unknown version in the headers alone',
    ...earlier('tools/list'),
    headers: { 'mcp-protocol-version': '2024-11-05' },
    status: 400,
    contains: error(-32022, '2024-11-05'),
  },
  {
    name: 'a notification of an unknown version',
    ...sent({ jsonrpc: '2.0', method: 'x' }),
    headers: { 'mcp-protocol-version': '1' },
    status: 400,
    contains: error(-32022, '1', null),
  },
  {
    name: 'no _meta',
    ...withHeaders(current('tools/list'), {}),
    body: JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/list' }),
    status: 400,
    contains: error(-32602, 'protocolVersion'),
  },
  {
    name: 'no capabilities',
    ...withHeaders(current('tools/list'), {}),
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 7,
      method: 'tools/list',
      params: { _meta: { 'io.modelcontextprotocol/protocolVersion': VERSION } },
    }),
    status: 400,
    contains: error(-32602, 'clientCapabilities'),
  },
]

const wrongMessages: readonly Case[] = [
  { name: 'no JSON', ...sent('{'), status: 400, has: JSON_TYPE, contains: error(-32700, 'JSON', null) },
  {
    name: 'not UTF-8',
    method: 'POST',
    path: '/mcp',
    body: new Uint8Array([0x22, 0xff, 0x22]),
    status: 400,
    contains: error(-32700, 'UTF-8', null),
  },
  { name: 'an empty body', ...sent(''), status: 400, contains: error(-32700, 'JSON', null) },
  {
    name: 'a batch',
    ...sent([{ jsonrpc: '2.0', id: 1, method: 'ping' }]),
    status: 400,
    contains: error(-32600, 'batches', null),
  },
  { name: 'an empty batch', ...sent([]), status: 400, contains: error(-32600, 'batches', null) },
  { name: 'no object', ...sent('"ping"'), status: 400, contains: error(-32600, 'object', null) },
  { name: 'null', ...sent('null'), status: 400, contains: error(-32600, 'object', null) },
  { name: 'no jsonrpc', ...sent({ id: 7, method: 'ping' }), status: 400, contains: error(-32600, 'jsonrpc') },
  { name: 'a response', ...sent({ jsonrpc: '2.0', id: 7, result: {} }), status: 400, contains: error(-32600, 'Responses', null) },
  {
    name: 'a method that is no string',
    ...sent({ jsonrpc: '2.0', id: 7, method: 5 }),
    status: 400,
    contains: error(-32600, 'method'),
  },
  ...['null', '1.5', '1e400', '9007199254740993', '{}', 'true'].map(
    (id): Case => ({
      name: `the id ${id}`,
      ...sent(`{"jsonrpc":"2.0","id":${id},"method":"ping"}`),
      status: 400,
      contains: error(-32600, 'id must be', null),
    }),
  ),
  { name: 'params that are no object', ...earlier('ping', [1]), status: 400, contains: error(-32602, 'params') },
  { name: '_meta that is no object', ...earlier('ping', { _meta: 1 }), status: 400, contains: error(-32602, '_meta') },
  {
    name: 'a version that is no string',
    ...earlier('ping', { _meta: { 'io.modelcontextprotocol/protocolVersion': 1 } }),
    status: 400,
    contains: error(-32602, 'protocolVersion'),
  },
  { name: 'an unknown method', ...current('tools/burn'), status: 404, contains: error(-32601, 'tools/burn') },
  {
    name: 'a method of earlier versions',
    ...current('initialize', { protocolVersion: '2025-11-25' }),
    status: 404,
    contains: error(-32601, 'initialize'),
  },
  { name: 'a method that every object has', ...current('toString'), status: 404, contains: error(-32601, 'toString') },
  { name: 'earlier: an unknown method', ...earlier('server/discover'), status: 200, contains: error(-32601, 'server/discover') },
  { name: 'an unknown tool', ...current('tools/call', { name: 'burn' }, 'burn'), status: 200, contains: error(-32602, 'burn') },
  { name: 'no name of a tool', ...current('tools/call', { arguments: {} }), status: 200, contains: error(-32602, 'params.name') },
  {
    name: 'arguments that are no object',
    ...current('tools/call', { name: 'ask', arguments: [] }, 'ask'),
    status: 200,
    contains: error(-32602, 'params.arguments'),
  },
  ...(
    [
      ['ask', {}, 'question is missing.'],
      ['ask', { question: ' ' }, 'question must not be empty.'],
      ['ask', { question: 'x'.repeat(1001) }, 'question must not be longer than 1000 characters.'],
      [
        'ask',
        { question: 'a', history: [{ role: 'x', content: 5 }] },
        'history\\[0\\].role must be .*; history\\[0\\].content must be a string.',
      ],
      ['ask', { question: 'a', document: 'nowhere' }, 'document is not the id of a loaded document'],
      ['search', { query: 'a', limit: 51 }, 'limit must be a whole number from 1 to 50.'],
      ['fetch', { id: 'nowhere#at-all' }, 'id is neither'],
      ['fetch', { id: '%' }, 'id is neither'],
      ['fetch', {}, 'id is missing.'],
      ['list_documents', { cursor: 'zz' }, 'cursor is none'],
      ['list_documents', { name: 5 }, 'name must be a string.'],
    ] as const
  ).map(
    ([name, args, says]): Case => ({
      name: `${name} ${JSON.stringify(args).slice(0, 40)}`,
      ...current('tools/call', { name, arguments: args }, name),
      status: 200,
      contains: new RegExp(`"content":\\[\\{"type":"text","text":"${says}[^}]*\\}\\],"isError":true`),
    }),
  ),
  {
    name: 'an unknown resource',
    ...current('resources/read', { uri: 'nineblocks://documents/x' }, 'nineblocks://documents/x'),
    status: 200,
    contains: error(-32602, 'no resource'),
  },
  {
    name: 'another scheme',
    ...current('resources/read', { uri: 'file:///etc/passwd' }, 'file:///etc/passwd'),
    status: 200,
    contains: error(-32602, 'no resource'),
  },
  {
    name: 'earlier: an unknown resource',
    ...earlier('resources/read', { uri: 'nineblocks://documents/x' }),
    status: 200,
    contains: error(-32002, 'no resource'),
  },
  { name: 'no uri', ...current('resources/read'), status: 200, contains: error(-32602, 'uri') },
  { name: 'a cursor of nobody', ...current('resources/list', { cursor: 'zz' }), status: 200, contains: error(-32602, 'cursor') },
  {
    name: 'a cursor for a list of one page',
    ...current('tools/list', { cursor: '' }),
    status: 200,
    contains: error(-32602, 'cursor'),
  },
  {
    name: 'deep JSON',
    ...sent(`{"jsonrpc":"2.0","id":7,"method":"ping","params":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
    status: 200,
  },
  {
    name: 'a body that is too large',
    ...sent(`{"jsonrpc":"2.0","id":"${'x'.repeat(300_000)}"}`),
    status: 413,
    problem: 'too-large',
  },
  {
    name: 'no media type of JSON',
    ...earlier('ping'),
    headers: { 'content-type': 'text/plain' },
    status: 415,
    problem: 'not-json-type',
  },
]

const otherMethods: readonly Case[] = [
  ...['GET', 'DELETE', 'PUT'].map(
    (method): Case => ({
      name: 'no stream, no session',
      method,
      path: '/mcp',
      headers: { accept: 'text/event-stream' },
      status: 405,
      problem: 'method-not-allowed',
      has: { allow: 'POST, OPTIONS' },
    }),
  ),
  {
    name: 'an allowed origin',
    ...withHeaders(current('tools/list'), { origin: 'https://intranet.example' }),
    status: 200,
    has: { 'access-control-allow-origin': 'https://intranet.example' },
  },
  {
    name: 'another origin',
    ...withHeaders(current('tools/list'), { origin: 'https://evil.example' }),
    status: 403,
    problem: 'origin-not-allowed',
  },
  {
    name: 'a name that a page led here',
    ...withHeaders(current('tools/list'), { origin: 'http://nineblocks.test:3000', 'sec-fetch-site': 'same-origin' }),
    status: 403,
    problem: 'origin-not-allowed',
  },
  {
    name: 'this machine itself',
    ...withHeaders(current('tools/list'), { origin: 'http://localhost:3000', host: 'localhost:3000' }),
    status: 200,
  },
  {
    name: 'a preflight',
    method: 'OPTIONS',
    path: '/mcp',
    headers: { origin: 'https://intranet.example', 'access-control-request-method': 'POST' },
    status: 204,
    has: {
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': /Content-Type, MCP-Protocol-Version, Mcp-Method, Mcp-Name/,
    },
  },
]

/** The Model Context Protocol below what its clients send: mcp-clients.test.ts has those. */
export const mcpCases: readonly Case[] = [...calls, ...wrongHeaders, ...wrongMessages, ...otherMethods]
