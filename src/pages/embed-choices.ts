/** What the address of the chat's own page may say: attributes of the chat that it holds. */
export const EMBED_CHOICES = ['document', 'heading', 'placeholder', 'suggestions', 'theme', 'lang'] as const

export type EmbedChoices = Partial<Record<(typeof EMBED_CHOICES)[number], string>>
