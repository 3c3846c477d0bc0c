/** What the product calls itself to programs. A test holds it to package.json. */
export const PRODUCT = { name: 'nineblocks', title: 'Nineblocks', version: '0.1.0' } as const
